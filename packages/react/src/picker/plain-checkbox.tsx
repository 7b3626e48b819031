'use client';

import { useEffect, useRef } from 'react';
import { usePicker } from './picker-context.js';
import { descriptionId, reasonId, titleId } from './row-props.js';
import type { PickerRow } from './use-scope-picker-row.js';

/** A native checkbox for a row. */
export function PlainCheckbox({ row }: { readonly row: PickerRow }) {
  const picker = usePicker();
  const { store } = picker;
  const { key, checked, kind } = row;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setMixed(input.current, checked));
  const isLocked = kind === 'item' && row.locked !== undefined;
  return (
    <input
      ref={input}
      id={picker.ids.row(key)}
      type="checkbox"
      data-part="checkbox"
      checked={checked === true}
      aria-disabled={isLocked || undefined}
      aria-labelledby={titleId(picker, row)}
      aria-describedby={
        kind === 'item' ? `${descriptionId(picker, row)} ${reasonId(picker, row)}` : undefined
      }
      onChange={({ currentTarget, nativeEvent }) => {
        store.change({ type: 'toggle', key }, nativeEvent);
        // The click has cleared it, and where nothing changed nothing would bring it back.
        setMixed(currentTarget, store.selection.row(key)?.checked);
      }}
    />
  );
}

/** What no attribute says. */
function setMixed(input: HTMLInputElement | null, checked: boolean | 'mixed' | undefined): void {
  if (input) input.indeterminate = checked === 'mixed';
}
