import type { SelectionLimits } from '@scopewise/core';
import type { PickerStore, ValueChangeDetails } from '../picker/picker-store.js';

/** Where the scopes are that suggestions are about, and how they change. */
export interface SuggestionSource {
  readonly value: readonly string[];
  readonly limits: SelectionLimits;
  readonly readOnly: boolean;
  /** Asks for another value; whoever keeps it may refuse. */
  readonly change: (value: readonly string[], event: Event) => void;
  /** Takes the last suggestion back. */
  readonly undo: (before: readonly string[], event: Event) => void;
}

/** The scopes of a picker. What is changed here can be undone there. */
export function pickerSource(
  store: PickerStore,
  state: Pick<SuggestionSource, 'value' | 'limits' | 'readOnly'>,
): SuggestionSource {
  const change = (ids: readonly string[], event: Event): void => {
    store.change({ type: 'replace', ids, reason: 'suggestion' }, event);
  };
  return {
    ...state,
    change,
    undo: (before, event) => {
      const isLast = store.get().notice?.change.reason === 'suggestion';
      if (isLast) store.change({ type: 'undo' }, event);
      else change(before, event);
    },
  };
}

/** Scopes that an owner keeps by itself. */
export function ownedSource(
  value: readonly string[],
  limits: SelectionLimits,
  onValueChange: ((value: readonly string[], details: ValueChangeDetails) => void) | undefined,
): SuggestionSource {
  const tell = (
    next: readonly string[],
    event: Event,
    reason: ValueChangeDetails['reason'],
  ): void => {
    const [had, has] = [new Set(value), new Set(next)];
    onValueChange?.(next, {
      reason,
      event,
      added: next.filter((scope) => !had.has(scope)),
      removed: value.filter((scope) => !has.has(scope)),
      // Nothing is changed here: an owner that keeps its value has refused.
      cancel: () => {},
    });
  };
  return {
    value,
    limits,
    readOnly: onValueChange === undefined,
    change: (next, event) => tell(next, event, 'suggestion'),
    undo: (before, event) => tell(before, event, 'undo'),
  };
}
