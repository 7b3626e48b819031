import { createSelection } from '@scopewise/core';
import type {
  Catalog,
  ChangeAction,
  ChangeReason,
  RowKey,
  Selection,
  SelectionChange,
  SelectionKind,
  SelectionLimits,
  SensitivityPolicy,
  ViewAction,
} from '@scopewise/core';
import type { FacetChoice, FilterResult, Search, SearchMatch } from '@scopewise/core/search';
import { findIn, hasChoice } from '../search/find-in.js';
import { isInDisabled } from './is-in-disabled.js';
import type { PickerFault, PickerResults, PickerState } from './picker-state.js';
import { keptAs, refusalsOf } from './refusals.js';
import { isSameView, viewOf } from './picker-view.js';
import type { PickerView } from './picker-view.js';
import { sameActive, sameExpanded } from './same-view.js';

/** What a picker's owner is told when the value changes, and may refuse. */
export interface ValueChangeDetails {
  readonly reason: ChangeReason;
  /** The event of the browser that led to it; `undefined` for a change made by a program. */
  readonly event: Event | undefined;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Refuses the change: nothing is selected otherwise than before. */
  readonly cancel: () => void;
}

/** What a picker asks of its owner; the latest is used, so functions need not be stable. */
export interface PickerOwner {
  /** The value that the owner keeps; `undefined` where the picker keeps it. */
  readonly value: readonly string[] | undefined;
  readonly onValueChange:
    ((value: readonly string[], details: ValueChangeDetails) => void) | undefined;
  /** Nothing can be changed; the list can be read and searched. */
  readonly readOnly: boolean;
  /** How many may be added at once without a question; a group toggle, for one, adds many. */
  readonly confirmAbove: number;
  /** Which scopes an administrator has to approve. */
  readonly policy: SensitivityPolicy;
  /** Told what the list is narrowed to whenever that changes. */
  readonly onViewChange?: ((view: PickerView) => void) | undefined;
}

/** A picker: its selection, what is searched for, what is asked, and how they change. */
export interface PickerStore {
  readonly catalog: Catalog;
  readonly kind: SelectionKind;
  readonly selection: Selection;
  get(): PickerState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Changes the value, if the owner agrees; asks first where it adds many. Answers what was done, or
   * `undefined` where the owner refused or has yet to answer, or the event came from a `fieldset`
   * that is disabled.
   */
  change(action: ChangeAction, event?: Event): SelectionChange | undefined;
  /** Changes what is shown. */
  view(action: ViewAction): void;
  /** Answers the question that is open. */
  answer(isYes: boolean, event?: Event): void;
  readonly setQuery: (query: string) => void;
  setFacets(facets: FacetChoice): void;
  /** Gives it what to search with: what was asked for until then is found at once, and all else when asked. */
  setSearch(search: Search): void;
  /** Takes over what a search found; everything is listed without any. */
  show(results: PickerResults, found?: Pick<FilterResult, 'rows' | 'best'>): void;
  setDetails(key: RowKey, open: boolean): void;
  setFault(fault: PickerFault | undefined): void;
  setMessage(hasMessage: boolean): void;
  /** Takes over what the owner says now: the value, the limits, what it answers to. */
  own(owner: PickerOwner, limits: SelectionLimits): void;
}

/** How a picker's store is made. */
export interface PickerStoreOptions {
  readonly catalog: Catalog;
  readonly kind: SelectionKind;
  readonly value: readonly string[];
  /** What a reset goes back to; `value` unless told. */
  readonly initial?: readonly string[];
  readonly limits: SelectionLimits;
  readonly expanded: boolean;
  readonly owner: PickerOwner;
  /** What the list is narrowed to at first; nothing unless told. */
  readonly view?: Partial<PickerView> | undefined;
  /** The store whose place it takes: what was searched for, expanded and active there is so here. */
  readonly before?: PickerStore;
}

const noMatches: readonly SearchMatch[] = [];

const noResults: PickerResults = {
  query: '',
  facets: {},
  facetCounts: undefined,
  correction: undefined,
  highlightsOf: () => noMatches,
};

const nothingRefused = { issues: [], refusals: [] };

/** Reasons that a single gesture can mean many scopes by. */
const bulkReasons: ReadonlySet<ChangeReason> = new Set(['group', 'range', 'select-visible']);

