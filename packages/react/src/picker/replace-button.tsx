'use client';

import { RichText } from '../texts/rich-text.js';
import { focusRow } from './list-focus.js';
import { usePicker } from './picker-context.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** Puts the scope that replaces a deprecated one in its place, in one step that can be undone. */
export function ReplaceButton({ row }: { readonly row: PickerItemRow }) {
  const picker = usePicker();
  const { store } = picker;
  const replacement = row.scope?.replacedBy;
  if (replacement === undefined || !row.checked || row.readOnly || row.locked) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="sw-replace"
      onClick={({ nativeEvent }) => {
        const { value } = store.get().selection;
        const ids = value.map((id) => (id === row.id ? replacement : id));
        store.change({ type: 'replace', ids, reason: 'item' }, nativeEvent);
        // The button goes, and the focus must not go with it.
        focusRow(picker, row.key);
      }}
    >
      <RichText message="row.replace" args={{ scope: <code dir="ltr">{replacement}</code> }} />
    </button>
  );
}
