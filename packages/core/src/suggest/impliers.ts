import type { Catalog } from '../catalog/catalog.js';

/** Scopes, and all that imply one of them, in time linear in the catalog. */
export function impliersOf(catalog: Catalog, scopes: Iterable<string>): ReadonlySet<string> {
  const impliers = new Map<string, string[]>();
  for (const { scope, implies } of catalog.scopes) {
    for (const implied of implies) {
      const known = impliers.get(implied);
      if (known) known.push(scope);
      else impliers.set(implied, [scope]);
    }
  }
  const all = new Set(scopes);
  // A Set is iterated in order of insertion, so what is added here is visited as well.
  for (const scope of all) for (const implier of impliers.get(scope) ?? []) all.add(implier);
  return all;
}
