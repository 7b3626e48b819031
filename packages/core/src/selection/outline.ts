import type { Catalog } from '../catalog/catalog.js';
import { shelve } from './outline-shelves.js';
import type { RowOptions } from './outline-shelves.js';

/** What a selection picks from a catalog. */
export type SelectionKind = 'scope' | 'endpoint';

/** A product, or a group of one. Its items, those of its groups included, are `[start, end)`. */
interface OutlineGroup {
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
  /** Numbers of the groups at the top. */
  readonly products: readonly number[];
  /** Of each item, the innermost group. */
  readonly groupOf: Int32Array;
  /** One longer than there are items. */
  readonly optionStart: Int32Array;
  /** Of each item, all its options: bit n stands for option n. */
  readonly everything: Uint32Array;
  /** The scopes or endpoint ids that a value consists of. */
  readonly ids: readonly string[];
  /** Of each option, its item. */
  readonly itemOf: Int32Array;
  /** Of each of the catalog's scopes or endpoints, its option. */
  readonly optionAt: Int32Array;
  /** The option that an id names. */
  optionOf(id: string): number | undefined;
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
    outline = layOut(catalog, kind);
    known[kind].set(catalog, outline);
  }
  return outline;
}

function layOut(catalog: Catalog, kind: SelectionKind): Outline {
  const { scopes, endpoints } = catalog.toJSON();
  const names = kind === 'scope' ? scopes.map(({ scope }) => scope) : endpoints.map(({ id }) => id);
  const positions = new Map<string, number>();
  for (let at = 0; at < names.length; at += 1) positions.set(names[at] ?? '', at);

  const groups: OutlineGroup[] = [];
  const products: number[] = [];
  // There are no more rows than names.
  const groupOf = new Int32Array(names.length);
  const optionStart = new Int32Array(names.length + 1);
  const everything = new Uint32Array(names.length);
  const ids: string[] = [];
  const itemOf = new Int32Array(names.length);
  const optionAt = new Int32Array(names.length);
  let item = 0;
  const place = (shelf: readonly RowOptions[], group: number): void => {
    for (const options of shelf) {
      for (const position of options) {
        itemOf[ids.length] = item;
        optionAt[position] = ids.length;
        ids.push(names[position] ?? '');
      }
      groupOf[item] = group;
      everything[item] = 2 ** options.length - 1;
      item += 1;
      optionStart[item] = ids.length;
    }
  };
  for (const [title, shelves] of shelve(catalog, kind, (id) => positions.get(id))) {
    const product = groups.length;
    const start = item;
    const inner: number[] = [];
    // Reserved here, for what is in it comes behind it.
    groups.push({ title, parent: -1, groups: inner, start, ownEnd: start, end: start });
    place(shelves.get('') ?? [], product);
    const ownEnd = item;
    for (const [name, shelf] of shelves) {
      if (name === '' || shelf.length === 0) continue;
      const [group, first] = [groups.length, item];
      place(shelf, group);
      inner.push(group);
      const span = { start: first, ownEnd: item, end: item };
      groups.push({ title: name, parent: product, groups: [], ...span });
    }
    if (item === start) groups.pop();
    else {
      groups[product] = { title, parent: -1, groups: inner, start, ownEnd, end: item };
      products.push(product);
    }
  }
  return {
    kind,
    groups,
    products,
    groupOf: groupOf.slice(0, item),
    optionStart: optionStart.slice(0, item + 1),
    everything: everything.slice(0, item),
    ids,
    itemOf,
    optionAt,
    optionOf: (id) => optionAt[positions.get(id) ?? -1],
  };
}
