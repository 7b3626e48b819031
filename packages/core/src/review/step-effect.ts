import { compareReach, reachOf } from './reach.js';
import type { Held } from './reach.js';
import type { Plan } from './plan-steps.js';
import type { ReviewStep } from './review-result.js';

type Effect = Pick<ReviewStep, 'widens' | 'gained' | 'beyond' | 'lost'>;

/**
 * Prepares to tell what a step changes by itself. Only what the scopes that come and go give is
 * looked at, for a request may have thousands of scopes.
 */
export function createEffects({
  catalog,
  witnesses: { givers },
  isAskedFor,
}: Plan): (step: Pick<ReviewStep, 'scope' | 'add' | 'remove'>) => Effect {
  const givenAlone = new Map<string, string[]>();
  for (const [scope, [giver = '', another]] of givers) {
    if (another !== undefined) continue;
    const own = givenAlone.get(giver);
    if (own) own.push(scope);
    else givenAlone.set(giver, [scope]);
  }
  return ({ add, remove }) => {
    const come = catalog.expand(add);
    const gone = new Set(remove.flatMap((scope) => givenAlone.get(scope) ?? []));
    const after: Held = {
      has: (scope) => come.has(scope) || (givers.has(scope) && !gone.has(scope)),
    };
    const { gained, lost } = compareReach(catalog, givers, after, [...come, ...gone]);
    const isUnknown = (scope: string): boolean => !catalog.scope(scope);
    return {
      // Nobody knows what a scope opens that the catalog does not know.
      widens: gained.length > 0 || add.some(isUnknown),
      gained: reachOf(catalog, gained),
      beyond: reachOf(
        catalog,
        gained.filter((ability) => !isAskedFor(ability)),
      ),
      lost: reachOf(catalog, lost),
    };
  };
}
