'use client';

import { useEffect, useState } from 'react';
import { spoken } from '../part/spoken.js';

/** How long nothing must change before it is said, in milliseconds: nobody follows every letter. */
const pause = 500;

/** Says what has changed, for those who cannot see it; nothing of what was there at first. */
export function SpokenNews({ words }: { readonly words: string }) {
  const [said, say] = useState({ number: 0, words: '' });
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => say(({ number }) => ({ number: number + 1, words })), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className="sw-announcer" role="status" style={spoken}>
      {/* A new element each time, or the same words would not be heard again. */}
      <span key={said.number}>{said.words}</span>
    </div>
  );
}
