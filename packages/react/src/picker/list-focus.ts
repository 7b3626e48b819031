import type { RowKey } from '@scopewise/core';
import type { PickerParts } from './use-scope-picker.js';

/** Brings a row into view and gives it the focus. */
export function focusRow({ ids, elements }: PickerParts, key: RowKey): void {
  if (elements.focusRow) elements.focusRow(key);
  else document.getElementById(ids.row(key))?.focus();
}

/** Moves the focus. */
export function moveTo(picker: PickerParts, key: RowKey): void {
  picker.store.view({ type: 'focus', key });
  focusRow(picker, key);
}
