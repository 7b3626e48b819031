import type { ChangeReason } from './selection-state.js';

/** A change that was made, with what it takes to take it back. */
export interface Step {
  readonly reason: ChangeReason;
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
  readonly unknownBefore: readonly string[];
  readonly unknownAfter: readonly string[];
}

/** What was done, the last at the end, and what was undone, the next to redo at the end. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Nobody goes back further; a step holds every item it changed. */
const longest = 100;

export const noHistory: History = { done: [], undone: [] };

/** A new step: what was undone before it can no longer be redone. */
export function withStep({ done }: History, step: Step): History {
  return { done: [...done.slice(1 - longest), step], undone: [] };
}

export function withUndone({ done, undone }: History): History {
  const step = done.at(-1);
  return step ? { done: done.slice(0, -1), undone: [...undone, step] } : { done, undone };
}

export function withRedone({ done, undone }: History): History {
  const step = undone.at(-1);
  return step ? { done: [...done, step], undone: undone.slice(0, -1) } : { done, undone };
}
