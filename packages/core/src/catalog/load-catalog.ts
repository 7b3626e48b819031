import type { Failure } from '../errors/issue.js';
import { failure } from '../errors/issue.js';
import { compileGrammar } from '../scope/grammar.js';
import type { Catalog } from './catalog.js';
import { checkRoles } from './check-roles.js';
import { indexCatalog } from './index-catalog.js';
import { readDocument } from './read-document.js';

/** What {@link loadCatalog} answers. */
export type CatalogResult = { readonly ok: true; readonly catalog: Catalog } | Failure;

/**
 * Validates and indexes a catalog document. The document is copied, each of its properties read
 * once, and the copy frozen: what happens to the original later changes nothing.
 *
 * Scopes are taken as the provider has them, also where RFC 6749 forbids them or the grammar cannot
 * read them: `lintCatalog` names those.
 *
 * @param document - a {@link CatalogDocument}, or anything else, however hostile
 * @returns the catalog, or up to 100 `catalog/…` issues, each with a JSON Pointer to what is wrong:
 * `wrong-version` alone for another version of the format; `unreadable` where reading threw;
 * `wrong-type`, `missing-key`, `unknown-key`, `bad-value`, `bad-path` and `bad-grammar`;
 * `duplicate-id`, or `confusable-id` for names that differ in case or Unicode form only;
 * `unknown-target` for a name that nothing declares, a scope in a role’s pattern without wildcards
 * included; `empty-requirement`; `role-cycle` for roles that extend each other
 * @example
 * ```ts
 * import { loadCatalog } from '@scopewise/core';
 *
 * const loaded = loadCatalog(JSON.parse('{ "schema": 1 }'));
 * if (loaded.ok) console.log(loaded.catalog.title);
 * else for (const { path, message, fix } of loaded.issues) console.log(path, message, fix);
 * ```
 */
export function loadCatalog(document: unknown): CatalogResult {
  const read = readDocument(document);
  if (!read.ok) return read;
  const { grammar, levels, actions } = read.document;
  const compiled = compileGrammar(grammar, {
    ...(levels.length > 0 && { levels: levels.map(({ id }) => id) }),
    ...(actions.length > 0 && { actions: actions.map(({ id }) => id) }),
  });
  if (compiled.ok) {
    const catalog = indexCatalog(read.document, compiled.grammar);
    const faults = checkRoles(catalog);
    return faults.length > 0 ? failure(...faults) : { ok: true, catalog };
  }
  return failure(...compiled.issues.map((issue) => ({ ...issue, path: '/grammar/template' })));
}
