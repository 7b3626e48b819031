'use client';

import { needsApproval } from '@scopewise/core';
import type {
  Catalog,
  CatalogScope,
  Endpoint,
  RowKey,
  SelectionGroupRow,
  SelectionItemRow,
} from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { useCallback } from 'react';
import { impliedBy } from './implied-by.js';
import { itemTitle } from './item-title.js';
import type { PickerState } from './picker-state.js';
import type { PickerStore } from './picker-store.js';
import { usePicker } from './picker-context.js';
import { useStoreState } from './use-scope-picker-state.js';

/** A row of a picker's list, as it is shown. */
export type PickerRow = PickerGroupRow | PickerItemRow;

interface ShownRow {
  /** From 0, among the rows of the list; -1 while it is not one of them. */
  readonly index: number;
  /** Whether the focus is here, or comes here when it enters the list. */
  readonly active: boolean;
  /** Whether the list is narrowed by a query or facets, so that what it shows is what matches. */
  readonly filtered: boolean;
  /** Whether nothing can be changed. */
  readonly readOnly: boolean;
  /** What was found in it, to be marked. */
  readonly matches: readonly SearchMatch[];
}

/** A product, or a group of one. */
export interface PickerGroupRow extends SelectionGroupRow, ShownRow {}

/** A scope at the levels it exists at, or an endpoint. */
export interface PickerItemRow extends SelectionItemRow, ShownRow {
  readonly title: string;
  /** What is known of it: the scope at the level to speak of, in a picker of scopes. */
  readonly scope: CatalogScope | undefined;
  /** The same in a picker of endpoints. */
  readonly endpoint: Endpoint | undefined;
  /** Whether its details are open. */
  readonly open: boolean;
  /** Whether it cannot be selected because the provider's maximum is reached. */
  readonly full: boolean;
  /** Whether an administrator has to approve it. */
  readonly approval: boolean;
  /** The first selected scope that includes it. */
  readonly impliedBy: string | undefined;
}

/**
 * A row of a picker's list. The component renders again only when something about this row changes.
 *
 * @param key - one of `state.selection.rows`
 * @param index - its place among them, where it is known: that saves looking for it
 * @returns the row; `undefined` for a key that the catalog does not have
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import type { RowKey } from '@scopewise/core';
 * import { useScopePickerRow } from '@scopewise/react';
 *
 * export function RowTitle({ rowKey }: { rowKey: RowKey }) {
 *   return <b>{useScopePickerRow(rowKey)?.title}</b>;
 * }
 * ```
 */
export function useScopePickerRow(key: RowKey, index?: number): PickerRow | undefined {
  const { store } = usePicker();
  const read = useCallback(
    (state: PickerState) => readRow(store, state, key, index),
    [store, key, index],
  );
  return useStoreState(store, read);
}

/** A row as it is now. */
function readRow(
  { catalog, kind, selection }: PickerStore,
  {
    selection: { active, filtered, rows, value },
    results,
    details,
    limits,
    policy,
    readOnly,
  }: PickerState,
  key: RowKey,
  index = rows.indexOf(key),
): PickerRow | undefined {
  const row = selection.row(key);
  if (!row) return undefined;
  const shown = { index, active: active === key, filtered, readOnly };
  if (row.kind === 'group') {
    return { ...row, ...shown, matches: results.highlightsOf('group', groupId(catalog, row)) };
  }
  const scope = kind === 'scope' ? catalog.scope(row.id) : undefined;
  return {
    ...row,
    ...shown,
    matches: results.highlightsOf(kind, row.id),
    title: itemTitle(catalog, kind, row.id),
    scope,
    endpoint: kind === 'endpoint' ? catalog.endpoint(row.id) : undefined,
    approval: scope !== undefined && needsApproval(catalog, row.id, policy),
    impliedBy: scope && impliedBy(catalog, value, row.id),
    open: details.has(key),
    full: !row.checked && !row.locked && value.length >= (limits.max ?? Infinity),
  };
}

/** What a search calls a group: its product and title, and a product by any group of it. */
function groupId({ products }: Catalog, { title, product }: SelectionGroupRow): string {
  if (product !== undefined) return `${product}/${title}`;
  const [first = ''] = products.find((each) => each.title === title)?.groups ?? [];
  return `${title}/${first}`;
}
