import { addCosts, compareCosts } from './problem.js';
import type { Problem } from './problem.js';
import { reduce } from './reduce.js';
import { solvePart } from './solve.js';
import type { Effort, Solution } from './solve.js';
import { split } from './split.js';

/**
 * Finds the answer to a problem that costs least, and of several the one that comes first in the
 * order of items.
 *
 * @param cap - the most items the answer may have; `Infinity` for any number
 * @returns the solution; `undefined` when a need cannot be met, or not with so few items
 */
export function leastCost(problem: Problem, cap: number, effort: Effort): Solution | undefined {
  const reduced = reduce(problem);
  if (!reduced) return undefined;
  const parts = split(reduced.rest);
  if (reduced.chosen.length > cap) return undefined;
  const start: Solution = {
    chosen: [...reduced.chosen].sort((a, b) => a - b),
    cost: reduced.cost,
    proven: true,
    least: reduced.cost,
  };
  const best = parts.flatMap((part) => solvePart(part, Infinity, effort) ?? []);
  const free = best.reduce(joined, start);
  if (free.chosen.length <= cap) return free;
  return withinCap(parts, best, start, cap, effort);
}

/**
 * The least cost under a cap. Each part is solved for every number of items it can do with; then
 * the numbers are spread over the parts, one part after the other.
 */
function withinCap(
  parts: readonly Problem[],
  best: readonly Solution[],
  start: Solution,
  cap: number,
  effort: Effort,
): Solution | undefined {
  let byCount = new Map<number, Solution>([[start.chosen.length, start]]);
  for (const [at, part] of parts.entries()) {
    const ladder: Solution[] = [];
    for (let step = best[at]; step; step = solvePart(part, step.chosen.length - 1, effort)) {
      ladder.push(step);
    }
    const next = new Map<number, Solution>();
    for (const before of byCount.values()) {
      for (const step of ladder) {
        const candidate = joined(before, step);
        const count = candidate.chosen.length;
        const known = next.get(count);
        if (count <= cap && (!known || isBefore(candidate, known))) next.set(count, candidate);
      }
    }
    byCount = next;
  }
  const [first, ...others] = byCount.values();
  if (!first) return undefined;
  const least = others.reduce((known, one) => (isBefore(one, known) ? one : known), first);
  return { ...least, proven: least.proven && !effort.spent };
}

function joined(a: Solution, b: Solution): Solution {
  return {
    chosen: [...a.chosen, ...b.chosen].sort((x, y) => x - y),
    cost: addCosts(a.cost, b.cost),
    proven: a.proven && b.proven,
    least: addCosts(a.least, b.least),
  };
}

/** Whether a solution costs less than another, or as much and comes first in the order of items. */
function isBefore(a: Solution, b: Solution): boolean {
  const order = compareCosts(a.cost, b.cost);
  if (order !== 0) return order < 0;
  const differing = a.chosen.findIndex((item, at) => item !== b.chosen[at]);
  return differing >= 0 && (a.chosen[differing] ?? 0) < (b.chosen[differing] ?? 0);
}
