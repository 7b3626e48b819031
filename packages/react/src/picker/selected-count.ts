import type { PickerState } from './picker-store.js';

/** How many a person would say are selected: rows, and values that the catalog has no row for. */
export function selectedCount({ selection: { counts, unknown } }: PickerState): number {
  return counts.selected + unknown.length;
}
