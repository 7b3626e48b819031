import type { Catalog } from '../catalog/catalog.js';
import { createFamilies } from '../catalog/scope-families.js';

/** Something that goes on one row, and where it belongs. */
export interface OutlineEntry {
  readonly product: string;
  /** `''` for what is in no group of its product. */
  readonly group: string;
  /** Positions in the catalog, narrow to wide. */
  readonly options: readonly number[];
}

/** Endpoints go on a row each. */
export function endpointEntries({ endpoints }: Catalog): readonly OutlineEntry[] {
  return endpoints.map(({ product, group }, at) => ({ product, group, options: [at] }));
}

/** Scopes that differ in their level alone share a row: the level is a choice on it. */
export function scopeEntries(
  catalog: Catalog,
  positionOf: (scope: string) => number | undefined,
): readonly OutlineEntry[] {
  const { scopes, endpoints } = catalog;
  const homes = homesOf(catalog, positionOf);
  return familiesOf(catalog).map((options) => {
    const first = options[0] ?? 0;
    const { product, group } = endpoints[homes[first] ?? -1] ?? {
      product: productTitle(scopes[first]?.product ?? ''),
      group: '',
    };
    return { product, group, options };
  });
}

function familiesOf(catalog: Catalog): readonly (readonly number[])[] {
  const { scopes } = catalog;
  const families: number[][] = [];
  const familyOf = createFamilies(catalog);
  for (const at of scopes.keys()) {
    const family = familyOf(at);
    if (family.length === 1) families.push(family);
  }
  const rankOf = (at: number): number => scopes[at]?.levelRank ?? 0;
  for (const family of families) {
    if (family.length > 1) family.sort((a, b) => rankOf(a) - rankOf(b));
  }
  return families;
}

/** Of each scope, the first endpoint that takes it, or -1. */
function homesOf(
  { scopes, endpoints }: Catalog,
  positionOf: (scope: string) => number | undefined,
): Int32Array {
  const homes = new Int32Array(scopes.length).fill(-1);
  for (const [at, { requires }] of endpoints.entries()) {
    for (const alternative of requires) {
      for (const scope of alternative) {
        const position = positionOf(scope);
        if (position !== undefined && homes[position] === -1) homes[position] = at;
      }
    }
  }
  return homes;
}

/** `contact_center` as `Contact center`: for scopes that no endpoint gives a product's title. */
function productTitle(segment: string): string {
  const words = segment.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
