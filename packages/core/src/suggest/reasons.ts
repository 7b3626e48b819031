import { accumulate, groupByItem, isSatisfied, noCost } from '../solve/problem.js';
import type { Clause } from '../solve/problem.js';
import type { Model } from './model.js';
import type { BeatenAlternative, Reason } from './suggestion.js';

/**
 * Prepares to explain an answer by what would happen without a scope: at each need it serves,
 * every other option takes its place, and where the request then unlocks more, that option lost.
 *
 * @param texts - the needs of the model, as given
 * @param chosen - the items of the answer
 */
export function createExplainer(
  model: Model,
  texts: readonly string[],
  chosen: ReadonlySet<number>,
): (item: number) => Pick<Reason, 'serves' | 'beat'> {
  const { problem, items, clauses, tiers } = model;
  const abilitiesOf = groupByItem(problem.abilities, problem.size);
  const needsOf = groupByItem(problem.needs, problem.size);
  const textOf = new Map(clauses.map((clause, at) => [clause, texts[at] ?? '']));

  /** Where an answer unlocks more once an option takes an item's place. */
  const lossOf = (
    item: number,
    option: readonly number[],
  ): Pick<BeatenAlternative, 'tier' | 'more'> | undefined => {
    const swapped = new Set([...chosen, ...option]);
    if (!option.includes(item)) swapped.delete(item);
    if (!needsOf[item]?.every((need) => isSatisfied(need, swapped))) swapped.add(item);
    const more = noCost(tiers.length);
    for (const ability of new Set([item, ...option].flatMap((one) => abilitiesOf[one] ?? []))) {
      const times = Number(isSatisfied(ability, swapped)) - Number(isSatisfied(ability, chosen));
      accumulate(more, ability.cost, times);
    }
    const at = more.findIndex((amount) => amount !== 0);
    const tier = tiers[at];
    if (!tier) return { tier: { kind: 'order' }, more: 0 };
    const amount = more[at] ?? 0;
    // Only a request that is not proven to be the least can lose to the swap.
    return amount > 0 ? { tier, more: amount } : undefined;
  };

  return (item) => {
    const serves: string[] = [];
    const beat = new Map<string, BeatenAlternative>();
    for (const need of needsOf[item] ?? []) {
      if (!uses(need, item, chosen)) continue;
      serves.push(textOf.get(need) ?? '');
      for (const option of [...need.singles.map((single) => [single]), ...need.sets]) {
        if (option.every((member) => chosen.has(member))) continue;
        const loss = lossOf(item, option);
        const scopes = option.map((member) => items[member] ?? '');
        if (loss) beat.set(scopes.join(' '), { scopes, ...loss });
      }
    }
    return { serves, beat: [...beat.values()] };
  };
}

/** Whether an item takes part in an option that the answer satisfies. */
function uses({ singles, sets }: Clause, item: number, chosen: ReadonlySet<number>): boolean {
  return (
    singles.includes(item) ||
    sets.some((set) => set.includes(item) && set.every((member) => chosen.has(member)))
  );
}
