import type { Issue } from '../errors/issue.js';
import { isSelecting } from './anchor.js';
import type { Anchor } from './anchor.js';
import type { Counters } from './counters.js';
import type { History } from './history.js';
import { fixingOption, isFixed, maskToAdd } from './limits.js';
import type { Limits } from './limits.js';
import { groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import { refusal } from './refusal.js';
import { placeOf } from './selected.js';
import type { Selected } from './selected.js';
import type { ChangeAction, RowKey } from './selection-state.js';
import { settle } from './settle-wish.js';
import type { Granted, Settled } from './settle-wish.js';

/** What a plan is made from; nothing of it is changed. */
export interface PlanInput {
  readonly outline: Outline;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly selected: Selected;
  /** Of each item, the options that a list shows. */
  readonly visible: Uint32Array;
  /** Of each item, what was selected before it last changed: what taking it in again brings back. */
  readonly remembered: Uint32Array;
  readonly rows: Int32Array;
  /** Where a range starts; `undefined` where nothing is listed. */
  readonly start: Anchor | undefined;
  readonly history: History;
  /** What was selected at first. */
  readonly first: Selected;
  /** That, and what was selected when the limits were set. */
  readonly granted: Granted;
}

/** Works out what an action does, within the limits. */
export function planChange(input: PlanInput, action: ChangeAction): Settled {
  const { outline, selected } = input;
  const end = outline.groupOf.length;
  switch (action.type) {
    case 'toggle':
      return toggle(input, action.key);
    case 'choose':
      return choose(input, action.id);
    case 'range':
      return takeRange(input, action.key);
    case 'select-visible':
      return change(input, visibleItems(input, 0, end), takenIn(input));
    case 'deselect-visible':
      return change(input, visibleItems(input, 0, end), () => 0);
    case 'clear':
      return settle(input, { masks: new Uint32Array(selected.masks.length), unknown: [] });
    case 'add':
    case 'remove':
    case 'replace':
      return takeNamed(input, action.type, action.ids);
    case 'reset':
      return goTo(input, input.first);
    case 'undo':
      return goTo(input, input.history.past.at(-1));
    case 'redo':
      return goTo(input, input.history.future.at(-1));
    default:
      return action satisfies never;
  }
}

function toggle(input: PlanInput, key: RowKey): Settled {
  const { counters, selected } = input;
  const group = groupOfKey(key);
  const isIn = group === undefined ? selected.masks[key] !== 0 : counters.checked(group) === true;
  return changeRow(input, key, isIn ? takenOut(input) : takenIn(input));
}

function choose(input: PlanInput, id: string): Settled {
  const option = input.outline.optionOf(id);
  if (option === undefined) return unchanged(input);
  const { item, bit } = placeOf(input.outline, option);
  const settled = change(input, [item], () => bit);
  const isIn = ((settled.after.masks[item] ?? 0) & bit) !== 0;
  // Where it cannot be had, what is selected beside it stays.
  return isIn || settled.issues.length > 0 ? settled : refuse(input, id);
}

function takeRange(input: PlanInput, key: RowKey): Settled {
  const { rows, start } = input;
  const to = rows.indexOf(key);
  if (!start || to === -1) return unchanged(input);
  const from = rows.indexOf(start.key);
  const span = rows.subarray(Math.min(from, to), Math.max(from, to) + 1);
  const become = isSelecting(input, start) ? takenIn(input) : takenOut(input);
  // A heading alone stands for what is in it; among other rows those are in the range, or are not.
  if (span.length === 1) return changeRow(input, key, become);
  const items = Array.from(span).filter((row) => row >= 0);
  return change(input, items, become);
}

function takeNamed(
  input: PlanInput,
  type: 'add' | 'remove' | 'replace',
  ids: readonly string[],
): Settled {
  const { outline, limits, selected } = input;
  const isNew = type === 'replace';
  const masks = isNew ? new Uint32Array(selected.masks.length) : selected.masks.slice();
  const unknown = new Set(isNew ? [] : selected.unknown);
  const asked = new Set(ids);
  for (const id of asked) {
    const option = outline.optionOf(id);
    if (option !== undefined) {
      const { item, bit } = placeOf(outline, option);
      masks[item] = type === 'remove' ? (masks[item] ?? 0) & ~bit : (masks[item] ?? 0) | bit;
    } else if (type === 'remove') unknown.delete(id);
    else unknown.add(id);
  }
  const settled = settle(input, { masks, unknown: [...unknown] });
  if (settled.issues.length > 0) return settled;

  const { after } = settled;
  const strangers = new Set(after.unknown);
  const issues: Issue[] = [];
  for (const id of asked) {
    const option = outline.optionOf(id);
    const { item, bit } = placeOf(outline, option ?? -1);
    const isIn = option === undefined ? strangers.has(id) : ((after.masks[item] ?? 0) & bit) !== 0;
    const limit = isIn === (type === 'remove') ? limits.limitOf(id) : undefined;
    if (limit) issues.push(refusal(id, limit));
  }
  return { ...settled, issues };
}

function goTo(input: PlanInput, { masks, unknown } = input.selected): Settled {
  return settle(input, { masks: masks.slice(), unknown }, input.granted);
}

/** What an item becomes, of whose options some are selected. */
type Become = (item: number, mask: number) => number;

function takenIn({ limits, visible, remembered }: PlanInput): Become {
  const { open } = limits;
  return (item, mask) =>
    mask || maskToAdd(open[item] ?? 0, visible[item] ?? 0, remembered[item] ?? 0);
}

function takenOut({ limits }: PlanInput): Become {
  return (item, mask) => (isFixed(limits, item, mask) ? mask : 0);
}

function change(input: PlanInput, items: readonly number[], become: Become): Settled {
  const { masks, unknown } = input.selected;
  const wanted = masks.slice();
  for (const item of items) wanted[item] = become(item, masks[item] ?? 0);
  return settle(input, { masks: wanted, unknown });
}

/** Changes an item, or what is visible of a group, and says why where nothing of it can be. */
function changeRow(input: PlanInput, key: RowKey, become: Become): Settled {
  const { outline, limits, selected } = input;
  const group = groupOfKey(key);
  const { start, end } = outline.groups[group ?? -1] ?? { start: 0, end: 0 };
  const items = group === undefined ? [key] : visibleItems(input, start, end);
  const [first] = items;
  const maskOf = (item: number): number => selected.masks[item] ?? 0;
  if (first === undefined || !items.every((item) => isFixed(limits, item, maskOf(item)))) {
    return change(input, items, become);
  }
  const option = (outline.optionStart[first] ?? 0) + fixingOption(limits, first, maskOf(first));
  return refuse(input, outline.ids[option] ?? '');
}

function unchanged({ selected }: PlanInput, issues: readonly Issue[] = []): Settled {
  return { after: selected, changed: [], issues };
}

function refuse(input: PlanInput, id: string): Settled {
  const limit = input.limits.limitOf(id);
  return unchanged(input, limit ? [refusal(id, limit)] : []);
}

function visibleItems({ visible }: PlanInput, start: number, end: number): readonly number[] {
  const items: number[] = [];
  for (let item = start; item < end; item += 1) if (visible[item] !== 0) items.push(item);
  return items;
}
