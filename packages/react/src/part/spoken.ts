import type { CSSProperties } from 'react';

/** For a text that is there for screen readers alone, with or without our styles. */
export const spoken: CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
