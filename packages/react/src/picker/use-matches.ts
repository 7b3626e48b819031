'use client';

import type { Catalog } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { useMemo } from 'react';
import { usePicker, useRow } from './picker-context.js';
import type { PickerResults, PickerState } from './picker-state.js';
import type { PickerRow } from './use-scope-picker-row.js';
import { useStoreState } from './use-scope-picker-state.js';

const resultsOf = (state: PickerState): PickerResults => state.results;

/** What the search found in the nearest row. */
export function useMatches(): readonly SearchMatch[] {
  const { store } = usePicker();
  const row = useRow();
  const results = useStoreState(store, resultsOf);
  const id = row.kind === 'item' ? row.id : groupId(store.catalog, row);
  const kind = row.kind === 'item' ? store.kind : 'group';
  return useMemo(() => results.highlightsOf(kind, id), [results, kind, id]);
}

/** Groups go by product and title; a product, by any group of it. */
function groupId({ products }: Catalog, { title, product }: PickerRow & { kind: 'group' }): string {
  if (product !== undefined) return `${product}/${title}`;
  const [first = ''] = products.find((each) => each.title === title)?.groups ?? [];
  return `${title}/${first}`;
}
