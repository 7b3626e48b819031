import type { Catalog } from '@scopewise/core';
import type { HTMLAttributes } from 'react';
import { flag } from '../part/flag.js';
import { pressKey } from './list-keys.js';
import { clickRow, toggleRow } from './row-click.js';
import { riskProps } from './row-risk.js';
import { createTypeAhead } from './type-ahead.js';
import type { PickerItemRow, PickerRow } from './use-scope-picker-row.js';
import type { PickerParts } from './use-scope-picker.js';

/** Props for an element of your own. */
export type ElementProps<Attributes = HTMLAttributes<HTMLElement>> = Attributes & {
  readonly [name: `data-${string}`]: string | number | undefined;
};

/** What a list must say of itself. */
export interface ListState {
  /** How many rows there are, on screen or not. */
  readonly rowCount: number;
  readonly readOnly?: boolean;
  /** Whether Ctrl+A, or ⌘A, selects everything that is shown. */
  readonly selectAll?: boolean;
}

/** Props for a list, its rows and their checkboxes, where they are elements of your own. */
export interface PickerGetters {
  /** For the element around the rows: its role, and the keyboard. */
  readonly getListProps: (list: ListState) => ElementProps;
  /** For a row, read with `useScopePickerRow`: its place, its state, the focus and the mouse. */
  readonly getRowProps: (row: PickerRow) => ElementProps;
  /** For the checkbox in a row, whose element must be a button. */
  readonly getCheckboxProps: (row: PickerRow) => ElementProps;
}

/** Makes the getters of a picker. What they answer depends on what they are given alone. */
export function createGetters(picker: PickerParts): PickerGetters {
  const { ids, store } = picker;
  const typeAhead = createTypeAhead();
  return {
    getListProps: ({ rowCount, readOnly = false, selectAll = false }) => ({
      id: ids.list,
      role: 'treegrid',
      'aria-labelledby': ids.label,
      'aria-multiselectable': true,
      'aria-rowcount': rowCount,
      'aria-readonly': readOnly || undefined,
      onKeyDown: (event) => pressKey({ picker, typeAhead, selectAll }, event),
    }),
    getRowProps: (row) => ({
      id: ids.row(row.key),
      role: 'row',
      tabIndex: row.active ? 0 : -1,
      'aria-rowindex': row.index + 1,
      'aria-level': row.depth,
      'aria-setsize': row.siblings,
      'aria-posinset': row.position,
      'aria-expanded': row.kind === 'group' ? row.expanded : undefined,
      'aria-selected': row.checked === true,
      'aria-disabled': isLocked(row) || undefined,
      'aria-labelledby': titleId(picker, row),
      'aria-describedby': describedBy(picker, row),
      'data-depth': row.depth,
      'data-checked': flag(row.checked === true),
      'data-indeterminate': flag(row.checked === 'mixed'),
      'data-active': flag(row.active),
      'data-match': flag(row.filtered),
      'data-readonly': flag(row.readOnly),
      ...(row.kind === 'item'
        ? itemState(row, store.catalog)
        : { 'data-expanded': flag(row.expanded) }),
      onFocus: () => store.view({ type: 'focus', key: row.key }),
      onMouseDown: (event) => {
        // The browser would mark the text in between.
        if (event.shiftKey) event.preventDefault();
      },
      onClick: (event) => clickRow(picker, row, event),
    }),
    getCheckboxProps: (row) => ({
      role: 'checkbox',
      tabIndex: -1,
      'aria-checked': row.checked,
      'aria-disabled': isLocked(row) || undefined,
      'aria-labelledby': titleId(picker, row),
      onClick: (event) => toggleRow(picker, row, event.shiftKey, event.nativeEvent),
    }),
  };
}

/** The id of what a row is called by. */
export function titleId({ ids }: PickerParts, { key }: PickerRow): string {
  return `${ids.row(key)}title`;
}

/** The id of what says more about a row: its scope, its path, or how much of it is selected. */
export function descriptionId({ ids }: PickerParts, { key }: PickerRow): string {
  return `${ids.row(key)}more`;
}

/** The id of why a row stays as it is, or cannot be selected now. */
export function reasonId({ ids }: PickerParts, { key }: PickerRow): string {
  return `${ids.row(key)}reason`;
}

function describedBy(picker: PickerParts, row: PickerRow): string {
  const more = descriptionId(picker, row);
  const hasReason = isLocked(row) || (row.kind === 'item' && row.full);
  return hasReason ? `${more} ${reasonId(picker, row)}` : more;
}

function isLocked(row: PickerRow): boolean {
  return row.kind === 'item' && row.locked !== undefined;
}

function itemState(row: PickerItemRow, catalog: Catalog): ElementProps<object> {
  const { locked, open, scope, endpoint } = row;
  return {
    'data-locked': flag(locked !== undefined),
    'data-forbidden': flag(locked !== undefined && locked.kind !== 'locked'),
    'data-open': flag(open),
    'data-deprecated': flag(scope?.deprecated ?? endpoint?.deprecated),
    ...riskProps(catalog, row),
  };
}
