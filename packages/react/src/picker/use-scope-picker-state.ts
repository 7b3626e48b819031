'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';
import { usePicker } from './picker-context.js';
import type { PickerState } from './picker-state.js';
import type { PickerStore } from './picker-store.js';

/**
 * A part of a picker's state. The component renders again only when what the selector answers has
 * changed: by `Object.is`, or field by field where it answers plain objects or arrays.
 *
 * @param selector - reads what the component shows; must be pure
 * @param store - the picker to read; that of the nearest `ScopePicker.Root` unless given
 * @returns what the selector answers
 * @throws ScopewiseError `react/no-context` outside a root, without a store
 * @example
 * ```tsx
 * import { useScopePickerState } from '@scopewise/react';
 *
 * export function Count() {
 *   return <output>{useScopePickerState((state) => state.selection.counts.selected)}</output>;
 * }
 * ```
 */
export function useScopePickerState<T>(selector: (state: PickerState) => T): T {
  return useStoreState(usePicker().store, selector);
}

/** The same, of a store at hand. */
export function useStoreState<T>(store: PickerStore, selector: (state: PickerState) => T): T {
  const last = useRef<{ readonly state: PickerState; readonly selector: unknown; value: T }>(
    undefined,
  );
  const read = useCallback((): T => {
    const state = store.get();
    const before = last.current;
    if (before?.state === state && before.selector === selector) return before.value;
    const value = selector(state);
    const kept = before !== undefined && isEqual(before.value, value) ? before.value : value;
    last.current = { state, selector, value: kept };
    return kept;
  }, [store, selector]);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Equal by identity, or field by field, at any depth: rows are read anew with each state. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
