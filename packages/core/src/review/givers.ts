import type { Catalog } from '../catalog/catalog.js';

/**
 * Which of some scopes give each scope that they come to, themselves included: the first two of
 * them. Two are enough to know whether one of them is alone, and keep this linear in the catalog
 * whatever implies what.
 *
 * @param scopes - those that should count first come first
 */
export function giversOf(
  catalog: Catalog,
  scopes: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const givers = new Map<string, string[]>();
  for (const giver of scopes) {
    const reached = [giver];
    // What is added here is visited as well.
    for (const scope of reached) {
      const known = givers.get(scope) ?? [];
      if (known.length === 2 || known.includes(giver)) continue;
      givers.set(scope, [...known, giver]);
      for (const implied of catalog.scope(scope)?.implies ?? []) reached.push(implied);
    }
  }
  return givers;
}
