import type { Catalog } from '@scopewise/core';

// Every row asks, and a value is a list of its own after each change.
const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Of each scope that selected ones include, at whatever remove, the first that does. */
export function impliedBy(catalog: Catalog, value: readonly string[]): ReadonlyMap<string, string> {
  const made = known.get(value);
  if (made) return made;
  const givers = new Map<string, string>();
  known.set(value, givers);
  for (const id of value) {
    for (const implied of catalog.expand([id])) {
      if (implied !== id && !givers.has(implied)) givers.set(implied, id);
    }
  }
  return givers;
}
