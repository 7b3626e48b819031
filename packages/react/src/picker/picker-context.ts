'use client';

import { ScopewiseError } from '@scopewise/core';
import type { RowKey } from '@scopewise/core';
import { createContext, useContext } from 'react';
import type { ScopePicker } from './use-scope-picker.js';

/** The picker that a part belongs to. */
export const PickerContext = /* @__PURE__ */ createContext<ScopePicker | undefined>(undefined);

/** The row that a part belongs to. */
export const RowContext = /* @__PURE__ */ createContext<RowKey | undefined>(undefined);

/** The picker of the nearest root. */
export function usePicker(): ScopePicker {
  const picker = useContext(PickerContext);
  if (!picker) throw outside('ScopePicker.Root', 'A part of a picker');
  return picker;
}

/** The key of the nearest row. */
export function useRowKey(): RowKey {
  const key = useContext(RowContext);
  if (key === undefined) throw outside('ScopePicker.List', 'A part of a row');
  return key;
}

function outside(parent: string, part: string): ScopewiseError {
  return new ScopewiseError(
    'react/no-context',
    `${part} was rendered outside <${parent}>. Render it inside <${parent}>.`,
  );
}
