'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import { newsOf } from './announcement.js';
import type { News } from './announcement.js';
import { usePicker } from './picker-context.js';

/** How long nothing must happen before it is said, in milliseconds: nobody follows every letter. */
const pause = 500;

/**
 * Says what a search found and what a change did. Silent about what was there when it appeared, but
 * not about a catalog that comes later.
 */
export function Announcer(): ReactElement {
  const { store, isLoading, hasFailed } = usePicker();
  const isMissing = isLoading || hasFailed;
  const wasMissing = useRef(isMissing);
  const texts = useTexts();
  const [said, say] = useState({ number: 0, words: '' });
  useEffect(() => {
    let before = wasMissing.current && !isMissing ? undefined : store.get();
    wasMissing.current = isMissing;
    let pending: News | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const state = store.get();
      // Without a catalog there is nothing to find, though something may be taken out.
      if (isMissing && state.notice === before?.notice) return;
      const news = newsOf(before, state);
      // Until the results are there, what they are compared with stays.
      if (!state.isSearching) before = state;
      if (!news) return;
      pending = news;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const words = pending?.(store, texts) ?? '';
        say(({ number }) => ({ number: number + 1, words }));
      }, pause);
    };
    look();
    const unsubscribe = store.subscribe(look);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, texts, isMissing]);
  return (
    <div className="sw-announcer" role="status" style={spoken}>
      {/* A new element each time, or the same words would not be heard again. */}
      <span key={said.number}>{said.words}</span>
    </div>
  );
}
