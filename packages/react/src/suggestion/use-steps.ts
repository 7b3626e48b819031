import { applySteps } from '@scopewise/core';
import type { Review, ReviewStep } from '@scopewise/core';
import { useState } from 'react';
import type { SuggestionSource } from './suggestion-source.js';

/** Who keeps the scopes that a person wants to keep; the panel where nobody does. */
export interface DeclinedScopes {
  readonly declined: readonly string[] | undefined;
  readonly onDeclinedChange: ((scopes: readonly string[]) => void) | undefined;
}

/** The steps of a review as a person goes through them. */
export interface Steps {
  readonly open: readonly ReviewStep[];
  /** Those that would take away what a person said is needed. */
  readonly declined: readonly ReviewStep[];
  /** How many steps were taken at once, where they can be taken back. */
  readonly applied: number;
  readonly apply: (steps: readonly ReviewStep[], event: Event) => void;
  readonly undo: (event: Event) => void;
  readonly decline: (step: ReviewStep) => void;
  readonly restore: (step: ReviewStep) => void;
}

interface Taken {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
}

/** Keeps what was done with the steps of a review. */
export function useSteps(
  review: Review | undefined,
  source: SuggestionSource,
  { declined: given, onDeclinedChange }: DeclinedScopes,
): Steps {
  const [own, setOwn] = useState<readonly string[]>([]);
  const [last, setLast] = useState<Taken>();
  const kept = new Set(given ?? own);
  const setKept = (scopes: readonly string[]): void => {
    setOwn(scopes);
    onDeclinedChange?.(scopes);
  };
  const isDeclined = ({ scope, remove }: ReviewStep): boolean =>
    remove.length > 0 && kept.has(scope);
  const steps = review?.steps ?? [];
  return {
    open: steps.filter((step) => !isDeclined(step)),
    declined: steps.filter(isDeclined),
    // An owner may have refused, or gone on.
    applied: last && isSame(last.after, source.value) ? last.count : 0,
    apply: (taken, event) => {
      const after = applySteps(source.value, taken);
      setLast({ before: source.value, after, count: taken.length });
      source.change(after, event);
    },
    undo: (event) => {
      if (last) source.undo(last.before, event);
    },
    decline: ({ scope }) => setKept([...kept, scope]),
    restore: ({ scope }) => setKept([...kept].filter((one) => one !== scope)),
  };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return new Set(some).size === known.size && some.every((scope) => known.has(scope));
}

/** How many scopes steps add that let an app do more. */
export function countAdded(steps: readonly ReviewStep[]): number {
  return new Set(steps.filter(({ widens }) => widens).flatMap(({ add }) => add)).size;
}
