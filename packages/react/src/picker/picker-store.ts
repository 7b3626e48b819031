import { createSelection } from '@scopewise/core';
import type {
  Catalog,
  ChangeAction,
  ChangeReason,
  Issue,
  RowKey,
  Selection,
  SelectionChange,
  SelectionKind,
  SelectionLimits,
  SelectionState,
  ViewAction,
} from '@scopewise/core';
import type { FacetChoice, FacetCounts, SearchMatch } from '@scopewise/core/search';

/** What a picker's owner is told when the value changes, and may refuse. */
export interface ValueChangeDetails {
  readonly reason: ChangeReason;
  /** The event of the browser that led to it; `undefined` for a change made by a program. */
  readonly event: Event | undefined;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Refuses the change: nothing is selected otherwise than before. */
  cancel(): void;
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
}

/** What a query found; set by the search that the picker's root runs. */
export interface PickerResults {
  /** Of the query that was last searched for, which may be behind what is typed. */
  readonly query: string;
  readonly facetCounts: FacetCounts | undefined;
  readonly correction: string | undefined;
  readonly highlightsOf: (kind: SelectionKind | 'group', id: string) => readonly SearchMatch[];
}

/** What was last done, for those who cannot see it. The number tells one from the next. */
export interface PickerNotice {
  readonly number: number;
  readonly change: SelectionChange;
  /** The row that was acted on, where there is one. */
  readonly key: RowKey | undefined;
}

/** Everything a picker shows. Parts of it keep their identity until they change. */
export interface PickerState {
  readonly selection: SelectionState;
  /** As typed. */
  readonly query: string;
  readonly facets: FacetChoice;
  readonly results: PickerResults;
  /** Whether what is shown is behind what was typed or chosen. */
  readonly isSearching: boolean;
  /** Rows with their details open. */
  readonly details: ReadonlySet<RowKey>;
  /** A change that awaits an answer, because it adds many. */
  readonly question: SelectionChange | undefined;
  readonly notice: PickerNotice | undefined;
  /** Why the last change was not made, or not whole. */
  readonly issues: readonly Issue[];
  readonly readOnly: boolean;
}

/** A picker: its selection, what is searched for, what is asked, and how they change. */
export interface PickerStore {
  readonly catalog: Catalog;
  readonly kind: SelectionKind;
  readonly selection: Selection;
  get(): PickerState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the value, if the owner agrees; asks first where it adds many. */
  change(action: ChangeAction, event?: Event): void;
  /** Changes what is shown. */
  view(action: ViewAction): void;
  /** Answers the question that is open. */
  answer(isYes: boolean, event?: Event): void;
  setQuery(query: string): void;
  setFacets(facets: FacetChoice): void;
  /** Takes over what a search found. */
  show(results: PickerResults, positions: Uint32Array | undefined): void;
  setDetails(key: RowKey, open: boolean): void;
  /** Takes over what the owner says now: the value, the limits, what it answers to. */
  own(owner: PickerOwner, limits: SelectionLimits): void;
}

/** How a picker's store is made. */
export interface PickerStoreOptions {
  readonly catalog: Catalog;
  readonly kind: SelectionKind;
  readonly value: readonly string[];
  readonly limits: SelectionLimits;
  readonly expanded: boolean;
  readonly owner: PickerOwner;
}

const noResults: PickerResults = {
  query: '',
  facetCounts: undefined,
  correction: undefined,
  highlightsOf: () => [],
};

/** Reasons that a single gesture can mean many scopes by. */
const bulkReasons: ReadonlySet<ChangeReason> = new Set(['group', 'range', 'select-visible']);

/** Makes the store of a picker. */
export function createPickerStore(options: PickerStoreOptions): PickerStore {
  const { catalog, kind, value, limits, expanded } = options;
  const selection = createSelection(catalog, { ...limits, kind, value, expanded });
  const listeners = new Set<() => void>();
  let owner = options.owner;
  let known = limits;
  let asked: { readonly action: ChangeAction; readonly change: SelectionChange } | undefined;
  let state: PickerState = {
    selection: selection.get(),
    query: '',
    facets: {},
    results: noResults,
    isSearching: false,
    details: new Set(),
    question: undefined,
    notice: undefined,
    issues: [],
    readOnly: owner.readOnly,
  };

  const set = (changed: Partial<PickerState>): void => {
    state = { ...state, ...changed, selection: selection.get() };
    for (const listener of listeners) listener();
  };

  const make = (action: ChangeAction, change: SelectionChange, event: Event | undefined): void => {
    const { reason, added, removed } = change;
    let isCancelled = false;
    const cancel = (): void => {
      isCancelled = true;
    };
    owner.onValueChange?.(change.value, { reason, event, added, removed, cancel });
    if (isCancelled) return;
    // An owner that keeps the value hands it back when it agrees.
    if (owner.value === undefined) selection.dispatch({ type: 'value', value: change.value });
    const key = 'key' in action ? action.key : undefined;
    const number = (state.notice?.number ?? 0) + 1;
    set({ question: undefined, issues: change.issues, notice: { number, change, key } });
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
    change: (action, event) => {
      if (owner.readOnly) return;
      const change = selection.plan(action);
      if (change.added.length === 0 && change.removed.length === 0) {
        // Undo may have nothing left to take back, and is done all the same.
        if (action.type === 'undo' || action.type === 'redo') selection.dispatch(action);
        return set({ issues: change.issues });
      }
      if (bulkReasons.has(change.reason) && change.added.length > owner.confirmAbove) {
        asked = { action, change };
        return set({ question: change, issues: [] });
      }
      make(action, change, event);
    },
    view: (action) => {
      selection.dispatch(action);
      set({});
    },
    answer: (isYes, event) => {
      const action = asked?.action;
      asked = undefined;
      if (!isYes || !action) return set({ question: undefined });
      // Planned anew: the owner may have changed the value while the question was open.
      make(action, selection.plan(action), event);
    },
    setQuery: (query) => set({ query, isSearching: true }),
    setFacets: (facets) => set({ facets, isSearching: true }),
    show: (results, positions) => {
      selection.dispatch({ type: 'filter', query: results.query, positions });
      set({ results, isSearching: false });
    },
    setDetails: (key, open) => {
      const details = new Set(state.details);
      if (open) details.add(key);
      else details.delete(key);
      set({ details });
    },
    own: (next, nextLimits) => {
      owner = next;
      if (nextLimits !== known) {
        known = nextLimits;
        selection.dispatch({ type: 'limits', limits: nextLimits });
      }
      if (next.value !== undefined) selection.dispatch({ type: 'value', value: next.value });
      if (selection.get() !== state.selection || next.readOnly !== state.readOnly)
        set({ readOnly: next.readOnly });
    },
  };
}
