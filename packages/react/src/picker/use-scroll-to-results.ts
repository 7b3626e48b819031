'use client';

import { useRef } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import type { PickerState } from './picker-state.js';
import type { PickerStore } from './picker-store.js';
import { useStoreState } from './use-scope-picker-state.js';
import type { VirtualRows } from './use-virtual-rows.js';

const askedOf = ({ results: { query, facets } }: PickerState) => ({ query, facets });

/**
 * A list of what was found begins at its top, where the best is. Back among all rows, the one that
 * was active there is in view.
 */
export function useScrollToResults(
  store: PickerStore,
  activeIndex: number,
  { scrollTo, scrollToTop }: VirtualRows,
): void {
  const asked = useStoreState(store, askedOf);
  const seen = useRef(asked);
  useSafeLayoutEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    if (store.get().selection.filtered) scrollToTop();
    else scrollTo(activeIndex);
  });
}
