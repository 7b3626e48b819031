import type { PickerState } from './picker-state.js';
import type { PickerStore } from './picker-store.js';

/** How many a person would say are selected: rows, and values that the catalog has no row for. */
export function selectedCount({ selection: { counts, unknown } }: PickerState): number {
  return counts.selected + unknown.length;
}

/** How many of them clearing changes: what is locked stays. */
export function clearableCount({ selection }: PickerStore, state: PickerState): number {
  const { locked } = state.limits;
  if (!locked) return selectedCount(state);
  const free = state.selection.value.filter((id) => !Object.hasOwn(locked, id));
  return new Set(free.map((id) => selection.find(id) ?? id)).size;
}
