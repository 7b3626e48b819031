import type { MouseEvent } from 'react';
import { focusRow } from './list-focus.js';
import type { PickerRow } from './use-scope-picker-row.js';
import type { PickerParts } from './use-scope-picker.js';

/** What does something of its own when it is clicked, and what is there to be read. */
const own = 'button, a, input, select, textarea, label, summary, [data-cell=details]';

/** Does what a click on a row asks for: groups expand, and items are selected. */
export function clickRow(
  picker: PickerParts,
  row: PickerRow,
  { target, currentTarget, shiftKey, nativeEvent }: MouseEvent<HTMLElement>,
): void {
  if (target instanceof Element && target.closest(own)) return;
  if (row.kind === 'group') {
    picker.store.view({ type: 'expand', key: row.key, expanded: !row.expanded });
    // A heading that stuck to the edge stands elsewhere once it is collapsed.
    focusRow(picker, row.key);
  } else if (!isBeingRead(currentTarget)) toggleRow(picker, row, shiftKey, nativeEvent);
}

/** Selects an item or a group, or what is not yet of it; with Shift, all from where a range starts. */
export function toggleRow(
  picker: PickerParts,
  { key }: PickerRow,
  isRange: boolean,
  event: Event,
): void {
  picker.store.view({ type: 'focus', key });
  picker.store.change({ type: isRange ? 'range' : 'toggle', key }, event);
  // The mouse, which the browser was kept from marking text with, did not bring the focus.
  if (isRange) focusRow(picker, key);
}

/** Whether some of its text was marked with the mouse: the click only ended that. */
function isBeingRead(element: HTMLElement): boolean {
  const marked = element.ownerDocument.getSelection();
  return marked !== null && !marked.isCollapsed && element.contains(marked.anchorNode);
}
