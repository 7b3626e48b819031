import type { Catalog, CatalogScope } from '../catalog/catalog.js';
import type { Grammar } from '../scope/grammar.js';

/** Something that goes on one row, and where it belongs. */
export interface OutlineEntry {
  readonly product: string;
  /** `''` for what is in no group of its product. */
  readonly group: string;
  /** Positions in the catalog, narrow to wide. */
  readonly options: readonly number[];
}

/** An item has at most this many options, so that a set of them is a number above zero. */
const mostOptions = 31;

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

function familiesOf({ scopes, grammar }: Catalog): readonly (readonly number[])[] {
  const families: number[][] = [];
  const known = new Map<string, number[]>();
  for (const [at, scope] of scopes.entries()) {
    const name = withoutLevel(scope, grammar);
    const family = known.get(name);
    if (
      family &&
      family.length < mostOptions &&
      family.every((other) => scopes[other]?.level !== scope.level)
    ) {
      family.push(at);
      continue;
    }
    // A row of its own for what could not be told from another on the same row.
    const own = [at];
    families.push(own);
    if (!family) known.set(name, own);
  }
  const rankOf = (at: number): number => scopes[at]?.levelRank ?? 0;
  for (const family of families) {
    if (family.length > 1) family.sort((a, b) => rankOf(a) - rankOf(b));
  }
  return families;
}

/** What is left of a scope's text without its level, wherever that is written. */
function withoutLevel(
  { scope, level }: CatalogScope,
  { delimiter, implicitLevel }: Grammar,
): string {
  if (level === '' || level === implicitLevel || delimiter === '') return scope;
  const at = `${scope}${delimiter}`.lastIndexOf(`${delimiter}${level}${delimiter}`);
  if (at >= 0) return scope.slice(0, at) + scope.slice(at + delimiter.length + level.length);
  const front = `${level}${delimiter}`;
  return scope.startsWith(front) ? scope.slice(front.length) : scope;
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
