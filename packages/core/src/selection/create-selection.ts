import type { Catalog } from '../catalog/catalog.js';
import { anchorAfter, startOfRange } from './anchor.js';
import type { Anchor } from './anchor.js';
import { createCounters } from './counters.js';
import type { Counted } from './counters.js';
import { describeChange } from './describe-change.js';
import { advance, noHistory } from './history.js';
import { readLimits } from './limits.js';
import { outlineOf } from './outline.js';
import { planChange } from './plan-change.js';
import { readRow } from './read-row.js';
import { isSameSelected, readSelected, valueOf } from './selected.js';
import type {
  ChangeAction,
  RowKey,
  SelectionAction,
  SelectionChange,
  SelectionLimits,
  SelectionOptions,
  SelectionRow,
  SelectionState,
} from './selection-state.js';
import { grantBoth } from './settle-wish.js';
import type { Settled } from './settle-wish.js';
import {
  createView,
  expand,
  focus,
  groupAt,
  groupsBeside,
  itemsAt,
  list,
  lookFor,
  optionsAt,
} from './view.js';
import type { View } from './view.js';

/** A picker's state, for any user interface: read it, subscribe to it, dispatch to it. */
export interface Selection {
  /** The state now; the same object until something is dispatched. */
  get(): SelectionState;
  /** A row in full, listed or not; `undefined` for a key that the catalog does not have. */
  row(key: RowKey): SelectionRow | undefined;
  /** The row that an id is on; `undefined` for an id that the catalog does not have. */
  find(id: string): RowKey | undefined;
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
 * is selected, kept up to date. A toggle counts anew only the groups that its row is in. A catalog is
 * laid out when it is first picked from, and that holds for every picker of it.
 *
 * Selecting keeps to the limits; what a search hides is never touched by what is done to all; values
 * that the catalog does not have are kept, and flagged.
 *
 * @param catalog - made by {@link loadCatalog}
 * @param options - what is picked, what is selected from the start, and the limits
 * @returns the state, and what changes it. Nothing throws: keys, ids and positions that are none are
 * passed over, and why a change was refused is data in it: `selection/locked`,
 * `selection/forbidden`, `selection/level-not-allowed` or `selection/over-limit`
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
  const counters = createCounters(outline);
  const remembered = new Uint32Array(outline.groupOf.length);
  const listeners = new Set<{ readonly call: () => void }>();

  let limits = readLimits(catalog, outline, options);
  let selected = readSelected(outline, options.value ?? []);
  let value = valueOf(outline, selected);
  const first = readSelected(outline, options.initial ?? options.value ?? []);
  // What is selected at first, or when limits are set, may come back, whatever they say of adding it.
  let granted = grantBoth(first, selected);
  let history = noHistory;
  let proposed: Proposal | undefined;
  const { expanded = false } = options;
  let view = createView(outline, typeof expanded === 'boolean' ? () => expanded : expanded);
  counters.recount(counted());
  view = list(outline, view, counters.hasVisible);
  let state = snapshot();

  function counted(): Counted {
    return { limits, masks: selected.masks, visible: view.visible };
  }

  function snapshot(): SelectionState {
    return Object.freeze({
      value,
      unknown: Object.freeze(selected.unknown),
      counts: counters.countsOf(),
      checked: counters.checked(),
      visibleGroups: counters.visibleGroups(),
      excess: Math.max(0, value.length - limits.max),
      query: view.query,
      filtered: view.matching !== undefined,
      selectedOnly: view.kept !== undefined,
      rows: view.listed.rows,
      active: view.active,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    });
  }

  function publish(): void {
    state = snapshot();
    for (const { call } of listeners) call();
  }

  function propose(action: ChangeAction): Proposal {
    const { visible, listed } = view;
    const { rows } = listed;
    const start = startOfRange(view);
    const settled = planChange(
      {
        outline,
        limits,
        counters,
        selected,
        visible,
        remembered,
        rows,
        start,
        history,
        first,
        granted,
      },
      action,
    );
    const change = describeChange(outline, action, selected, value, settled);
    // The focus may have gone on when the owner of the value agrees.
    const anchor = anchorAfter({ outline, counters, selected, view }, action);
    return { action, settled, change, anchor };
  }

