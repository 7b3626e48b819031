'use client';

import { useRef } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import { keepOnReset } from './keep-on-reset.js';
import { usePicker } from './picker-context.js';
import { descriptionId, reasonId, titleId } from './row-props.js';
import type { PickerRow } from './use-scope-picker-row.js';

/** A native checkbox for a row. */
export function PlainCheckbox({ row }: { readonly row: PickerRow }) {
  const picker = usePicker();
  const { store } = picker;
  const { key, checked, kind } = row;
  const input = useRef<HTMLInputElement>(null);
  useSafeLayoutEffect(() => {
    setMixed(input.current, checked);
    keepOnReset(input.current);
  });
  const isFixed = row.readOnly || (kind === 'item' && row.locked !== undefined);
  return (
    <input
      ref={input}
      id={picker.ids.row(key)}
      type="checkbox"
      className="sw-checkbox"
      checked={checked === true}
      aria-disabled={isFixed || undefined}
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
