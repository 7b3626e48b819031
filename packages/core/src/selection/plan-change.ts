import type { Issue } from '../errors/issue.js';
import { isFixed } from './counters.js';
import type { Counters, Masks } from './counters.js';
import { maskToAdd } from './limits.js';
import type { LimitMasks } from './limits.js';
import { groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import type { ChangeAction, ChangeReason, RowKey } from './selection-state.js';

/** What a plan is made from; nothing of it is changed. */
export interface PlanInput extends Masks {
  readonly outline: Outline;
  readonly limits: LimitMasks;
  readonly counters: Counters;
  /** Of each item, what was selected before it was last taken out. */
  readonly remembered: Uint32Array;
  readonly unknown: readonly string[];
  readonly rows: Int32Array;
  readonly anchor: RowKey | undefined;
  readonly size: number;
}

/** A change of the value that can be done and undone. */
export interface Plan {
  readonly reason: ChangeReason;
  /** Of each item that changes, the options selected then. */
  readonly masks: ReadonlyMap<number, number>;
  readonly unknown: readonly string[];
  readonly issues: readonly Issue[];
}

/** The actions that are planned here; undo and redo are plans made before. */
export type PlannedAction = Exclude<ChangeAction, { readonly type: 'undo' | 'redo' }>;

/** Works out what an action does, within the limits. */
export function planChange(input: PlanInput, action: PlannedAction): Plan {
  switch (action.type) {
    case 'toggle':
      return planToggle(input, action.key);
    case 'choose':
      return planChoice(input, action.id);
    case 'range':
      return planRange(input, action.key);
    case 'select-visible':
      return planSpan(input, 'select-visible', true);
    case 'deselect-visible':
      return planSpan(input, 'deselect-visible', false);
    case 'clear':
      return finishPlan(input, 'clear', outOf(selectedItems(input)), []);
    case 'add':
    case 'remove':
    case 'replace':
      return planIds(input, action.type, action.ids, action.reason);
    default:
      return action satisfies never;
  }
}

function planToggle(input: PlanInput, key: RowKey): Plan {
  const group = groupOfKey(key);
  if (group !== undefined) {
    if (!input.outline.groups[group]) {
      return finishPlan(input, 'group', new Map(), input.unknown);
    }
    return planSpan(input, 'group', input.counters.checked(group) !== true, group);
  }
  const isIn = (input.selected[key] ?? 0) !== 0;
  const masks = isIn ? outOf([key]) : into(input, [key]);
  return finishPlan(input, 'item', masks, input.unknown, [key]);
}

function planChoice(input: PlanInput, id: string): Plan {
  const option = input.outline.optionOf(id);
  if (option === undefined) return finishPlan(input, 'level', new Map(), input.unknown);
  const { item, bit } = placeOf(input.outline, option);
  const masks = new Map([[item, bit]]);
  const refused = (bit & guard(input, item, bit)) === 0 ? [issueOf(input, option)] : [];
  return refused.length > 0
    ? { reason: 'level', masks: new Map(), unknown: input.unknown, issues: refused }
    : finishPlan(input, 'level', masks, input.unknown);
}

function planRange(input: PlanInput, key: RowKey): Plan {
  const { rows, anchor = key, selected, counters } = input;
  const [from, to] = [rows.indexOf(anchor), rows.indexOf(key)];
  const span =
    from === -1 || to === -1 ? [] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  const group = groupOfKey(anchor);
  const isIn = group === undefined ? selected[anchor] !== 0 : counters.checked(group) !== false;
  const items = Array.from(span).filter((row) => row >= 0);
  return finishPlan(input, 'range', isIn ? into(input, items) : outOf(items), input.unknown);
}

/** All visible items of a group, or of everything, in or out. */
function planSpan(input: PlanInput, reason: ChangeReason, isIn: boolean, group?: number): Plan {
  const { groups, groupOf } = input.outline;
  const { start, end } = (group === undefined ? undefined : groups[group]) ?? {
    start: 0,
    end: groupOf.length,
  };
  const items: number[] = [];
  for (let item = start; item < end; item += 1) if (input.visible[item] !== 0) items.push(item);
  return finishPlan(input, reason, isIn ? into(input, items) : outOf(items), input.unknown);
}

function planIds(
  input: PlanInput,
  type: 'add' | 'remove' | 'replace',
  ids: readonly string[],
  reason: ChangeReason,
): Plan {
  const { outline, selected } = input;
  const masks = type === 'replace' ? outOf(selectedItems(input)) : new Map<number, number>();
  const unknown = new Set(type === 'replace' ? [] : input.unknown);
  const issues: Issue[] = [];
  for (const id of new Set(ids)) {
    const option = outline.optionOf(id);
    if (option === undefined) {
      if (type === 'remove') unknown.delete(id);
      else unknown.add(id);
      continue;
    }
    const { item, bit } = placeOf(outline, option);
    const mask = masks.get(item) ?? selected[item] ?? 0;
    const wanted = type === 'remove' ? mask & ~bit : mask | bit;
    if (((guard(input, item, wanted) ^ wanted) & bit) !== 0) issues.push(issueOf(input, option));
    masks.set(item, wanted);
  }
  return finishPlan(input, reason, masks, [...unknown], [], issues);
}

function into(input: PlanInput, items: readonly number[]): Map<number, number> {
  return new Map(items.map((item) => [item, input.selected[item] || maskToAdd(input, item)]));
}

function outOf(items: readonly number[]): Map<number, number> {
  return new Map(items.map((item) => [item, 0]));
}

function selectedItems({ selected }: PlanInput): readonly number[] {
  return Array.from(selected.keys()).filter((item) => selected[item] !== 0);
}

/** What is left of a wish: what is locked stays, and what is not open is not added. */
function guard({ limits, selected }: PlanInput, item: number, wanted: number): number {
  const [current, locked] = [selected[item] ?? 0, limits.locked[item] ?? 0];
  const allowed = (limits.open[item] ?? 0) | current;
  return (wanted & allowed & ~locked) | (current & locked);
}

/**
 * Keeps a wish within the limits, and drops what is no change.
 *
 * @param asked - items a person pointed at, who is told why they did not change
 */
export function finishPlan(
  input: PlanInput,
  reason: ChangeReason,
  wished: ReadonlyMap<number, number>,
  unknown: readonly string[],
  asked: readonly number[] = [],
  issues: readonly Issue[] = [],
): Plan {
  const masks = new Map<number, number>();
  let size = input.size + unknown.length - input.unknown.length;
  for (const [item, wanted] of wished) {
    const before = input.selected[item] ?? 0;
    const after = guard(input, item, wanted);
    if (after === before) continue;
    masks.set(item, after);
    size += bitCount(after) - bitCount(before);
  }
  const { max } = input.limits;
  if (size > max && size > input.size) {
    return { reason, masks: new Map(), unknown: input.unknown, issues: [overLimit(size, max)] };
  }
  const refused = asked
    .filter((item) => isFixed(input.limits, item, input.selected[item] ?? 0))
    .map((item) => issueOf(input, input.outline.optionStart[item] ?? 0));
  return { reason, masks, unknown, issues: [...issues, ...refused] };
}

function issueOf({ outline, limits }: PlanInput, option: number): Issue {
  const id = outline.ids[option] ?? '';
  const { kind, reason } = limits.limitOf(option) ?? { kind: 'locked', reason: undefined };
  const because = reason === undefined ? '' : `: ${reason}`;
  switch (kind) {
    case 'locked':
      return {
        code: 'selection/locked',
        message: `“${id}” stays as it is${because}`,
        fix: 'Ask whoever set the limits of this selection.',
      };
    case 'forbidden':
      return {
        code: 'selection/forbidden',
        message: `“${id}” must not be selected${because}`,
        fix: 'Choose another that opens what the app needs.',
      };
    case 'level':
      return {
        code: 'selection/level-not-allowed',
        message: `“${id}” is of a level that this app must not ask for.`,
        fix: 'Choose another level, or another type of app.',
      };
    default:
      return kind satisfies never;
  }
}

function overLimit(size: number, max: number): Issue {
  return {
    code: 'selection/over-limit',
    message: `That would make ${size}, and the provider allows ${max}.`,
    fix: 'Take out what the app does not need first.',
  };
}

function placeOf(
  { itemOf, optionStart }: Outline,
  option: number,
): { readonly item: number; readonly bit: number } {
  const item = itemOf[option] ?? 0;
  return { item, bit: 1 << (option - (optionStart[item] ?? 0)) };
}

/** How many options a mask has. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
