import type { ReviewStep } from './review-result.js';

/**
 * Does some steps of a review.
 *
 * @param requested - the scopes that are asked for now
 * @param steps - the steps to do, in any order; all of `review.steps` lead to `review.after`
 * @returns the scopes to ask for then: those that stay in the order given, then those that are new
 * @example
 * ```ts
 * import { applySteps, review } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function narrowed(catalog: Catalog, requested: readonly string[], used: string[]) {
 *   const answer = review(catalog, { requested, used });
 *   return answer.ok ? applySteps(requested, answer.steps.filter(({ widens }) => !widens)) : [];
 * }
 * ```
 */
export function applySteps(
  requested: readonly string[],
  steps: Iterable<Pick<ReviewStep, 'add' | 'remove'>>,
): readonly string[] {
  const scopes = new Set(requested);
  for (const { add, remove } of steps) {
    for (const scope of add) scopes.add(scope);
    for (const scope of remove) scopes.delete(scope);
  }
  return [...scopes];
}
