import type { Outline } from './outline.js';
import type { RowKey } from './selection-state.js';

/** The rows of a list, and where each stands among its siblings. */
export interface ListedRows {
  readonly rows: Int32Array;
  /** Of each item that is a row, from 1. */
  readonly itemPositions: Int32Array;
  /** Of each group that is a row, from 1. */
  readonly groupPositions: Int32Array;
  /** Of each group that is expanded, how many rows it has directly; of the top, the last number. */
  readonly childCounts: Int32Array;
}

/** The key of a group's row. */
export function groupKey(group: number): RowKey {
  return -1 - group;
}

/** The group of a row's key; `undefined` for an item's. */
export function groupOfKey(key: RowKey): number | undefined {
  return key < 0 ? -1 - key : undefined;
}

/** The group that a row is in; `undefined` at the top, and for a key that is none. */
export function parentOf({ groups, groupOf }: Outline, key: RowKey): number | undefined {
  const group = groupOfKey(key);
  const parent = group === undefined ? groupOf[key] : groups[group]?.parent;
  return parent === -1 ? undefined : parent;
}

/** What is to be listed. */
interface Listing {
  /** By item: 0 where it is not visible. */
  readonly visible: Uint32Array;
  /** Items to begin with, the best first, in the groups that they are in. */
  readonly best: readonly number[];
}

/** Lists what is visible, in the groups that are expanded. */
export function listRows(
  outline: Outline,
  { visible, best }: Listing,
  isVisibleGroup: (group: number) => boolean,
  isExpanded: (group: number) => boolean,
): ListedRows {
  const { groups, groupOf } = outline;
  const rows = new Int32Array(groups.length + groupOf.length);
  const itemPositions = new Int32Array(groupOf.length);
  const groupPositions = new Int32Array(groups.length);
  const childCounts = new Int32Array(groups.length + 1);
  const bestItems = best.filter((item) => visible[item] !== 0);
  const isBest = new Set(bestItems);
  const bestGroups = groupsOf(outline, bestItems);
  let count = 0;

  const listGroups = (parent: number, own: readonly number[]): void => {
    const outer = parent === -1 ? groups.length : parent;
    for (const group of beginningWith(own, bestGroups)) {
      if (!isVisibleGroup(group)) continue;
      const position = (childCounts[outer] ?? 0) + 1;
      childCounts[outer] = position;
      groupPositions[group] = position;
      rows[count] = groupKey(group);
      count += 1;
      if (isExpanded(group)) listGroup(group);
    }
  };
  const listItem = (group: number, item: number): void => {
    const position = (childCounts[group] ?? 0) + 1;
    childCounts[group] = position;
    itemPositions[item] = position;
    rows[count] = item;
    count += 1;
  };
  const listGroup = (group: number): void => {
    const known = groups[group];
    if (!known) return;
    if (bestGroups.has(group)) {
      for (const item of bestItems) if (groupOf[item] === group) listItem(group, item);
    }
    for (let item = known.start; item < known.ownEnd; item += 1) {
      if (visible[item] !== 0 && !isBest.has(item)) listItem(group, item);
    }
    listGroups(group, known.groups);
  };
  listGroups(-1, outline.products);
  return { rows: rows.slice(0, count), itemPositions, groupPositions, childCounts };
}

/** The groups that items are in, those around them included, in the order of the items. */
function groupsOf({ groups, groupOf }: Outline, items: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const item of items) {
    for (let group = groupOf[item] ?? -1; group >= 0; group = groups[group]?.parent ?? -1) {
      found.add(group);
    }
  }
  return found;
}

/** The same groups, those among the first ones in their order. */
function beginningWith(all: readonly number[], first: ReadonlySet<number>): readonly number[] {
  const own = new Set(all);
  const leading = [...first].filter((group) => own.has(group));
  return leading.length === 0 ? all : [...new Set([...leading, ...all])];
}
