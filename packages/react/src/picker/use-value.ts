'use client';

import { useSyncExternalStore } from 'react';
import type { PickerStore } from './picker-store.js';

/** What is selected. Told apart by identity alone: to compare two values would take as long as they are. */
export function useValue(store: PickerStore): readonly string[] {
  const read = (): readonly string[] => store.get().selection.value;
  return useSyncExternalStore(store.subscribe, read, read);
}
