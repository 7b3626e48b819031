import type { Catalog } from '@scopewise/core';

/** The first selected scope that includes another, at whatever remove. */
export function impliedBy(
  catalog: Catalog,
  value: readonly string[],
  scope: string,
): string | undefined {
  const givers = giversOf(catalog);
  // Of most scopes, and in most catalogs of all: every row asks, after each change.
  if (!givers.has(scope)) return undefined;
  const above = new Set<string>();
  const climb = (from: string): void => {
    for (const giver of givers.get(from) ?? []) {
      if (above.has(giver)) continue;
      above.add(giver);
      climb(giver);
    }
  };
  climb(scope);
  return value.find((id) => id !== scope && above.has(id));
}

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

/** By scope, those that name it as included. */
function giversOf(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const made = known.get(catalog);
  if (made) return made;
  const givers = new Map<string, string[]>();
  known.set(catalog, givers);
  for (const { scope, implies = [] } of catalog.toJSON().scopes) {
    for (const implied of implies) givers.set(implied, [...(givers.get(implied) ?? []), scope]);
  }
  return givers;
}
