import { parseScopeList } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure, CliIssue } from '../cli-issue.js';

/** What {@link readScopes} answers. */
export type ScopesRead = { readonly ok: true; readonly scopes: readonly string[] } | CliFailure;

/**
 * The scopes in the values of an option, each once. Each value is a scope list, but one that is a
 * scope of the catalog is taken whole: some providers have scopes with a space in them. Scopes that
 * the catalog does not know are kept for the core to flag; a list that cannot be taken apart is
 * refused, lest a constraint goes missing unnoticed.
 */
export function readScopes(
  catalog: Catalog,
  option: string,
  values: readonly string[],
): ScopesRead {
  const scopes = new Set<string>();
  const issues: CliIssue[] = [];
  for (const value of values) {
    if (catalog.scope(value)) scopes.add(value);
    // A script may have nothing to pass on, and the empty list says so.
    else if (value !== '') {
      const list = parseScopeList(value, catalog.grammar);
      for (const { text } of list.tokens) scopes.add(text);
      const faults = list.issues.filter(({ code }) => unreadable.has(code));
      issues.push(...faults.map((fault) => ({ ...fault, message: `${option}: ${fault.message}` })));
    }
  }
  return issues.length > 0 ? cliFailure(...issues) : { ok: true, scopes: [...scopes] };
}

const unreadable: ReadonlySet<string> = new Set([
  'scope/forbidden-character',
  'scope/bad-separator',
]);
