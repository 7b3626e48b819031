import type { Catalog } from '../catalog/catalog.js';
import { createFamilies } from '../catalog/scope-families.js';
import { createSegmentReader } from '../catalog/segment-reader.js';
import { takersOf } from '../catalog/takers.js';
import type { SelectionKind } from './outline.js';

/** What goes on one row: positions in the catalog, narrow to wide. */
export type RowOptions = readonly number[];

/** By product and group, in the catalog's order; what has no group of its product is under `''`. */
export type Shelves = ReadonlyMap<string, ReadonlyMap<string, readonly RowOptions[]>>;

/**
 * Puts what goes on a row where it belongs. Much of a catalog is made when it is first asked for, and
 * a list needs little of it: this reads the document.
 */
export function shelve(
  catalog: Catalog,
  kind: SelectionKind,
  positionOf: (id: string) => number | undefined,
): Shelves {
  const { endpoints } = catalog.toJSON();
  const shelves = new Map<string, Map<string, RowOptions[]>>();
  const shelfOf = (product: string, group: string): RowOptions[] => {
    let groups = shelves.get(product);
    if (!groups) shelves.set(product, (groups = new Map()));
    let shelf = groups.get(group);
    if (!shelf) groups.set(group, (shelf = []));
    return shelf;
  };
  const homes = endpoints.map(({ product, group }) => shelfOf(product, group));
  if (kind === 'endpoint') {
    for (const [at, shelf] of homes.entries()) shelf.push([at]);
    return shelves;
  }
  const { scopes } = catalog.toJSON();
  const segmentsOf = createSegmentReader(catalog.grammar);
  const segmentAt = (at: number, name: 'product' | 'level'): string => {
    const entry = scopes[at];
    return entry ? segmentsOf(entry)(name) : '';
  };
  const ranks = new Map(catalog.levels.map(({ id }, rank) => [id, rank]));
  const rankAt = (at: number): number => ranks.get(segmentAt(at, 'level')) ?? ranks.size - 1;
  const takers = takersOf(catalog.toJSON(), positionOf);
  for (const family of familiesOf(catalog)) {
    if (family.length > 1) family.sort((a, b) => rankAt(a) - rankAt(b));
    const [narrowest = 0] = family;
    const home = homes[takers(narrowest)[0] ?? -1];
    (home ?? shelfOf(productTitle(segmentAt(narrowest, 'product')), '')).push(family);
  }
  return shelves;
}

/** Scopes that differ in their level alone share a row: the level is a choice on it. */
function familiesOf(catalog: Catalog): readonly number[][] {
  const count = catalog.toJSON().scopes.length;
  const families: number[][] = [];
  const familyOf = createFamilies(catalog);
  for (let at = 0; at < count; at += 1) {
    const family = familyOf(at);
    if (family.length === 1) families.push(family);
  }
  return families;
}

/** `contact_center` as `Contact center`: for scopes that no endpoint gives a product's title. */
function productTitle(segment: string): string {
  const words = segment.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
