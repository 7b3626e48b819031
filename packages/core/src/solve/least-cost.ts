import type { Answer } from './polish.js';
import { compareCosts, isEmpty, upTo } from './problem.js';
import type { Problem } from './problem.js';
import { reduce } from './reduce.js';
import { roughAnswer } from './rough-answer.js';
import { join, solve } from './solve.js';
import type { Effort, Solution } from './solve.js';
import { split } from './split.js';

/**
 * Finds the answer to a problem that costs least, and of several the one that comes first in the
 * order of items: exactly, by reductions, bounds and branching.
 *
 * @param problem - its last tier counts items
 * @param cap - the most items the answer may have; `Infinity` for any number
 * @returns the solution; `undefined` when a need cannot be met, or not with so few items
 */
export function leastCost(problem: Problem, cap: number, effort: Effort): Solution | undefined {
  if (problem.needs.some(isEmpty)) return undefined;
  const { cost } = roughAnswer(problem);
  const free = solve(problem, { limit: upTo(cost) }, Infinity, effort);
  if (!free || free.chosen.length <= cap) return free;
  return withinCap(problem, cap, effort);
}

/**
 * The least cost under a cap. Each part is solved for every number of items it can do with; then
 * the numbers are spread over the parts, one part after the other.
 */
function withinCap(problem: Problem, cap: number, effort: Effort): Solution | undefined {
  const reduced = reduce(problem);
  if (!reduced) return undefined;
  let byCount = new Map<number, Solution>();
  const keep = (solution: Solution): void => {
    const count = solution.chosen.length;
    const known = byCount.get(count);
    if (count <= cap && (!known || isBefore(solution, known))) byCount.set(count, solution);
  };
  keep({ ...reduced, proven: true, least: reduced.cost });
  for (const part of split(reduced.rest)) {
    const before = [...byCount.values()];
    byCount = new Map();
    let step = solve(part, {}, Infinity, effort);
    while (step) {
      const own = { ...step, chosen: step.chosen.map((item) => part.items[item] ?? -1) };
      for (const one of before) keep(join(one, own));
      step = solve(part, {}, step.chosen.length - 1, effort);
    }
  }
  const [first, ...others] = byCount.values();
  if (!first) return undefined;
  const least = others.reduce((known, one) => (isBefore(one, known) ? one : known), first);
  return { ...least, proven: least.proven && !effort.spent };
}

/** Whether a solution costs less than another, or as much and comes first in the order of items. */
export function isBefore(a: Answer, b: Answer): boolean {
  const order = compareCosts(a.cost, b.cost);
  if (order !== 0) return order < 0;
  const differing = a.chosen.findIndex((item, at) => item !== b.chosen[at]);
  return differing >= 0 && (a.chosen[differing] ?? 0) < (b.chosen[differing] ?? 0);
}
