import { compareCosts, costOf, isSatisfied } from '../solve/problem.js';
import type { Clause, Cost } from '../solve/problem.js';
import type { Model } from './model.js';
import type { BeatenAlternative, Reason, Tier } from './suggestion.js';

/**
 * Explains the choice of a scope by what would have happened without it: at each need it serves,
 * every other option takes its place, and where the request then costs more, that option lost.
 *
 * @param needNames - the needs of the model, as given
 * @param chosen - the items of the answer
 */
export function explainItem(
  model: Model,
  needNames: readonly string[],
  chosen: ReadonlySet<number>,
  item: number,
): Pick<Reason, 'serves' | 'beat'> {
  const cost = costOf(model.problem, chosen);
  const serves: string[] = [];
  const beat = new Map<string, BeatenAlternative>();
  for (const [at, clause] of model.clauses.entries()) {
    if (!clause || !uses(clause, item, chosen)) continue;
    serves.push(needNames[at] ?? '');
    for (const option of optionsOf(clause)) {
      if (option.every((member) => chosen.has(member))) continue;
      const lost = tierLost(model, chosen, cost, item, option);
      const scopes = option.map((member) => model.items[member] ?? '');
      if (lost) beat.set(scopes.join(' '), { scopes, tier: lost });
    }
  }
  return { serves, beat: [...beat.values()] };
}

/** Whether an item takes part in an option that the answer satisfies. */
function uses({ singles, sets }: Clause, item: number, chosen: ReadonlySet<number>): boolean {
  return (
    singles.includes(item) ||
    sets.some((set) => set.includes(item) && set.every((member) => chosen.has(member)))
  );
}

function optionsOf({ singles, sets }: Clause): readonly (readonly number[])[] {
  return [...singles.map((single) => [single]), ...sets];
}

/** The first tier that costs more once an option takes an item's place, as far as it can. */
function tierLost(
  { problem, tiers }: Model,
  chosen: ReadonlySet<number>,
  cost: Cost,
  item: number,
  option: readonly number[],
): Tier | undefined {
  const swapped = new Set([...chosen, ...option]);
  if (!option.includes(item)) swapped.delete(item);
  if (!problem.needs.every((need) => isSatisfied(need, swapped))) swapped.add(item);
  const other = costOf(problem, swapped);
  const order = compareCosts(other, cost);
  // Only a request that is not proven to be the least can lose to the swap.
  if (order < 0) return undefined;
  if (order === 0) return { kind: 'order' };
  return tiers.find((_, tier) => (other[tier] ?? 0) !== (cost[tier] ?? 0));
}
