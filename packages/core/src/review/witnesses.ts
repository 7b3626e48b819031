import type { Catalog } from '../catalog/catalog.js';
import type { Alternatives } from '../suggest/model.js';
import { giversOf } from './givers.js';
import { satisfied } from './reach.js';

/** Which scopes of a request a need rests on. */
export interface Witnesses {
  /** Who gives each scope that is held, at most two, and those that stay first. */
  readonly givers: ReadonlyMap<string, readonly string[]>;
  /**
   * Scopes of the request that satisfy one of the alternatives together, as few of them leaving as
   * can be; `undefined` when none is satisfied.
   */
  readonly find: (alternatives: Alternatives) => readonly string[] | undefined;
}

/** Prepares to find witnesses among the scopes of a request, of which some are going to leave. */
export function createWitnesses(
  catalog: Catalog,
  staying: readonly string[],
  leaving: readonly string[],
): Witnesses {
  const givers = giversOf(catalog, [...staying, ...leaving]);
  const isLeaving = new Set(leaving);
  const find = (alternatives: Alternatives): readonly string[] | undefined => {
    let best: readonly string[] | undefined;
    let fewest = Infinity;
    for (const scopes of satisfied(alternatives, givers)) {
      const witness = [...new Set(scopes.flatMap((scope) => givers.get(scope)?.[0] ?? []))];
      const lost = witness.filter((scope) => isLeaving.has(scope)).length;
      if (lost >= fewest) continue;
      fewest = lost;
      best = witness;
    }
    return best;
  };
  return { givers, find };
}
