import { bound } from './bound.js';
import type { Bound } from './bound.js';
import { removeTooDear } from './drop-items.js';
import type { Answer } from './polish.js';
import { addCosts, compareCosts, noCost, upTo } from './problem.js';
import type { Cost, Problem } from './problem.js';
import { reduce } from './reduce.js';
import type { Decisions } from './reduce.js';
import { roughAnswer } from './rough-answer.js';
import { compact, split } from './split.js';
import type { Part } from './split.js';

/** How much work a search may do, and how much it did. */
export interface Effort {
  readonly budget: number;
  nodes: number;
  /** Whether a node had to be left out, so that nothing is proven any more. */
  spent: boolean;
}

/** The best answer to a problem, and how well that is proven. */
export interface Solution extends Answer {
  /** Whether no answer costs less, and none that costs as much comes before it in order. */
  readonly proven: boolean;
  /** What every answer costs at least: exact down to the first tier that is open, then zero. */
  readonly least: Cost;
}

/**
 * Finds the answer that costs least, and of several the one that comes first in the order of
 * items, among those that follow some decisions.
 *
 * @param cap - the most items the answer may have
 * @param optimum - what the answer costs, where that is known
 * @returns the solution, or `undefined` when there is none, or none was found in time
 */
export function solve(
  problem: Problem,
  decisions: Decisions,
  cap: number,
  effort: Effort,
  optimum?: Cost,
): Solution | undefined {
  const reduced = reduce(problem, decisions);
  if (!reduced || reduced.chosen.length > cap) return undefined;
  const parts = partsOf(reduced.rest, cap);
  const known = parts.length === 1 && optimum ? addCosts(optimum, reduced.cost, -1) : undefined;
  let solution: Solution = {
    chosen: [...reduced.chosen].toSorted((a, b) => a - b),
    cost: reduced.cost,
    proven: true,
    least: reduced.cost,
  };
  for (const part of parts) {
    const solved = solvePart(part, cap - solution.chosen.length, effort, known);
    if (!solved) return undefined;
    solution = join(solution, { ...solved, chosen: original(part, solved.chosen) });
  }
  return solution;
}

/** Two solutions of parts that have nothing to do with one another, as one. */
export function join(a: Solution, b: Solution): Solution {
  return {
    chosen: [...a.chosen, ...b.chosen].toSorted((x, y) => x - y),
    cost: addCosts(a.cost, b.cost),
    proven: a.proven && b.proven,
    least: addCosts(a.least, b.least),
  };
}

/**
 * Settles what can be settled and looks again at the smaller rest, as often as that gets anywhere;
 * then branches for the least cost, and takes the first item in or out.
 */
function solvePart(
  part: Part,
  cap: number,
  effort: Effort,
  optimum: Cost | undefined,
): Solution | undefined {
  const rough = roughAnswer(part);
  const fits = rough.chosen.length <= cap;
  const limit = fits ? upTo(optimum ?? rough.cost) : [Infinity, ...noCost(part.tiers - 1)];
  if (removeTooDear(part.abilities, limit, new Uint8Array(part.size))) {
    return solve(part, { limit }, cap, effort, optimum);
  }

  effort.nodes += 1;
  const found = bound(part, limit, cap);
  const { chosen, removed } = found;
  if (chosen.length + removed.length > 0) {
    return solve(part, { chosen, removed, limit }, cap, effort, optimum);
  }
  const first = found.answer ?? (fits ? rough : undefined);
  const isKnown = optimum && first && compareCosts(first.cost, optimum) === 0;
  const best = isKnown ? first : explore(part, { ...found, answer: first }, limit, cap, effort);
  if (!best) return undefined;
  if (effort.spent) return { ...best, proven: false, least: found.least };
  return takeFirst(part, best, cap, effort);
}

/** Of all answers that cost as much as the best one: those with the first item, if there are any. */
function takeFirst(part: Part, best: Answer, cap: number, effort: Effort): Solution | undefined {
  const first = 0;
  const isIn =
    best.chosen.includes(first) ||
    search(part, { chosen: [first] }, upTo(best.cost), cap, effort) !== undefined;
  if (effort.spent) return { ...best, proven: false, least: best.cost };
  const decisions = isIn ? { chosen: [first] } : { removed: [first] };
  return solve(part, { ...decisions, limit: upTo(best.cost) }, cap, effort, best.cost);
}

/** The best answer below a limit among those that follow some decisions. */
function search(
  problem: Problem,
  decisions: Decisions,
  limit: Cost,
  cap: number,
  effort: Effort,
): Answer | undefined {
  const reduced = reduce(problem, { ...decisions, limit });
  if (!reduced || reduced.chosen.length > cap) return undefined;
  let { chosen, cost } = reduced;
  for (const part of partsOf(reduced.rest, cap)) {
    const room = addCosts(limit, cost, -1);
    if (compareCosts(room, noCost(part.tiers)) <= 0) return undefined;
    const left = cap - chosen.length;
    effort.nodes += 1;
    const found = explore(part, bound(part, room, left), room, left, effort);
    if (!found) return undefined;
    chosen = [...chosen, ...original(part, found.chosen)];
    cost = addCosts(cost, found.cost);
  }
  return compareCosts(cost, limit) < 0 ? { chosen, cost } : undefined;
}

/** Decides further what a bound leaves open, or branches on it. */
function explore(
  part: Problem,
  known: Bound,
  limit: Cost,
  cap: number,
  effort: Effort,
): Answer | undefined {
  let best = known.answer;
  if (known.closed) return best;
  for (const decisions of decisionsAfter(known)) {
    if (effort.nodes >= effort.budget) {
      effort.spent = true;
      return best;
    }
    best = search(part, decisions, best?.cost ?? limit, cap, effort) ?? best;
  }
  return best;
}

/**
 * What to look into after a bound. Where it settled some items, the same node is worth another
 * look; else an item is in or out, the likelier first.
 */
function decisionsAfter({ chosen, removed, branch }: Bound): readonly Decisions[] {
  if (chosen.length + removed.length > 0) return [{ chosen, removed }];
  const [isIn, isOut] = [{ chosen: [branch.item] }, { removed: [branch.item] }];
  return branch.likely ? [isIn, isOut] : [isOut, isIn];
}

/** Under a cap the parts of a problem compete for items, so they stay together. */
function partsOf(problem: Problem, cap: number): readonly Part[] {
  if (!Number.isFinite(cap)) return split(problem);
  return problem.needs.length > 0 ? [compact(problem)] : [];
}

function original({ items }: Part, chosen: readonly number[]): readonly number[] {
  return chosen.map((item) => items[item] ?? -1);
}
