import type { Counters } from './counters.js';
import { fixingOption, isFixed, maskToAdd } from './limits.js';
import type { Limits } from './limits.js';
import { groupKey, groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import type { Selected } from './selected.js';
import type { SelectionOption, SelectionRow, RowKey } from './selection-state.js';
import { isExpanded } from './view.js';
import type { View } from './view.js';

/** What a row is read from. */
export interface RowInput {
  readonly outline: Outline;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly selected: Selected;
  /** Of each item, what was selected before it last changed. */
  readonly remembered: Uint32Array;
  readonly view: View;
}

/** A row in full; `undefined` for a key that is none. */
export function readRow(input: RowInput, key: RowKey): SelectionRow | undefined {
  const group = groupOfKey(key);
  return group === undefined ? readItem(input, key) : readGroup(input, group);
}

function readGroup({ outline, counters, view }: RowInput, group: number): SelectionRow | undefined {
  const known = outline.groups[group];
  if (!known) return undefined;
  return {
    kind: 'group',
    key: groupKey(group),
    title: known.title,
    product: outline.groups[known.parent]?.title,
    depth: depthOf(outline, group),
    position: view.listed.groupPositions[group] ?? 0,
    siblings: childrenOf(outline, view, known.parent),
    expanded: isExpanded(view, group),
    checked: counters.checked(group),
    counts: counters.countsOf(group),
  };
}

function readItem(input: RowInput, item: number): SelectionRow | undefined {
  const { outline, limits, selected, remembered, view } = input;
  const { visible, listed } = view;
  const group = outline.groupOf[item];
  const mask = selected.masks[item];
  const first = outline.optionStart[item];
  const end = outline.optionStart[item + 1];
  if (group === undefined || mask === undefined || first === undefined || end === undefined) {
    return undefined;
  }
  const options: SelectionOption[] = [];
  for (let option = first; option < end; option += 1) {
    const id = outline.ids[option] ?? '';
    const bit = 1 << (option - first);
    options.push({
      id,
      selected: (mask & bit) !== 0,
      visible: ((visible[item] ?? 0) & bit) !== 0,
      limit: limits.limitOf(id),
    });
  }
  const spokenOf =
    mask || maskToAdd(limits.open[item] ?? 0, visible[item] ?? 0, remembered[item] ?? 0);
  const shown = options[Math.max(0, 31 - Math.clz32(spokenOf))];
  return {
    kind: 'item',
    key: item,
    id: shown?.id ?? '',
    depth: depthOf(outline, group) + 1,
    position: listed.itemPositions[item] ?? 0,
    siblings: childrenOf(outline, view, group),
    checked: mask !== 0,
    options,
    locked: isFixed(limits, item, mask)
      ? options[fixingOption(limits, item, mask)]?.limit
      : undefined,
  };
}

/** How many rows a group has directly, or the top. */
function childrenOf({ groups }: Outline, { listed }: View, parent: number): number {
  return listed.childCounts[parent === -1 ? groups.length : parent] ?? 0;
}

function depthOf({ groups }: Outline, group: number): number {
  let depth = 0;
  for (let at = group; at !== -1; at = groups[at]?.parent ?? -1) depth += 1;
  return depth;
}
