import type { SearchMatch } from '@scopewise/core/search';
import { memo } from 'react';
import { Breakable } from '../part/breakable.js';

/** What {@link Highlight} takes. */
export interface HighlightProps {
  readonly text: string;
  /** What a search found; only what it found in this very text is marked. */
  readonly matches: readonly SearchMatch[];
}

/** A text with what was searched for marked. */
export const Highlight = /* @__PURE__ */ memo(function Highlight({
  text,
  matches,
}: HighlightProps) {
  return splitAt(text, matches).map(({ start, part, isMarked }) =>
    isMarked ? (
      <mark key={start}>
        <Breakable text={part} />
      </mark>
    ) : (
      <Breakable key={start} text={part} />
    ),
  );
});

interface Piece {
  readonly start: number;
  readonly part: string;
  readonly isMarked: boolean;
}

/** A text in pieces: what is marked, and what is between. */
export function splitAt(text: string, matches: readonly SearchMatch[]): readonly Piece[] {
  const ranges = matches
    .filter((match) => match.text === text)
    .flatMap((match) => match.ranges)
    .toSorted(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean): void => {
    if (end > done) pieces.push({ start: done, part: text.slice(done, end), isMarked });
    done = Math.max(done, end);
  };
  for (const [start, end] of ranges) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