/** Makes the store of a picker. */
export function createPickerStore(options: PickerStoreOptions): PickerStore {
  const { catalog, kind, value, initial = value, limits, before } = options;
  const expanded = before ? sameExpanded(before.selection, options.expanded) : options.expanded;
  const selection = createSelection(catalog, { ...limits, kind, value, initial, expanded });
  const listeners = new Set<() => void>();
  let owner = options.owner;
  let search: Search | undefined;
  /** The row that the question is about. */
  let asked: RowKey | undefined;
  const view = before ? viewOf(before.get()) : options.view;
  const { query = '', selectedOnly = false } = view ?? {};
  const facets = view?.facets && hasChoice(view.facets) ? view.facets : noResults.facets;
  if (selectedOnly) selection.dispatch({ type: 'selected-only', on: true });
  if (before) sameActive(before.selection, selection);
  let state: PickerState = {
    selection: selection.get(),
    query,
    facets,
    results: noResults,
    isSearching: isBehind({ query, facets }, noResults),
    details: new Set(),
    question: undefined,
    notice: undefined,
    issues: [],
    refusals: [],
    attempts: 0,
    fault: undefined,
    hasMessage: false,
    limits,
    policy: owner.policy,
    readOnly: owner.readOnly,
  };

  const set = (changed: Partial<PickerState>): void => {
    const before = state;
    state = { ...state, ...changed, selection: selection.get() };
    for (const listener of listeners) listener();
    if (!isSameView(before, state)) owner.onViewChange?.(viewOf(state));
  };

  const show = (
    results: PickerResults,
    found?: Pick<FilterResult, 'rows' | 'best'>,
    changed?: Partial<PickerState>,
  ): void => {
    const [positions, best] = [found?.rows, found?.best];
    selection.dispatch({ type: 'filter', query: results.query, positions, best });
    set({ ...changed, results, isSearching: isBehind({ ...state, ...changed }, results) });
  };

  // In one step, for every state is rendered: what is typed and what that finds are seen together.
  const seek = (changed: Partial<PickerState>): void => {
    const { query, facets, results } = { ...state, ...changed };
    const isSearching = isBehind({ query, facets }, results);
    if (!search || (!isSearching && results.facetCounts)) return set({ ...changed, isSearching });
    const { isNarrowed, found, ...rest } = findIn(search, query, { kind, facets });
    show({ ...rest, facets, facetCounts: found?.facets }, isNarrowed ? found : undefined, changed);
  };

  const make = (
    action: ChangeAction,
    change: SelectionChange,
    event: Event | undefined,
    key = 'key' in action ? action.key : undefined,
  ): SelectionChange | undefined => {
    const { value, reason, added, removed, issues } = change;
    const attempts = state.attempts + 1;
    const refusals = refusalsOf({ selection }, state.limits, action, change);
    if (added.length === 0 && removed.length === 0) {
      // Done all the same: undo may have nothing left to take back, and ranges start here from now on.
      selection.dispatch(action);
      set({ question: undefined, attempts, issues, refusals });
      return change;
    }
    let isCancelled = false;
    const cancel = (): void => {
      isCancelled = true;
    };
    owner.onValueChange?.(value, { reason, event, added, removed, cancel });
    if (isCancelled) {
      set({ question: undefined });
      return undefined;
    }
    // An owner that keeps the value hands it back when it agrees.
    if (owner.value === undefined) selection.dispatch({ type: 'value', value });
    const number = (state.notice?.number ?? 0) + 1;
    set({ question: undefined, attempts, issues, refusals, notice: { number, change, key } });
    return change;
  };

  const attempt = (action: ChangeAction, event: Event | undefined): SelectionChange | undefined => {
    if (isInDisabled(event)) return undefined;
    if (owner.readOnly) {
      const attempts = state.attempts + 1;
      set({ question: undefined, attempts, issues: [], refusals: keptAs(selection, action) });
      return undefined;
    }
    const change = selection.plan(action);
    if (bulkReasons.has(change.reason) && change.added.length > owner.confirmAbove) {
      asked = 'key' in action ? action.key : undefined;
      set({ question: change, issues: [], refusals: [] });
      return undefined;
    }
    return make(action, change, event);
  };

  const answer = (isYes: boolean, event: Event | undefined): void => {
    const { question } = state;
    if (!isYes || !question || owner.readOnly) return set({ question: undefined });
    // What was asked about and no more, for other rows may be shown by now; but planned anew, for the
    // owner may have changed the value or the limits.
    const { added: ids, reason } = question;
    const key = reason === 'range' ? undefined : asked;
    const action: ChangeAction = { type: 'add', ids, reason, ...(key !== undefined && { key }) };
    make(action, selection.plan(action), event, asked);
  };

  return {
    catalog,
    kind,
    selection,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: attempt,
    view: (action) => {
      selection.dispatch(action);
      if (selection.get() !== state.selection) set({});
    },
    answer,
    setQuery: (query) => seek({ query, ...nothingRefused }),
    setFacets: (facets) => seek({ facets, ...nothingRefused }),
    setSearch: (next) => {
      if (next === search) return;
      search = next;
      seek({});
    },
    show,
    setDetails: (key, open) => {
      const details = new Set(state.details);
      if (open) details.add(key);
      else details.delete(key);
      set({ details });
    },
    setFault: (fault) => {
      if (fault !== state.fault) set({ fault });
    },
    setMessage: (hasMessage) => {
      if (hasMessage !== state.hasMessage) set({ hasMessage });
    },
    own: (next, nextLimits) => {
      owner = next;
      if (nextLimits !== state.limits) selection.dispatch({ type: 'limits', limits: nextLimits });
      if (next.value !== undefined) selection.dispatch({ type: 'value', value: next.value });
      if (
        selection.get() !== state.selection ||
        nextLimits !== state.limits ||
        next.policy !== state.policy ||
        next.readOnly !== state.readOnly
      )
        set({ readOnly: next.readOnly, policy: next.policy, limits: nextLimits });
    },
  };
}

function isBehind(
  { query, facets }: Pick<PickerState, 'query' | 'facets'>,
  results: PickerResults,
): boolean {
  return query !== results.query || facets !== results.facets;
}
