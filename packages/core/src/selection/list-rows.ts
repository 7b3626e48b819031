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

/**
 * Lists what is visible, in the groups that are expanded.
 *
 * @param visible - by item: 0 where it is not
 */
export function listRows(
  { groups, groupOf }: Outline,
  visible: Uint32Array,
  isVisibleGroup: (group: number) => boolean,
  isExpanded: (group: number) => boolean,
): ListedRows {
  const rows = new Int32Array(groups.length + groupOf.length);
  const itemPositions = new Int32Array(groupOf.length);
  const groupPositions = new Int32Array(groups.length);
  const childCounts = new Int32Array(groups.length + 1);
  let count = 0;
  const list = (group: number): number => {
    rows[count] = groupKey(group);
    count += 1;
    const known = groups[group];
    if (!known || !isExpanded(group)) return 1;
    let position = 0;
    for (let item = known.start; item < known.ownEnd; item += 1) {
      if (visible[item] === 0) continue;
      rows[count] = item;
      count += 1;
      position += 1;
      itemPositions[item] = position;
    }
    for (const inner of known.groups) {
      if (!isVisibleGroup(inner)) continue;
      position += 1;
      groupPositions[inner] = position;
      list(inner);
    }
    childCounts[group] = position;
    return 1;
  };
  let products = 0;
  for (const [group, { parent }] of groups.entries()) {
    if (parent !== -1 || !isVisibleGroup(group)) continue;
    products += list(group);
    groupPositions[group] = products;
  }
  childCounts[groups.length] = products;
  return { rows: rows.slice(0, count), itemPositions, groupPositions, childCounts };
}
