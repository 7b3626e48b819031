import type { Catalog } from '../catalog/catalog.js';
import { createCounters } from './counters.js';
import { createExpansion } from './expansion.js';
import { noHistory, withRedone, withStep, withUndone } from './history.js';
import type { Step } from './history.js';
import { maskOfFirst, readLimits } from './limits.js';
import { groupKey, groupOfKey, listRows } from './list-rows.js';
import type { ListedRows } from './list-rows.js';
import { outlineOf } from './outline.js';
import type { Outline } from './outline.js';
import { finishPlan, planChange } from './plan-change.js';
import type { Plan, PlanInput } from './plan-change.js';
import { readRow } from './read-row.js';
import type { RowInput } from './read-row.js';
import type {
  ChangeAction,
  RowKey,
  SelectionAction,
  SelectionChange,
  SelectionOptions,
  SelectionRow,
  SelectionState,
} from './selection-state.js';

/** A picker's state, for any user interface: read it, subscribe to it, dispatch to it. */
export interface Selection {
  /** The state now; the same object until something is dispatched. */
  get(): SelectionState;
  /** A row in full; `undefined` for a key that the catalog does not have. */
  row(key: RowKey): SelectionRow | undefined;
  /** Calls back after every change of state, until the function it returns is called. */
  subscribe(listener: () => void): () => void;
  /** What an action would do, without doing it: for an owner who may refuse. */
  plan(action: ChangeAction): SelectionChange;
  /**
   * Does it. Answers what became of the value where the action was to change it. A value that an
   * owner sets after a `plan` of just that value counts as that change, to be undone with it.
   */
  dispatch(action: ChangeAction): SelectionChange;
  dispatch(action: SelectionAction): SelectionChange | undefined;
}

/**
 * Makes the state of a picker: what is selected, which rows a list shows, and how much of each group
 * is selected, kept up to date. A toggle costs as much as a row has groups above it, and a query as
 * much as the catalog has scopes.
 *
 * Selecting keeps to the limits; what a query hides is never touched; values that the catalog does
 * not have are kept.
 *
 * @param catalog - made by `loadCatalog`
 * @param options - what is picked, what is selected from the start, and the limits
 * @returns the state, and what changes it; issues are data in its changes
 * @example
 * ```ts
 * import { createSelection } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function selectEverything(catalog: Catalog): readonly string[] {
 *   const selection = createSelection(catalog, { levels: ['user'], max: 50 });
 *   const { value, issues } = selection.dispatch({ type: 'select-visible' });
 *   return issues.length > 0 ? issues.map(({ message }) => message) : value;
 * }
 * ```
 */
