import type { Catalog, Endpoint } from '../catalog/catalog.js';

/** What a selection picks from a catalog. */
export type SelectionKind = 'scope' | 'endpoint';

/** A product, or a group of one. Its items, those of its groups included, are `[start, end)`. */
export interface OutlineGroup {
  readonly title: string;
  /** Number of the group it is in; -1 at the top. */
  readonly parent: number;
  /** Numbers of the groups directly in it. */
  readonly groups: readonly number[];
  readonly start: number;
  /** Where its own items end and those of its groups begin. */
  readonly ownEnd: number;
  readonly end: number;
}

/**
 * What can be picked, as a tree in flat arrays: groups in depth-first order, and items in the order
 * in which a list shows them. An item is an endpoint, or a scope with its levels: its **options**,
 * narrow to wide, are the ids from `optionStart[item]` up to that of the next item.
 */
export interface Outline {
  readonly kind: SelectionKind;
  readonly groups: readonly OutlineGroup[];
  /** Of each item, the innermost group. */
  readonly groupOf: Int32Array;
  /** One longer than there are items. */
  readonly optionStart: Int32Array;
  /** The scopes or endpoint ids that a value consists of. */
  readonly ids: readonly string[];
  /** Of each option, its item. */
  readonly itemOf: Int32Array;
  /** Of each of the catalog's scopes or endpoints, its option. */
  readonly optionAt: Int32Array;
  /** The option that an id names. */
  optionOf(id: string): number | undefined;
}

/** An item has at most this many options, so that a set of them is a number. */
export const mostOptions = 31;

/** Something that goes on one row, and where it belongs. */
interface Entry {
  readonly product: string;
  readonly group: string;
  /** Positions in the catalog, narrow to wide. */
  readonly options: readonly number[];
}

// A catalog is frozen, so what was laid out once holds for every picker that shows it.
const known = {
  scope: new WeakMap<Catalog, Outline>(),
  endpoint: new WeakMap<Catalog, Outline>(),
} as const;

/** Lays a catalog out as product → group → item. */
export function outlineOf(catalog: Catalog, kind: SelectionKind): Outline {
  let outline = known[kind].get(catalog);
  if (!outline) {
    outline =
      kind === 'scope'
        ? layOut(catalog, kind, scopeEntries(catalog), (at) => catalog.scopes[at]?.scope ?? '')
        : layOut(catalog, kind, endpointEntries(catalog), (at) => catalog.endpoints[at]?.id ?? '');
    known[kind].set(catalog, outline);
  }
  return outline;
}

function endpointEntries({ endpoints }: Catalog): readonly Entry[] {
  return endpoints.map(({ product, group }, at) => ({ product, group, options: [at] }));
}

/** Scopes that differ in their level alone share a row: the level is a choice on it. */
function scopeEntries(catalog: Catalog): readonly Entry[] {
  const { scopes } = catalog;
  const families = new Map<string, number[]>();
  for (const [at, { scope, product, action, resource, level }] of scopes.entries()) {
    const isParsed = product !== '' || action !== '' || resource !== '';
    const key = isParsed ? `${product}:${action}:${resource}` : scope;
    const family = families.get(key);
    if (!family) families.set(key, [at]);
    else if (family.length < mostOptions && family.every((other) => scopes[other]?.level !== level))
      family.push(at);
    // Never merged with what it cannot be told from.
    else families.set(`${key} ${scope}`, [at]);
  }
  const homes = homesOf(catalog);
  const rankOf = (at: number): number => scopes[at]?.levelRank ?? 0;
  return Array.from(families.values(), (family) => {
    if (family.length > 1) family.sort((a, b) => rankOf(a) - rankOf(b));
    const first = scopes[family[0] ?? 0];
    const home = first && homes.get(first.scope);
    return {
      product: home?.product ?? productTitle(first?.product ?? ''),
      group: home?.group ?? '',
      options: family,
    };
  });
}

/** Of each scope, the first endpoint that takes it; an index of all of them would cost far more. */
function homesOf({ endpoints }: Catalog): ReadonlyMap<string, Endpoint> {
  const homes = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    for (const alternative of endpoint.requires) {
      for (const scope of alternative) if (!homes.has(scope)) homes.set(scope, endpoint);
    }
  }
  return homes;
}

/** `contact_center` as `Contact center`: for scopes that no endpoint gives a product's title. */
function productTitle(segment: string): string {
  const words = segment.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function layOut(
  { products }: Catalog,
  kind: SelectionKind,
  entries: readonly Entry[],
  idAt: (position: number) => string,
): Outline {
  const optionCount = entries.reduce((sum, { options }) => sum + options.length, 0);
  const groups: OutlineGroup[] = [];
  const groupOf = new Int32Array(entries.length);
  const optionStart = new Int32Array(entries.length + 1);
  const ids: string[] = [];
  const itemOf = new Int32Array(optionCount);
  const optionAt = new Int32Array(optionCount);
  let item = 0;
  const place = (placed: readonly Entry[], group: number): void => {
    for (const { options } of placed) {
      for (const position of options) {
        itemOf[ids.length] = item;
        optionAt[position] = ids.length;
        ids.push(idAt(position));
      }
      groupOf[item] = group;
      item += 1;
      optionStart[item] = ids.length;
    }
  };
  for (const [title, shelf] of shelve(products, entries)) {
    const product = groups.length;
    const start = item;
    const inner: number[] = [];
    // Reserved here, for what is in it comes behind it.
    groups.push({ title, parent: -1, groups: inner, start, ownEnd: start, end: start });
    place(shelf.get('') ?? [], product);
    const ownEnd = item;
    for (const [name, placed] of shelf) {
      if (name === '' || placed.length === 0) continue;
      const [group, first] = [groups.length, item];
      place(placed, group);
      inner.push(group);
      const span = { start: first, ownEnd: item, end: item };
      groups.push({ title: name, parent: product, groups: [], ...span });
    }
    if (item === start) groups.pop();
    else groups[product] = { title, parent: -1, groups: inner, start, ownEnd, end: item };
  }
  let options: Map<string, number> | undefined;
  const optionOf = (id: string): number | undefined => {
    options ??= new Map(ids.map((each, option) => [each, option]));
    return options.get(id);
  };
  return { kind, groups, groupOf, optionStart, ids, itemOf, optionAt, optionOf };
}

/** By product and group, in the catalog's order; what has no group is under `''`. */
function shelve(
  products: Catalog['products'],
  entries: readonly Entry[],
): ReadonlyMap<string, ReadonlyMap<string, Entry[]>> {
  const shelves = new Map(
    products.map(({ title, groups }) => [
      title,
      new Map(groups.map((name) => [name, emptyShelf()])),
    ]),
  );
  for (const entry of entries) {
    const shelf = shelves.get(entry.product) ?? new Map<string, Entry[]>();
    shelves.set(entry.product, shelf);
    const group = shelf.get(entry.group) ?? emptyShelf();
    shelf.set(entry.group, group);
    group.push(entry);
  }
  return shelves;
}

function emptyShelf(): Entry[] {
  return [];
}
