import { review } from '@scopewise/core';
import type { Catalog, ReviewOptions, ReviewResult } from '@scopewise/core';

/**
 * Reviews a request as `review` does, and replaces deprecated scopes: one that has a successor is
 * kept or suggested only where some need takes it. Its steps have the reason `forbidden`.
 */
export function reviewCurrent(catalog: Catalog, options: ReviewOptions): ReviewResult {
  const { forbidden = [] } = options;
  let avoided = supersededScopes(catalog, options);
  while (avoided.length > 0) {
    const result = review(catalog, { ...options, forbidden: [...forbidden, ...avoided] });
    if (!result.ok) break;
    const { blocked } = result.proof;
    // Where there are too many scopes, any of those that are avoided may have saved some.
    if (blocked.some(({ need }) => need === undefined)) break;
    const missed = new Set(blocked.flatMap(({ alternatives }) => alternatives.flat()));
    const others = avoided.filter((scope) => !missed.has(scope));
    if (others.length === avoided.length) return result;
    avoided = others;
  }
  return review(catalog, options);
}

/** Deprecated scopes that can be done without as far as the limits go. */
function supersededScopes(
  catalog: Catalog,
  { used, locked = [] }: Pick<ReviewOptions, 'used' | 'locked'>,
): readonly string[] {
  const superseded = catalog.scopes.filter(
    ({ deprecated, replacedBy }) =>
      deprecated && replacedBy !== undefined && catalog.scope(replacedBy) !== undefined,
  );
  if (superseded.length === 0) return [];
  // What brings a forbidden scope along is forbidden too, which a successor often would be.
  const asked = new Set<unknown>([used, locked].flat());
  const implied = new Set(catalog.scopes.flatMap(({ implies }) => implies));
  return superseded
    .map(({ scope }) => scope)
    .filter((scope) => !asked.has(scope) && !implied.has(scope));
}
