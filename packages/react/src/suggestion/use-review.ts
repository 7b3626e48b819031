'use client';

import type { Catalog, ReviewOptions, ReviewResult } from '@scopewise/core';
import { useDeferredValue, useMemo } from 'react';
import { useSame } from '../part/use-same.js';
import { needNames } from './need-names.js';
import { reviewCurrent } from './review-current.js';

/** What to review; see `ReviewOptions` of the core for all but the catalog. */
export type LiveReviewOptions = {
  /** `undefined` while it is loading: nothing is reviewed. */
  readonly catalog: Catalog | undefined;
  readonly requested: readonly string[];
  readonly used: ReviewOptions['used'];
} & {
  readonly [Key in Exclude<keyof ReviewOptions, 'requested' | 'used'>]?:
    ReviewOptions[Key] | undefined;
};

/** A review that follows what is asked for and what is used. */
export interface LiveReview {
  /** The review, or why there is none; `undefined` without a catalog. */
  readonly result: ReviewResult | undefined;
  /** The scopes that it is the review of: those of a moment ago, while `isPending`. */
  readonly requested: readonly string[];
  /** Whether something else is asked for, or used, by now. */
  readonly isPending: boolean;
}

/**
 * A request held against what the app uses, kept up to date as a person picks. It is worked out when
 * the browser has time, so that picking never waits for it, and again only when there is something
 * else to review: lists may be made anew at each render.
 *
 * A deprecated scope that has a successor is kept or suggested only where a need takes it; the step
 * that takes it away has the reason `forbidden`.
 *
 * @param options - the catalog, the request, its use and the limits
 * @returns the review of the core, or its issues; never throws
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { useReview } from '@scopewise/react';
 *
 * export function Spare({ catalog, scopes }: { catalog: Catalog; scopes: readonly string[] }) {
 *   const { result } = useReview({ catalog, requested: scopes, used: ['GET /users'] });
 *   const spare = result?.ok ? result.change.scopes.removed : [];
 *   return <output>{spare.length}</output>;
 * }
 * ```
 */
export function useReview({ catalog, ...given }: LiveReviewOptions): LiveReview {
  const asked = useSame(optionsOf(given), keyOf(given));
  const options = useDeferredValue(asked);
  const result = useMemo(() => catalog && reviewCurrent(catalog, options), [catalog, options]);
  const isPending = options !== asked;
  return useMemo(
    () => ({ result, requested: options.requested, isPending }),
    [result, options, isPending],
  );
}

type Given = Omit<LiveReviewOptions, 'catalog'>;

/** As the core takes them: what is not given is not there. */
function optionsOf({ requested, used, levels, locked, forbidden, max, budget, policy }: Given) {
  return {
    requested,
    used,
    ...(levels && { levels }),
    ...(locked && { locked }),
    ...(forbidden && { forbidden }),
    ...(max !== undefined && { max }),
    ...(budget !== undefined && { budget }),
    ...(policy && { policy }),
  };
}

function keyOf({ used, ...rest }: Given): string {
  return JSON.stringify([needNames(used), rest]);
}
