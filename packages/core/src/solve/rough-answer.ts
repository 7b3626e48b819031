import { createPolish } from './polish.js';
import type { Answer } from './polish.js';
import { accumulate, compareCosts, groupByItem, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';

/** An answer at hand: each need's option that unlocks least by itself, without the redundant. */
export function roughAnswer(problem: Problem): Answer {
  const { needs, abilities, size, tiers } = problem;
  const abilitiesOf = groupByItem(abilities, size);
  const costs = abilitiesOf.map((own): Cost => {
    const cost = noCost(tiers);
    for (const ability of own) accumulate(cost, ability.cost);
    return cost;
  });
  const costOfOption = (option: readonly number[]): Cost => {
    const cost = noCost(tiers);
    for (const item of option) accumulate(cost, costs[item] ?? []);
    return cost;
  };
  const picks = needs.flatMap(({ singles, sets }) => {
    const options = [...singles.map((item) => [item]), ...sets];
    return options.reduce((least, option) =>
      compareCosts(costOfOption(option), costOfOption(least)) < 0 ? option : least,
    );
  });
  return createPolish(problem)(picks);
}
