import { accumulate, compareCosts, indexSingles, isSatisfied, noCost } from './problem.js';
import type { Ability, Clause, Cost, Problem } from './problem.js';

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
  const needsOf = groupBySingle(needs, size);
  for (const need of needs) {
    for (const item of new Set(need.sets.flat())) needsOf[item]?.push(need);
  }
  const abilitiesOf = groupBySingle(abilities, size);
  const withSets = abilities.filter(({ sets }) => sets.length > 0);
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
    const dearestFirst = [...chosen].sort((a, b) => compareCosts(ownCost(b), ownCost(a)) || b - a);
    for (const item of dearestFirst) {
      chosen.delete(item);
      const met = needsOf[item]?.every((need) => isSatisfied(need, chosen));
      if (!met) chosen.add(item);
    }
    const paid = new Set<Ability>([...chosen].flatMap((item) => abilitiesOf[item] ?? []));
    for (const ability of withSets) if (isSatisfied(ability, chosen)) paid.add(ability);
    const cost = noCost(tiers);
    for (const ability of paid) accumulate(cost, ability.cost);
    return { chosen: [...chosen].sort((a, b) => a - b), cost };
  };
}

function groupBySingle<C extends Clause>(clauses: readonly C[], size: number): C[][] {
  return indexSingles(clauses, size).map((positions) =>
    positions.flatMap((at) => clauses[at] ?? []),
  );
}
