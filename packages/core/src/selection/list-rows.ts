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
  const isOpen = new Uint8Array(groups.length);
  let count = 0;
  // Groups come in the order of the list: what a group is in before it, and its own items next.
  for (let group = 0; group < groups.length; group += 1) {
    const known = groups[group];
    if (!known || !isVisibleGroup(group)) continue;
    const { parent, start, ownEnd } = known;
    if (parent !== -1 && isOpen[parent] === 0) continue;
    const outer = parent === -1 ? groups.length : parent;
    const position = (childCounts[outer] ?? 0) + 1;
    childCounts[outer] = position;
    groupPositions[group] = position;
    rows[count] = groupKey(group);
    count += 1;
    if (!isExpanded(group)) continue;
    isOpen[group] = 1;
    let own = 0;
    for (let item = start; item < ownEnd; item += 1) {
      if (visible[item] === 0) continue;
      own += 1;
      itemPositions[item] = own;
      rows[count] = item;
      count += 1;
    }
    childCounts[group] = own;
  }
  return { rows: rows.slice(0, count), itemPositions, groupPositions, childCounts };
}
