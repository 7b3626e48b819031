import type { Catalog, Endpoint } from '../catalog/catalog.js';
import { widestLevel } from '../catalog/compare-privilege.js';
import type { CallEntry } from '../catalog/document.js';

/**
 * The alternatives that open an endpoint, the least privileged first; with a call, only those whose
 * widest scope has at least the level that the call asks for. None for a public endpoint.
 */
export function alternativesOf(
  catalog: Catalog,
  endpoint: Endpoint,
  call?: CallEntry,
): readonly (readonly string[])[] {
  if (call?.level === undefined) return endpoint.requires;
  const least = catalog.levels.findIndex(({ id }) => id === call.level);
  // A level the catalog does not know, from a call of another one, is never reached.
  if (least < 0) return [];
  return endpoint.requires.filter((scopes) => widestLevel(catalog, scopes) >= least);
}

/** Whether scopes satisfy one of the alternatives. */
export function isOpened(
  alternatives: readonly (readonly string[])[],
  held: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  return alternatives.some((scopes) => isSatisfied(scopes, held));
}

/** Whether all scopes of an alternative are there. */
export function isSatisfied(
  scopes: readonly string[],
  held: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  return scopes.every((scope) => held.has(scope));
}