export function createSelection(catalog: Catalog, options: SelectionOptions = {}): Selection {
  const outline = outlineOf(catalog, options.kind ?? 'scope');
  const everything = allOptions(outline);
  const counters = createCounters(outline);
  const expansion = createExpansion(outline, options.expanded ?? false);
  const selected = new Uint32Array(everything.length);
  const remembered = new Uint32Array(everything.length);
  const visible = everything.slice();
  const listeners = new Set<() => void>();

  let limits = readLimits(catalog, outline, options);
  let matching = everything;
  let keptRows: Uint32Array | undefined;
  let query = '';
  let history = noHistory;
  let anchor: RowKey | undefined;
  let active: RowKey | undefined;
  let proposed: { readonly plan: Plan; readonly change: SelectionChange } | undefined;
  let unknown = setValue(options.value ?? []);
  let value = valueWith(new Map(), unknown);
  count();
  let listed = list();
  let state = snapshot();

  /** Takes a value over as it is, whatever the limits say: it is what the owner has. */
  function setValue(next: readonly string[]): readonly string[] {
    const strangers = new Set<string>();
    selected.fill(0);
    remembered.fill(0);
    for (const id of next) {
      const option = outline.optionOf(id);
      const item = outline.itemOf[option ?? -1];
      if (option === undefined || item === undefined) strangers.add(id);
      else
        selected[item] = (selected[item] ?? 0) | (1 << (option - (outline.optionStart[item] ?? 0)));
    }
    return [...strangers];
  }

  function valueWith(
    masks: ReadonlyMap<number, number>,
    strangers: readonly string[],
  ): readonly string[] {
    const ids: string[] = [];
    for (let item = 0; item < selected.length; item += 1) {
      const mask = (masks.size > 0 ? masks.get(item) : undefined) ?? selected[item] ?? 0;
      if (mask !== 0) pushOptions(ids, item, mask);
    }
    ids.push(...strangers);
    return ids;
  }

  function pushOptions(ids: string[], item: number, mask: number): void {
    const first = outline.optionStart[item] ?? 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      ids.push(outline.ids[first + 31 - Math.clz32(rest & -rest)] ?? '');
    }
  }

  function count(): void {
    counters.recount({ selected, visible }, limits);
  }

  function list(): ListedRows {
    const rows = listRows(
      outline,
      visible,
      (group) => counters.countsOf(group).visible > 0,
      (group) => expansion.isExpanded(group),
    );
    if (active === undefined || !rows.rows.includes(active)) active = nearest(active, rows.rows);
    return rows;
  }

  /** Where the focus goes from a row that is no longer shown. */
  function nearest(key: RowKey | undefined, rows: Int32Array): RowKey | undefined {
    for (let group = parentOf(key); group !== undefined; group = parentOf(groupKey(group))) {
      if (rows.includes(groupKey(group))) return groupKey(group);
    }
    return rows[0];
  }

  function parentOf(key: RowKey | undefined): number | undefined {
    if (key === undefined) return undefined;
    const group = groupOfKey(key);
    const parent = group === undefined ? outline.groupOf[key] : outline.groups[group]?.parent;
    return parent === -1 ? undefined : parent;
  }

  function snapshot(): SelectionState {
    return Object.freeze({
      value,
      unknown,
      counts: counters.countsOf(),
      checked: counters.checked(),
      visibleGroups: counters.visibleGroups(),
      excess: Math.max(0, value.length - limits.max),
      query,
      filtered: matching !== everything,
      selectedOnly: keptRows !== undefined,
      rows: listed.rows,
      active,
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
    });
  }

  function publish(): void {
    state = snapshot();
    for (const listener of listeners) listener();
  }

  function rowInput(): RowInput & PlanInput {
    return {
      outline,
      limits,
      counters,
      expansion,
      listed,
      selected,
      visible,
      remembered,
      unknown,
      anchor,
      rows: listed.rows,
      size: value.length,
    };
  }

  function propose(action: ChangeAction): {
    readonly plan: Plan;
    readonly change: SelectionChange;
  } {
    const plan =
      action.type === 'undo' || action.type === 'redo'
        ? planStep(action.type)
        : planChange(rowInput(), action);
    const [added, removed]: [string[], string[]] = [[], []];
    for (const [item, after] of plan.masks) {
      const before = selected[item] ?? 0;
      pushOptions(added, item, after & ~before);
      pushOptions(removed, item, before & ~after);
    }
    added.push(...plan.unknown.filter((id) => !unknown.includes(id)));
    removed.push(...unknown.filter((id) => !plan.unknown.includes(id)));
    const isChange = added.length > 0 || removed.length > 0;
    const { reason, issues } = plan;
    const next = isChange ? valueWith(plan.masks, plan.unknown) : value;
    return { plan, change: { reason, value: next, added, removed, issues } };
  }

  function planStep(type: 'undo' | 'redo'): Plan {
    const step = (type === 'undo' ? history.done : history.undone).at(-1);
    if (!step) return { reason: type, masks: new Map(), unknown, issues: [] };
    return type === 'undo'
      ? finishPlan(rowInput(), type, step.before, step.unknownBefore)
      : finishPlan(rowInput(), type, step.after, step.unknownAfter);
  }

  function commit({ plan, change }: NonNullable<typeof proposed>): void {
    proposed = undefined;
    if (change.value === value && plan.reason !== 'undo' && plan.reason !== 'redo') return;
    const before = new Map<number, number>();
    for (const [item, after] of plan.masks) {
      const mask = selected[item] ?? 0;
      before.set(item, mask);
      if (after === 0) remembered[item] = mask;
      selected[item] = after;
      counters.reselect(item, mask, { selected, visible }, limits);
    }
    const step: Step = {
      reason: plan.reason,
      before,
      after: plan.masks,
      unknownBefore: unknown,
      unknownAfter: plan.unknown,
    };
    history =
      plan.reason === 'undo'
        ? withUndone(history)
        : plan.reason === 'redo'
          ? withRedone(history)
          : withStep(history, step);
    unknown = plan.unknown;
    value = change.value;
    publish();
  }

  /** What is visible has changed: all else follows. */
  function look(): void {
    for (let item = 0; item < visible.length; item += 1) {
      visible[item] = keptRows && keptRows[item] === 0 ? 0 : (matching[item] ?? 0);
    }
    expansion.search(matching !== everything || keptRows !== undefined);
    remembered.fill(0);
    count();
    listed = list();
    publish();
  }

  function expand(groups: readonly number[], expanded: boolean): void {
    expansion.set(groups, expanded);
    listed = list();
    publish();
  }

  function matchOf(positions: Uint32Array): Uint32Array {
    const masks = new Uint32Array(everything.length);
    for (const position of positions) {
      const option = outline.optionAt[position];
      const item = outline.itemOf[option ?? -1];
      if (option === undefined || item === undefined) continue;
      masks[item] = (masks[item] ?? 0) | (1 << (option - (outline.optionStart[item] ?? 0)));
    }
    return masks;
  }

  function takeValue(next: readonly string[]): void {
    if (equalLists(next, value)) return;
    if (proposed && equalLists(next, proposed.change.value)) return commit(proposed);
    const before = selected.slice();
    const kept = remembered.slice();
    const strangers = setValue(next);
    // An owner may keep the same ids in an order of its own, or some of them twice.
    if (equalLists(valueWith(new Map(), strangers), value)) {
      selected.set(before);
      remembered.set(kept);
      return;
    }
    proposed = undefined;
    history = noHistory;
    unknown = strangers;
    value = valueWith(new Map(), unknown);
    count();
    publish();
  }

  function dispatch(action: ChangeAction): SelectionChange;
  function dispatch(action: SelectionAction): SelectionChange | undefined;
  function dispatch(action: SelectionAction): SelectionChange | undefined {
    switch (action.type) {
      case 'filter':
        query = action.query;
        matching = action.positions ? matchOf(action.positions) : everything;
        if (keptRows) keptRows = selected.slice();
        look();
        return undefined;
      case 'selected-only':
        keptRows = action.on ? selected.slice() : undefined;
        look();
        return undefined;
      case 'expand': {
        const group = groupOfKey(action.key);
        expand(group === undefined ? [] : [group], action.expanded);
        return undefined;
      }
      case 'expand-siblings':
        expand(siblingsOf(outline, parentOf(action.key)), true);
        return undefined;
      case 'expand-all':
        expand([...outline.groups.keys()], action.expanded);
        return undefined;
      case 'focus':
        if (!listed.rows.includes(action.key)) return undefined;
        active = action.key;
        if (action.keepAnchor !== true) anchor = action.key;
        publish();
        return undefined;
      case 'value':
        takeValue(action.value);
        return undefined;
      case 'limits':
        limits = readLimits(catalog, outline, action.limits);
        count();
        publish();
        return undefined;
      case 'toggle':
      case 'choose':
      case 'range':
      case 'select-visible':
      case 'deselect-visible':
      case 'clear':
      case 'add':
      case 'remove':
      case 'replace':
      case 'undo':
      case 'redo': {
        const next = propose(action);
        commit(next);
        return next.change;
      }
      default:
        return action satisfies never;
    }
  }

  return {
    get: () => state,
    row: (key) => readRow(rowInput(), key),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    plan: (action) => {
      proposed = propose(action);
      return proposed.change;
    },
    dispatch,
  };
}

function allOptions({ groupOf, optionStart }: Outline): Uint32Array {
  return Uint32Array.from(groupOf, (_, item) =>
    maskOfFirst((optionStart[item + 1] ?? 0) - (optionStart[item] ?? 0)),
  );
}

function siblingsOf({ groups }: Outline, parent: number | undefined): readonly number[] {
  if (parent !== undefined) return groups[parent]?.groups ?? [];
  return Array.from(groups.keys()).filter((group) => groups[group]?.parent === -1);
}

function equalLists(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
}
