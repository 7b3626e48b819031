import type { KeyboardEvent } from 'react';
import type { PickerStore } from './picker-store.js';
import { pressOf, readHistoryKey } from './row-keys.js';

/** What keys are for a text, wherever it is. */
const writable = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether a key did something already, or is for a text that is being written or composed. */
export function isTaken({ defaultPrevented, nativeEvent, target }: KeyboardEvent): boolean {
  const isText = target instanceof Element && target.matches(writable);
  return defaultPrevented || nativeEvent.isComposing || isText;
}

/** Takes back what was done, or does it again, where a key asks for it. */
export function pressHistoryKey(store: PickerStore, event: KeyboardEvent): void {
  const type = readHistoryKey(pressOf(event));
  // What is asked about is not done yet, and what was done before is not meant.
  if (!type || isTaken(event) || store.get().question) return;
  store.change({ type }, event.nativeEvent);
  event.preventDefault();
}
