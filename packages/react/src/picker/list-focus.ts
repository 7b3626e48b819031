import type { RowKey } from '@scopewise/core';
import type { PickerParts } from './use-scope-picker.js';

/** Brings a row into view and gives it the focus. */
export function focusRow({ ids, elements }: PickerParts, key: RowKey): void {
  if (elements.focusRow) elements.focusRow(key);
  else document.getElementById(ids.row(key))?.focus();
}

/** Moves the focus; given the event, selects all on the way as it is where the range began. */
export function moveTo(picker: PickerParts, key: RowKey, extendedBy: Event | undefined): void {
  const { store } = picker;
  store.view({ type: 'focus', key, keepAnchor: extendedBy !== undefined });
  if (extendedBy) store.change({ type: 'range', key }, extendedBy);
  focusRow(picker, key);
}
