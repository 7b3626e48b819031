import type { Anchor } from './anchor.js';
import { groupKey, groupOfKey, listRows, parentOf } from './list-rows.js';
import type { ListedRows } from './list-rows.js';
import type { Outline } from './outline.js';
import { placeOf } from './selected.js';
import type { GroupName, RowKey } from './selection-state.js';

/** What a list shows of an outline, and where its focus is. It is replaced, never changed. */
export interface View {
  readonly query: string;
  /** Of each item, the options that match; `undefined` where nothing is looked for. */
  readonly matching: Uint32Array | undefined;
  /** The items that the list begins with, the best first. */
  readonly best: readonly number[];
  /** What was selected when the list was kept to it; `undefined` while it is not. */
  readonly kept: Uint32Array | undefined;
  /** Of each item, the options that are left by both. */
  readonly visible: Uint32Array;
  /** Groups that are expanded while nothing is looked for, as the person left them. */
  readonly browsing: Uint8Array;
  /** While something is: all, but those that were collapsed since. */
  readonly searching: Uint8Array | undefined;
  readonly listed: ListedRows;
  readonly active: RowKey | undefined;
  /** The row that was last acted on. */
  readonly anchor: Anchor | undefined;
}

/** A view of everything, not listed yet. */
export function createView(
  { groups, everything }: Outline,
  isExpanded: (group: GroupName) => boolean,
): View {
  const none = new Int32Array();
  return {
    query: '',
    matching: undefined,
    best: [],
    kept: undefined,
    visible: everything,
    browsing: Uint8Array.from(groups, ({ title, parent }) =>
      isExpanded({ title, product: groups[parent]?.title }) ? 1 : 0,
    ),
    searching: undefined,
    listed: { rows: none, itemPositions: none, groupPositions: none, childCounts: none },
    active: undefined,
    anchor: undefined,
  };
}

/** Keeps a view to what matches, and to what was selected; all that is left is expanded. */
export function lookFor(
  { groups, everything }: Outline,
  view: View,
  what: Pick<View, 'query' | 'matching' | 'best' | 'kept'>,
): View {
  const { matching = everything, kept } = what;
  const isSearch = what.matching !== undefined || kept !== undefined;
  return {
    ...view,
    ...what,
    visible: kept ? matching.map((mask, item) => (kept[item] === 0 ? 0 : mask)) : matching,
    searching: isSearch ? new Uint8Array(groups.length).fill(1) : undefined,
  };
}

/** Of each item, the options at the given positions in the catalog. Others are passed over. */
export function optionsAt(outline: Outline, positions: Uint32Array): Uint32Array {
  const masks = new Uint32Array(outline.groupOf.length);
  for (const position of positions) {
    const option = outline.optionAt[position];
    if (option === undefined) continue;
    const { item, bit } = placeOf(outline, option);
    masks[item] = (masks[item] ?? 0) | bit;
  }
  return masks;
}

/** The items at the given positions in the catalog, each once. Others are passed over. */
export function itemsAt({ itemOf, optionAt }: Outline, positions: Uint32Array): readonly number[] {
  return [...new Set(Array.from(positions, (at) => itemOf[optionAt[at] ?? -1] ?? -1))].filter(
    (item) => item >= 0,
  );
}

/** Whether the rows of a group are shown, or would be if any matched. */
export function isExpanded({ browsing, searching }: View, group: number): boolean {
  return (searching ?? browsing)[group] === 1;
}

/** Expands or collapses groups; the same view where they are so already. */
export function expand(view: View, groups: readonly number[], on: boolean): View {
  if (groups.every((group) => isExpanded(view, group) === on)) return view;
  const expanded = (view.searching ?? view.browsing).slice();
  for (const group of groups) expanded[group] = on ? 1 : 0;
  return view.searching ? { ...view, searching: expanded } : { ...view, browsing: expanded };
}

/** The group of a row, in a list; an empty one for a row that is none's. */
export function groupAt({ groups }: Outline, key: RowKey): readonly number[] {
  const group = groupOfKey(key);
  return group !== undefined && groups[group] ? [group] : [];
}

/** The groups in the group that a row is in, its own among them where it is a group's. */
export function groupsBeside(outline: Outline, key: RowKey): readonly number[] {
  const { groups, groupOf } = outline;
  if (groupAt(outline, key).length === 0 && groupOf[key] === undefined) return [];
  const parent = parentOf(outline, key);
  if (parent !== undefined) return groups[parent]?.groups ?? [];
  return outline.products;
}

/** Lists the rows anew. Where the row with the focus is gone, the focus goes to what it was in. */
export function list(
  outline: Outline,
  view: View,
  isVisibleGroup: (group: number) => boolean,
): View {
  const listed = listRows(outline, view, isVisibleGroup, (group) => isExpanded(view, group));
  return { ...view, listed, active: nearestRow(outline, view.active, listed.rows) };
}

function nearestRow(
  outline: Outline,
  key: RowKey | undefined,
  rows: Int32Array,
): RowKey | undefined {
  let near = key;
  while (near !== undefined && !rows.includes(near)) {
    const parent = parentOf(outline, near);
    near = parent === undefined ? undefined : groupKey(parent);
  }
  return near ?? rows[0];
}

/** Moves the focus to a row; the same view where it is not shown, or has it. */
export function focus(view: View, active: RowKey): View {
  if (active === view.active || !view.listed.rows.includes(active)) return view;
  return { ...view, active };
}
