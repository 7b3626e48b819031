import type { Counters, Masks } from './counters.js';
import { isFixed } from './counters.js';
import type { Expansion } from './expansion.js';
import { maskToAdd } from './limits.js';
import type { LimitMasks } from './limits.js';
import { groupKey, groupOfKey } from './list-rows.js';
import type { ListedRows } from './list-rows.js';
import type { Outline } from './outline.js';
import type { SelectionOption, SelectionRow, RowKey } from './selection-state.js';

/** What a row is read from. */
export interface RowInput extends Masks {
  readonly outline: Outline;
  readonly limits: LimitMasks;
  readonly counters: Counters;
  readonly expansion: Expansion;
  readonly listed: ListedRows;
  readonly remembered: Uint32Array;
}

/** A row in full; `undefined` for a key that is none. */
export function readRow(input: RowInput, key: RowKey): SelectionRow | undefined {
  const group = groupOfKey(key);
  return group === undefined ? readItem(input, key) : readGroup(input, group);
}

function readGroup(input: RowInput, group: number): SelectionRow | undefined {
  const { outline, counters, expansion, listed } = input;
  const known = outline.groups[group];
  if (!known) return undefined;
  return {
    kind: 'group',
    key: groupKey(group),
    title: known.title,
    product: outline.groups[known.parent]?.title,
    depth: depthOf(outline, group),
    position: listed.groupPositions[group] ?? 0,
    siblings: siblingsIn(input, known.parent),
    expanded: expansion.isExpanded(group),
    checked: counters.checked(group),
    counts: counters.countsOf(group),
  };
}

function readItem(input: RowInput, item: number): SelectionRow | undefined {
  const { outline, limits, selected, visible, listed } = input;
  const group = outline.groupOf[item];
  const mask = selected[item];
  const first = outline.optionStart[item];
  const end = outline.optionStart[item + 1];
  if (group === undefined || mask === undefined || first === undefined || end === undefined) {
    return undefined;
  }
  const options: SelectionOption[] = [];
  for (let option = first; option < end; option += 1) {
    const bit = 1 << (option - first);
    options.push({
      id: outline.ids[option] ?? '',
      selected: (mask & bit) !== 0,
      visible: ((visible[item] ?? 0) & bit) !== 0,
      limit: limits.limitOf(option),
    });
  }
  const shown = options[Math.max(0, 31 - Math.clz32(mask || maskToAdd(input, item)))];
  return {
    kind: 'item',
    key: item,
    id: shown?.id ?? '',
    depth: depthOf(outline, group) + 1,
    position: listed.itemPositions[item] ?? 0,
    siblings: siblingsIn(input, group),
    checked: mask !== 0,
    options,
    locked: isFixed(limits, item, mask) ? (shown?.limit ?? options[0]?.limit) : undefined,
  };
}

/** Where rows that match are counted: in their group, or at the top. */
function siblingsIn({ outline, listed }: RowInput, parent: number): number {
  return listed.childCounts[parent === -1 ? outline.groups.length : parent] ?? 0;
}

function depthOf({ groups }: Outline, group: number): number {
  let depth = 0;
  for (let at = group; at !== -1; at = groups[at]?.parent ?? -1) depth += 1;
  return depth;
}
