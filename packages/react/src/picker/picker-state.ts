import type {
  Issue,
  RowKey,
  SelectionChange,
  SelectionKind,
  SelectionLimits,
  SelectionState,
  SensitivityPolicy,
} from '@scopewise/core';
import type { FacetChoice, FacetCounts, SearchMatch } from '@scopewise/core/search';
import type { Refusal } from './refusals.js';

/** What a query found. */
export interface PickerResults {
  /** Of the query that was last searched for, which may be behind what is typed. */
  readonly query: string;
  /** The facets that were chosen then. */
  readonly facets: FacetChoice;
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
  /** The same as data, for a user interface to word. A search forgets it. */
  readonly refusals: readonly Refusal[];
  /** How many changes were tried: tells a refusal from the same one before. */
  readonly attempts: number;
  /** What is wrong with the value, once a form has asked. */
  readonly fault: PickerFault | undefined;
  /** Whether its owner says what is wrong with it, in words of its own. */
  readonly hasMessage: boolean;
  readonly limits: SelectionLimits;
  readonly policy: SensitivityPolicy;
  readonly readOnly: boolean;
}

/** Whether something is wrong with the value, and a message says what. */
export function isInvalid({ fault, hasMessage }: PickerState): boolean {
  return hasMessage || fault !== undefined;
}

/** What a form can find wrong with a value: nothing is selected, or more than the limit allows. */
export type PickerFault = 'required' | 'over';
