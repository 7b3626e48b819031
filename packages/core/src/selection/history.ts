import type { Selected } from './selected.js';

/** What was selected before each change, the last at the end, and what undoing took back. */
export interface History {
  readonly past: readonly Selected[];
  readonly future: readonly Selected[];
}

/** Nobody goes back further, and each step costs as much as the catalog has rows. */
const longest = 100;

/** Before the first change. */
export const noHistory: History = { past: [], future: [] };

/**
 * Goes on from what is selected now: by undoing or redoing, the same history where there is nothing
 * to, or else by a new change, which ends what could be redone.
 */
export function advance(
  history: History,
  move: 'undo' | 'redo' | undefined,
  now: Selected,
): History {
  const { past, future } = history;
  switch (move) {
    case 'undo':
      return past.length === 0 ? history : { past: past.slice(0, -1), future: [...future, now] };
    case 'redo':
      return future.length === 0 ? history : { past: [...past, now], future: future.slice(0, -1) };
    case undefined:
      return { past: [...past.slice(1 - longest), now], future: [] };
    default:
      return move satisfies never;
  }
}
