import type { SearchMatch } from '@scopewise/core/search';
import type { ReactNode } from 'react';
import { breakable } from '../part/breakable.js';

/** A text with what was searched for marked: what a search found in this very text. */
export function highlight(text: string, matches: readonly SearchMatch[]): ReactNode {
  if (matches.length === 0) return breakable(text);
  return splitAt(text, matches).map(({ start, part, isMarked }) =>
    isMarked ? <mark key={start}>{breakable(part)}</mark> : breakable(part),
  );
}

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
