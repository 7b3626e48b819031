'use client';

import { ScopewiseError } from '@scopewise/core';
import { createContext, useContext } from 'react';
import type { ScopePicker } from './use-scope-picker.js';
import type { PickerItemRow, PickerRow } from './use-scope-picker-row.js';

/** The picker that a part belongs to. */
export const PickerContext = /* @__PURE__ */ createContext<ScopePicker | undefined>(undefined);

/** The row that a part belongs to. */
export const RowContext = /* @__PURE__ */ createContext<PickerRow | undefined>(undefined);

/** The picker of the nearest root. */
export function usePicker(): ScopePicker {
  const picker = useContext(PickerContext);
  if (!picker) throw outside('ScopePicker.Root', 'A part of a picker');
  return picker;
}

/** The nearest row. */
export function useRow(): PickerRow {
  const row = useContext(RowContext);
  if (!row) throw outside('ScopePicker.List', 'A part of a row');
  return row;
}

/** The nearest row, where it is a scope or an endpoint; `undefined` in the row of a group. */
export function useItemRow(): PickerItemRow | undefined {
  const row = useRow();
  return row.kind === 'item' ? row : undefined;
}

function outside(parent: string, part: string): ScopewiseError {
  return new ScopewiseError(
    'react/no-context',
    `${part} was rendered outside <${parent}>. Render it inside <${parent}>.`,
  );
}
