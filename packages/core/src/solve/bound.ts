import { compareCosts } from './problem.js';
import type { Cost, Problem } from './problem.js';
import { createPolish } from './polish.js';
import type { Answer } from './polish.js';
import { relax, tighten } from './relaxation.js';
import type { Relaxation } from './relaxation.js';

/** What is known of a problem without search. */
export interface Bound {
  /** No answer below the limit costs less: exact down to the first open tier, then zero. */
  readonly least: Cost;
  /** The best answer met on the way, if it costs less than the limit. */
  readonly answer: Answer | undefined;
  /** Whether nothing costs less than the limit and `answer`. */
  readonly closed: boolean;
  /** Items that everything that costs less has. */
  readonly chosen: readonly number[];
  /** Items that nothing that costs less has. */
  readonly removed: readonly number[];
  /** The options of the need to branch on, most promising first. */
  readonly branches: readonly (readonly number[])[];
}

/** What answers are of interest, and how much work to spend. */
export interface BoundOptions {
  /** Only answers that cost less; `Infinity` in the first tier for any. */
  readonly limit: Cost;
  /** The most items an answer may have; the last tier counts items. */
  readonly cap: number;
  /** Rounds of bounding, for each tier. */
  readonly rounds: number;
  /** Whether the limit stays where it is when an answer below it is met. */
  readonly firm?: boolean;
}

/** Sums of rounded numbers may be off by this much, relatively, before they are rounded up. */
const SLACK = 1e-6;

/**
 * Bounds a reduced problem tier by tier, the most important one first. A tier is proven when its
 * lower bound meets the limit; the next one is then bounded with the proven ones held in place.
 *
 * @param options - what is of interest, and how much work to spend on it
 */
export function bound(problem: Problem, { limit, cap, rounds, firm }: BoundOptions): Bound {
  const { abilities, tiers } = problem;
  const relaxation = relax(problem);
  const polish = createPolish(problem);
  const least = new Array<number>(tiers).fill(0);
  const chosen = new Set<number>();
  const removed = new Set<number>();
  let goal = limit;
  let answer: Answer | undefined;
  let closed = false;
  let optionCosts: Float64Array = new Float64Array();

  const consider = (picks: Int32Array): void => {
    const found = polish(Array.from(picks).flatMap((option) => relaxation.options[option] ?? []));
    if (found.chosen.length > cap || compareCosts(found.cost, goal) >= 0) return;
    answer = found;
    if (!firm) goal = found.cost;
  };

  /** Bounds one tier from below while the held ones may not exceed what they are held at. */
  const boundTier = (tier: number, held: readonly Held[], most: () => number): number => {
    const weights = new Float64Array(abilities.length);
    const heldAt = held.reduce((sum, { weight, at }) => sum + weight * at, 0);
    for (const [index, { cost }] of abilities.entries()) {
      let weight = cost[tier] ?? 0;
      for (const one of held) weight += one.weight * (cost[one.tier] ?? 0);
      weights[index] = weight;
    }
    const target = (): number =>
      Number.isFinite(goal[tier]) ? (goal[tier] ?? 0) + heldAt : Infinity;
    const result = tighten(
      relaxation,
      weights,
      target,
      () => most() + heldAt + SLACK,
      rounds,
      consider,
    );
    optionCosts = result.optionCosts;
    const slack = SLACK * (1 + Math.abs(result.bound));
    const fixed = decide(problem, relaxation, optionCosts, most() + heldAt - result.bound + slack);
    for (const item of fixed.chosen) chosen.add(item);
    for (const item of fixed.removed) removed.add(item);
    return Math.max(0, Math.ceil(result.bound - heldAt - slack));
  };

  const last = tiers - 1;
  const held: Held[] = [];
  if (Number.isFinite(cap)) {
    closed = boundTier(last, held, () => cap) > cap;
    held.push({ tier: last, weight: 1, at: cap });
  }
  for (let tier = 0; tier < tiers && !closed; tier += 1) {
    // In the last tier, only less will do; before it, as much can still be better further down.
    const most = (): number => (goal[tier] ?? 0) - (tier === last ? 1 : 0);
    const reached = boundTier(tier, held, most);
    least[tier] = reached;
    closed = reached > most();
    if (closed || reached < (goal[tier] ?? 0)) break;
    const heaviest = abilities.reduce((top, { cost }) => Math.max(top, cost[tier + 1] ?? 0), 0);
    held.push({ tier, weight: 1 + heaviest, at: goal[tier] ?? 0 });
  }
  return {
    least,
    answer,
    closed,
    chosen: [...chosen],
    removed: [...removed],
    branches: branchesOf(relaxation, optionCosts),
  };
}

/** A tier that may not exceed an amount, and how heavily doing so counts. */
interface Held {
  readonly tier: number;
  readonly weight: number;
  readonly at: number;
}

/**
 * Items whose absence, or presence, would raise the bound by more than there is room for. An item
 * that is in takes its place at each of its needs, so what it costs there beyond the cheapest
 * option adds up; an item that is out leaves its needs to the second-cheapest.
 */
function decide(
  { needs, size }: Problem,
  { options, optionStart }: Relaxation,
  costs: Float64Array,
  room: number,
): { readonly chosen: readonly number[]; readonly removed: readonly number[] } {
  const presence = new Float64Array(size);
  const absence = new Float64Array(size);
  for (let need = 0; need < needs.length; need += 1) {
    let least = Infinity;
    let second = Infinity;
    let cheapest: readonly number[] = [];
    const start = optionStart[need] ?? 0;
    const end = optionStart[need + 1] ?? 0;
    for (let option = start; option < end; option += 1) {
      const cost = costs[option] ?? 0;
      if (cost < least) {
        second = least;
        least = cost;
        cheapest = options[option] ?? [];
      } else if (cost < second) second = cost;
    }
    for (let option = start; option < end; option += 1) {
      const [item = -1, ...others] = options[option] ?? [];
      if (others.length === 0)
        presence[item] = (presence[item] ?? 0) + (costs[option] ?? 0) - least;
    }
    const [item = -1, ...others] = cheapest;
    if (others.length === 0) absence[item] = (absence[item] ?? 0) + second - least;
  }
  const chosen: number[] = [];
  const removed: number[] = [];
  for (let item = 0; item < size; item += 1) {
    if ((presence[item] ?? 0) > room) removed.push(item);
    else if ((absence[item] ?? 0) > room) chosen.push(item);
  }
  return { chosen, removed };
}

/** The options of the need with the fewest, cheapest first; of equals the one that regrets most. */
function branchesOf(
  { options, optionStart }: Relaxation,
  costs: Float64Array,
): readonly (readonly number[])[] {
  let best: { readonly order: readonly number[]; readonly regret: number } | undefined;
  for (let need = 0; need + 1 < optionStart.length; need += 1) {
    const start = optionStart[need] ?? 0;
    const count = (optionStart[need + 1] ?? 0) - start;
    if (best && count > best.order.length) continue;
    const order = Array.from({ length: count }, (_, at) => start + at);
    order.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
    const regret = (costs[order[1] ?? 0] ?? 0) - (costs[order[0] ?? 0] ?? 0);
    if (!best || count < best.order.length || regret > best.regret) best = { order, regret };
  }
  return (best?.order ?? []).map((option) => options[option] ?? []);
}
