import { bound } from './bound.js';
import type { Bound } from './bound.js';
import type { Answer } from './polish.js';
import { addCosts, compareCosts, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';
import { reduce } from './reduce.js';
import type { Decisions } from './reduce.js';
import { split } from './split.js';

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

/** Rounds of bounding where the search begins, and at the nodes further in. */
const ROUNDS_AT_ROOT = 400;
const ROUNDS_INSIDE = 60;

/**
 * Finds the answer to a part of a reduced problem that costs least, and of several the one that
 * comes first in the order of items, by branch and bound.
 *
 * @param cap - the most items the answer may have
 * @returns the solution, or `undefined` when no answer has so few items, or none was found in time
 */
export function solvePart(part: Problem, cap: number, effort: Effort): Solution | undefined {
  const anything = [Infinity, ...noCost(part.tiers - 1)];
  const first = bound(part, { limit: anything, cap, rounds: ROUNDS_AT_ROOT });
  const best = explore(part, first, anything, cap, effort);
  if (!best) return undefined;
  if (effort.spent) return { ...best, proven: false, least: first.least };
  const chosen = firstInOrder(part, best, cap, effort);
  return { chosen, cost: best.cost, proven: !effort.spent, least: best.cost };
}

/** The best answer below a limit among those that follow some decisions. */
function search(
  problem: Problem,
  decisions: Decisions,
  limit: Cost,
  cap: number,
  effort: Effort,
): Answer | undefined {
  const reduced = reduce(problem, decisions);
  if (!reduced || reduced.chosen.length > cap) return undefined;
  let { chosen, cost } = reduced;
  // Under a cap the parts compete for items, so they are searched as one.
  for (const part of Number.isFinite(cap) ? whole(reduced.rest) : split(reduced.rest)) {
    const room = addCosts(limit, cost, -1);
    if (compareCosts(room, noCost(part.tiers)) <= 0) return undefined;
    const left = cap - chosen.length;
    const found = explore(
      part,
      bound(part, { limit: room, cap: left, rounds: ROUNDS_INSIDE }),
      room,
      left,
      effort,
    );
    if (!found) return undefined;
    chosen = [...chosen, ...found.chosen];
    cost = addCosts(cost, found.cost);
  }
  return compareCosts(cost, limit) < 0 ? { chosen, cost } : undefined;
}

function whole(problem: Problem): readonly Problem[] {
  return problem.needs.length > 0 ? [problem] : [];
}

/** Visits one node: what its bound leaves open is decided further, or branched on. */
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
    effort.nodes += 1;
    best = search(part, decisions, best?.cost ?? limit, cap, effort) ?? best;
  }
  return best;
}

/**
 * What to look into after a bound. Where it settled enough items, the same node is worth another
 * look; else each option of the branching need in turn, without the items tried before it.
 */
function decisionsAfter({ chosen, removed, branches }: Bound): readonly Decisions[] {
  if (chosen.length + removed.length > 0) return [{ chosen, removed }];
  const tried: number[] = [];
  return branches.map((option) => {
    const decisions = { chosen: option, removed: [...tried] };
    if (option.length === 1) tried.push(...option);
    return decisions;
  });
}

/**
 * Of all answers that cost as much as the best, the first in order: the one that has the smallest
 * item in which it differs from another. Item after item is taken in if any such answer has it.
 */
function firstInOrder(part: Problem, best: Answer, cap: number, effort: Effort): readonly number[] {
  const last = part.tiers - 1;
  const limit = best.cost.map((amount, tier) => (tier === last ? amount + 1 : amount));
  const settled = bound(part, { limit, cap, rounds: ROUNDS_AT_ROOT, firm: true });
  const removed = new Set(settled.removed);
  const taken = new Set(settled.chosen);
  let answer = new Set(best.chosen);
  const items = new Set(part.needs.flatMap(({ singles, sets }) => [...singles, ...sets.flat()]));
  for (const item of [...items].sort((a, b) => a - b)) {
    if (removed.has(item)) continue;
    if (taken.size === answer.size || effort.spent) break;
    if (!answer.has(item)) {
      const decisions = { chosen: [...taken, item], removed };
      const other = search(part, decisions, limit, cap, effort);
      if (!other) {
        removed.add(item);
        continue;
      }
      answer = new Set(other.chosen);
    }
    taken.add(item);
  }
  return [...answer].sort((a, b) => a - b);
}
