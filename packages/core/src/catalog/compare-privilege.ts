import { byCodeUnits } from '../scope/compare-scopes.js';
import type { CatalogScope } from './catalog.js';

/** Where {@link comparePrivilege} finds the ranks of a scope. */
export interface ScopeRanks {
  scope(text: string): CatalogScope | undefined;
}

/**
 * Orders two alternatives, the less privileged first: by the widest level in them, the most severe
 * action, the number of scopes, and the alphabet by code units.
 */
export function comparePrivilege(
  ranks: ScopeRanks,
  a: readonly string[],
  b: readonly string[],
): number {
  return (
    widestLevel(ranks, a) - widestLevel(ranks, b) ||
    highestRank(ranks, a, 'severityRank') - highestRank(ranks, b, 'severityRank') ||
    a.length - b.length ||
    byCodeUnits(a.join(' '), b.join(' '))
  );
}

/** The rank of the widest level among scopes; those the catalog does not know do not count. */
export function widestLevel(ranks: ScopeRanks, scopes: readonly string[]): number {
  return highestRank(ranks, scopes, 'levelRank');
}

/** The highest rank among scopes; those the catalog does not know do not count. */
export function highestRank(
  ranks: ScopeRanks,
  scopes: readonly string[],
  rank: 'levelRank' | 'severityRank',
): number {
  let most = -1;
  for (const text of scopes) most = Math.max(most, ranks.scope(text)?.[rank] ?? -1);
  return most;
}
