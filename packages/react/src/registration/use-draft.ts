'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDraftStore, noDraft } from './draft-store.js';
import type { DraftStorage, DraftStore, KeptDraft } from './draft-store.js';

/**
 * Keeps a draft under a key, and asks before the page is left with something that is not saved.
 *
 * @param storage - `window.localStorage` unless given; `null` to keep the draft for this page only
 */
export function useDraft(
  key: string,
  storage: DraftStorage | null | undefined,
): KeptDraft & Pick<DraftStore, 'change' | 'discard'> {
  const [store] = useState(() =>
    createDraftStore(
      key,
      () => (storage === undefined ? globalThis.localStorage : storage) ?? undefined,
    ),
  );
  const { draft, isSaved } = useSyncExternalStore(store.subscribe, store.get, () => noDraft);
  useEffect(() => {
    if (isSaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSaved]);
  return { draft, isSaved, change: store.change, discard: store.discard };
}
