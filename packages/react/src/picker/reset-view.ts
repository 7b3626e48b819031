import type { PickerStore } from './picker-store.js';

/** Lets the list show everything that the query finds. */
export function resetView(store: PickerStore): void {
  store.view({ type: 'selected-only', on: false });
  store.setFacets({});
}
