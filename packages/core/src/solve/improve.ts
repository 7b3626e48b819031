import type { Answer } from './polish.js';
import { accumulate, addCosts, compareCosts, groupByItem, isSatisfied, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';

/**
 * Prepares to improve answers by small moves: an item is dropped, and what that leaves open is met
 * by the options that then add least; or an item is added, and others it makes redundant are
 * dropped. A move that lowers the cost is made, until none does.
 */
export function createImprover(problem: Problem): (answer: Answer) => Answer {
  const { needs, abilities, size, tiers } = problem;
  const needsOf = groupByItem(needs, size);
  const abilitiesOf = groupByItem(abilities, size);
  const zero = noCost(tiers);

  /** How much more one choice costs than another that differs in some items. */
  const change = (before: Choice, after: Choice, items: readonly number[]): Cost => {
    const more = noCost(tiers);
    for (const ability of new Set(items.flatMap((item) => abilitiesOf[item] ?? []))) {
      const times = Number(isSatisfied(ability, after)) - Number(isSatisfied(ability, before));
      if (times !== 0) accumulate(more, ability.cost, times);
    }
    return more;
  };

  const withoutItem = (chosen: Choice, item: number): Move | undefined => {
    const after = new Set(chosen);
    after.delete(item);
    const touched = [item];
    for (const need of needsOf[item] ?? []) {
      if (isSatisfied(need, after)) continue;
      const options = [...need.singles.map((single) => [single]), ...need.sets].filter(
        (option) => !option.includes(item),
      );
      let least: { readonly option: readonly number[]; readonly cost: Cost } | undefined;
      for (const option of options) {
        const cost = change(after, new Set([...after, ...option]), option);
        if (!least || compareCosts(cost, least.cost) < 0) least = { option, cost };
      }
      if (!least) return undefined;
      for (const member of least.option) after.add(member);
      touched.push(...least.option);
    }
    return { after, more: change(chosen, after, touched) };
  };

  const withItem = (chosen: Choice, item: number): Move => {
    const after = new Set(chosen).add(item);
    const touched = [item];
    const rivals = new Set((needsOf[item] ?? []).flatMap(({ singles }) => singles));
    for (const rival of rivals) {
      if (rival === item || !after.delete(rival)) continue;
      if (needsOf[rival]?.every((need) => isSatisfied(need, after))) touched.push(rival);
      else after.add(rival);
    }
    return { after, more: change(chosen, after, touched) };
  };

  return (answer) => {
    let chosen: Choice = new Set(answer.chosen);
    let cost = answer.cost;
    for (let improved = true; improved;) {
      improved = false;
      for (let item = 0; item < size; item += 1) {
        const move = chosen.has(item) ? withoutItem(chosen, item) : withItem(chosen, item);
        if (!move || compareCosts(move.more, zero) >= 0) continue;
        chosen = move.after;
        cost = addCosts(cost, move.more);
        improved = true;
      }
    }
    return { chosen: [...chosen].toSorted((a, b) => a - b), cost };
  };
}

type Choice = ReadonlySet<number>;

interface Move {
  readonly after: Choice;
  /** How much more it costs. */
  readonly more: Cost;
}
