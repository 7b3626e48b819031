import type { Cost } from '../solve/problem.js';
import type { Tier, TierGap } from './suggestion.js';

/** The first tier in which an answer is not proven to be the least. */
export function tierGap(tiers: readonly Tier[], cost: Cost, least: Cost): TierGap {
  const open = cost.findIndex((amount, tier) => amount !== least[tier]);
  const tier = tiers[open];
  if (!tier) return { tier: { kind: 'order' }, found: 0, atLeast: 0 };
  return { tier, found: cost[open] ?? 0, atLeast: least[open] ?? 0 };
}
