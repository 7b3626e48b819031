'use client';

import { useEffect, useRef, useState } from 'react';
import { spoken } from '../part/spoken.js';

/** How long nothing must change before it is said, in milliseconds. */
const pause = 500;

/** Says what has become of something, to those who cannot see it; silent about what was there first. */
export function Said({ words }: { readonly words: string }) {
  const heard = useRef(words);
  const [said, say] = useState('');
  useEffect(() => {
    if (heard.current === words) return undefined;
    const timer = setTimeout(() => {
      heard.current = words;
      say(words);
    }, pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className="sw-said" role="status" style={spoken}>
      {said}
    </div>
  );
}
