import { accumulate, compareCosts, groupByItem, isSatisfied, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';

/** A choice that meets all needs, and what it costs. */
export interface Answer {
  readonly chosen: readonly number[];
  readonly cost: Cost;
}

/**
 * Prepares to turn choices that meet all needs into answers: items that the others make redundant
 * are dropped, those that unlock most first, and the rest is costed.
 */
export function createPolish(problem: Problem): (items: Iterable<number>) => Answer {
  const { needs, abilities, size, tiers } = problem;
  const needsOf = groupByItem(needs, size);
  const abilitiesOf = groupByItem(abilities, size);
  const ownCosts = new Map<number, Cost>();
  const ownCost = (item: number): Cost => {
    const known = ownCosts.get(item);
    if (known) return known;
    const cost = noCost(tiers);
    for (const ability of abilitiesOf[item] ?? []) accumulate(cost, ability.cost);
    ownCosts.set(item, cost);
    return cost;
  };

  return (items) => {
    const chosen = new Set(items);
    const dearestFirst = [...chosen].toSorted(
      (a, b) => compareCosts(ownCost(b), ownCost(a)) || b - a,
    );
    for (const item of dearestFirst) {
      chosen.delete(item);
      const met = needsOf[item]?.every((need) => isSatisfied(need, chosen));
      if (!met) chosen.add(item);
    }
    const touched = new Set([...chosen].flatMap((item) => abilitiesOf[item] ?? []));
    const cost = noCost(tiers);
    for (const ability of touched) {
      if (isSatisfied(ability, chosen)) accumulate(cost, ability.cost);
    }
    return { chosen: [...chosen].toSorted((a, b) => a - b), cost };
  };
}