  function commit({ action, settled, change, anchor }: Proposal): void {
    const { after, changed, issues } = settled;
    proposed = undefined;
    view = { ...view, anchor };
    const move = action.type === 'undo' || action.type === 'redo' ? action.type : undefined;
    // A step that the limits leave nothing of is done with; one that they refuse can be tried again.
    const isStep = after !== selected || (move !== undefined && issues.length === 0);
    const next = isStep ? advance(history, move, selected) : history;
    if (next === history) return;
    const before = counted();
    for (const item of changed) remembered[item] = selected.masks[item] ?? 0;
    history = next;
    selected = after;
    value = change.value;
    counters.reselect(changed, before, counted());
    publish();
  }

  function takeValue(next: readonly string[]): void {
    if (isSameList(next, value)) return;
    if (proposed && isSameList(next, proposed.change.value)) return commit(proposed);
    // An owner may keep the same ids in an order of its own, or some of them twice.
    const taken = readSelected(outline, next);
    if (isSameSelected(taken, selected)) return;
    if (proposed && isSameSelected(taken, proposed.settled.after)) return commit(proposed);
    // An owner that makes something else of what was asked for was asked all the same.
    if (proposed) view = { ...view, anchor: proposed.anchor };
    proposed = undefined;
    selected = taken;
    granted = grantBoth(first, taken);
    value = valueOf(outline, taken);
    history = noHistory;
    remembered.fill(0);
    counters.recount(counted());
    publish();
  }

  function takeLimits(next: SelectionLimits): void {
    limits = readLimits(catalog, outline, next);
    granted = grantBoth(first, selected);
    counters.recount(counted());
    publish();
  }

  function look(what: Pick<View, 'query' | 'matching' | 'best' | 'kept'>): void {
    view = lookFor(outline, view, what);
    // Who looks for a level wants that one, not what was taken out last.
    remembered.fill(0);
    counters.recount(counted());
    view = list(outline, view, counters.hasVisible);
    publish();
  }

  function expandGroups(groups: readonly number[], on: boolean): void {
    const next = expand(view, groups, on);
    if (next === view) return;
    view = list(outline, next, counters.hasVisible);
    publish();
  }

  function dispatch(action: ChangeAction): SelectionChange;
  function dispatch(action: SelectionAction): SelectionChange | undefined;
  function dispatch(action: SelectionAction): SelectionChange | undefined {
    const kept = view.kept && selected.masks;
    switch (action.type) {
      case 'filter': {
        const { query, positions, best = noPositions } = action;
        const matching = positions && optionsAt(outline, positions);
        look({ query, matching, best: itemsAt(outline, best), kept });
        return undefined;
      }
      case 'selected-only':
        look({ ...view, kept: action.on ? selected.masks : undefined });
        return undefined;
      case 'expand':
        expandGroups(groupAt(outline, action.key), action.expanded);
        return undefined;
      case 'expand-siblings':
        expandGroups(groupsBeside(outline, action.key), true);
        return undefined;
      case 'expand-all':
        expandGroups([...outline.groups.keys()], action.expanded);
        return undefined;
      case 'focus': {
        const next = focus(view, action.key);
        if (next !== view) {
          view = next;
          publish();
        }
        return undefined;
      }
      case 'value':
        takeValue(action.value);
        return undefined;
      case 'limits':
        takeLimits(action.limits);
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
      case 'reset':
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
    find: (id) => outline.itemOf[outline.optionOf(id) ?? -1],
    row: (key) => readRow({ outline, limits, counters, selected, remembered, view }, key),
    subscribe: (call) => {
      // An object of its own, for two may subscribe with the same function.
      const listener = { call };
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

const noPositions = new Uint32Array();

/** A change that was worked out, and can be made as long as the value stays what it is. */
interface Proposal {
  readonly action: ChangeAction;
  readonly settled: Settled;
  readonly change: SelectionChange;
  /** Where ranges are counted from then. */
  readonly anchor: Anchor | undefined;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
}
