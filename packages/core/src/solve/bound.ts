import { compareCosts, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';
import { createImprover } from './improve.js';
import { createPolish } from './polish.js';
import type { Answer } from './polish.js';
import { relax, tighten } from './relaxation.js';
import type { Relaxation } from './relaxation.js';

/** What is known of a problem without search. */
export interface Bound {
  /** What every answer below the limit costs at least: exact down to the first open tier. */
  readonly least: Cost;
  /** The best answer met on the way, if it costs less than the limit. */
  readonly answer: Answer | undefined;
  /** Whether nothing costs less than the limit and `answer`. */
  readonly closed: boolean;
  /** Items that every answer has that costs no more than `answer`, or less than the limit. */
  readonly chosen: readonly number[];
  /** Items that no such answer has. */
  readonly removed: readonly number[];
  /** The options of the need to branch on, most promising first. */
  readonly branches: readonly (readonly number[])[];
}

/** Sums of rounded numbers may be off by this much, relatively, before they are rounded up. */
const SLACK = 1e-6;

/** Steps of tightening for each tier. Settling items and looking again beats more of them. */
const ROUNDS = 80;

/**
 * Bounds a reduced problem tier by tier, the most important one first. A tier is proven when its
 * lower bound meets the limit; the next one is then bounded with the proven ones held in place.
 *
 * @param limit - only answers that cost less matter; `Infinity` in the first tier for any
 * @param cap - the most items an answer may have; the last tier counts items
 */
export function bound(problem: Problem, limit: Cost, cap: number): Bound {
  const { abilities, tiers } = problem;
  const last = tiers - 1;
  const polish = createPolish(problem);
  const improve = createImprover(problem);
  const least = noCost(tiers);
  const chosen = new Set<number>();
  const removed = new Set<number>();
  let goal = limit;
  let answer: Answer | undefined;
  let branches: Bound['branches'] = [];

  const onPicks = (options: readonly (readonly number[])[]): void => {
    const found = polish(options.flat());
    if (found.chosen.length > cap || compareCosts(found.cost, goal) >= 0) return;
    const improved = improve(found);
    answer = improved.chosen.length > cap ? found : improved;
    goal = answer.cost;
  };
  /** The least that a tier can cost, while the held ones stay within what they are held at. */
  const boundTier = (tier: number, held: readonly Held[], most: () => number): number => {
    const heldAt = held.reduce((sum, { weight, at }) => sum + weight * at, 0);
    const relaxation = relax(problem, ({ cost }) =>
      held.reduce((sum, one) => sum + one.weight * (cost[one.tier] ?? 0), cost[tier] ?? 0),
    );
    const enough = tier === last && held.length > 0 ? SLACK - 1 : SLACK;
    const tightened = tighten(relaxation, {
      target: () => most() + heldAt,
      enough: () => most() + heldAt + enough,
      rounds: ROUNDS,
      onPicks,
    });
    const reached = tightened.bound - SLACK * (1 + Math.abs(tightened.bound));
    const settled = settle(problem, relaxation, tightened.optionCosts, most() + heldAt - reached);
    for (const item of settled.chosen) chosen.add(item);
    for (const item of settled.removed) removed.add(item);
    branches = branchesOf(relaxation, tightened.pickShares);
    return Math.max(0, Math.ceil(reached - heldAt));
  };
  const conclude = (closed: boolean): Bound => ({
    least,
    answer,
    closed,
    chosen: [...chosen],
    removed: [...removed],
    branches,
  });

  const held: Held[] = [];
  if (Number.isFinite(cap)) {
    if (boundTier(last, held, () => cap) > cap) return conclude(true);
    held.push({ tier: last, weight: 1, at: cap });
  }
  for (let tier = 0; tier < tiers; tier += 1) {
    const most = (): number => goal[tier] ?? 0;
    const reached = boundTier(tier, held, most);
    least[tier] = reached;
    if (reached > most()) return conclude(true);
    if (reached < most()) return conclude(false);
    const heaviest = abilities.reduce((top, { cost }) => Math.max(top, cost[tier + 1] ?? 0), 0);
    held.push({ tier, weight: 1 + heaviest, at: reached });
  }
  return conclude(true);
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
function settle(
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

/** The options of the need whose picks were most at odds, the most picked first. */
function branchesOf(
  { options, optionStart }: Relaxation,
  pickShares: Float64Array,
): readonly (readonly number[])[] {
  let best: { readonly order: readonly number[]; readonly share: number } | undefined;
  for (let need = 0; need + 1 < optionStart.length; need += 1) {
    const start = optionStart[need] ?? 0;
    const count = (optionStart[need + 1] ?? 0) - start;
    const order = Array.from({ length: count }, (_, at) => start + at);
    order.sort((a, b) => (pickShares[b] ?? 0) - (pickShares[a] ?? 0) || a - b);
    const share = pickShares[order[0] ?? 0] ?? 0;
    if (!best || share < best.share) best = { order, share };
  }
  return (best?.order ?? []).map((option) => options[option] ?? []);
}
