import type { Issue } from '../errors/issue.js';
import type { Catalog } from './catalog.js';
import { lintCalls } from './lint/lint-calls.js';
import { lintCycles } from './lint/lint-cycles.js';
import { lintLevels } from './lint/lint-levels.js';
import { lintEndpoints, lintUnusedScopes } from './lint/lint-reachability.js';
import { lintResources } from './lint/lint-resources.js';
import { lintRoles } from './lint/lint-roles.js';
import { lintTitles } from './lint/lint-titles.js';
import { lintTokens } from './lint/lint-tokens.js';

/**
 * Looks for what is odd in a catalog that loads. Much of it is the provider's own and stays; it is
 * named so that nobody is surprised.
 *
 * @param catalog - the catalog
 * @returns the findings, rule by rule, each with a JSON Pointer into the document: an `error` for
 * `lint/invalid-token`, `lint/duplicate-call` and a call whose level nothing reaches, for these break
 * requests; a `warning` for `unparsed-scope`, `unknown-action`, `unknown-level`, `similar-resource`,
 * `understated-action`, other `level-mismatch`, `unreachable-endpoint`, `unused-scope`,
 * `implication-cycle`, `empty-role`, `same-role` and `unmatched-pattern`
 * @example
 * ```ts
 * import { lintCatalog } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function print(catalog: Catalog): string[] {
 *   return lintCatalog(catalog).map(({ path, message, fix }) => `${path}: ${message} ${fix}`);
 * }
 * ```
 */
export function lintCatalog(catalog: Catalog): readonly Issue[] {
  return [
    lintTokens,
    lintResources,
    lintTitles,
    lintLevels,
    lintEndpoints,
    lintUnusedScopes,
    lintCycles,
    lintCalls,
    lintRoles,
  ].flatMap((rule) => rule(catalog));
}
