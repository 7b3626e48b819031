import { compareCosts, noCost } from './problem.js';
import type { Cost, Problem } from './problem.js';
import { clusterNeeds } from './cluster.js';
import type { Cluster } from './cluster.js';
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
  /** The item to branch on. */
  readonly branch: Branch;
}

/** An item that is in or out, and which of the two looks better. */
interface Branch {
  readonly item: number;
  readonly likely: boolean;
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
  let branch: Branch = { item: 0, likely: true };
  const clusters = clusterNeeds(problem);

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
    const relaxation = relax(problem, clusters, ({ cost }) =>
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
    const settled = settle(clusters, relaxation, tightened.optionCosts, most() + heldAt - reached);
    for (const item of settled.chosen) chosen.add(item);
    for (const item of settled.removed) removed.add(item);
    branch = branchOf(clusters, relaxation, tightened.pickShares);
    return Math.max(0, Math.ceil(reached - heldAt));
  };
  const conclude = (closed: boolean): Bound => ({
    least,
    answer,
    closed,
    chosen: [...chosen],
    removed: [...removed],
    branch,
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
 * Items whose absence, or presence, would raise the bound by more than there is room for. With an
 * item in, each cluster in which it meets a need takes its cheapest option that has it; without it,
 * the cheapest that does not.
 */
function settle(
  clusters: readonly Cluster[],
  { options, optionStart }: Relaxation,
  costs: Float64Array,
  room: number,
): { readonly chosen: readonly number[]; readonly removed: readonly number[] } {
  const presence = new Map<number, number>();
  const absence = new Map<number, number>();
  for (const [cluster, { items }] of clusters.entries()) {
    const start = optionStart[cluster] ?? 0;
    const end = optionStart[cluster + 1] ?? 0;
    const least = costs.subarray(start, end).reduce((low, cost) => Math.min(low, cost), Infinity);
    for (const item of items) {
      let cheapestWith = Infinity;
      let cheapestWithout = Infinity;
      for (let option = start; option < end; option += 1) {
        const cost = costs[option] ?? 0;
        if (options[option]?.includes(item)) cheapestWith = Math.min(cheapestWith, cost);
        else cheapestWithout = Math.min(cheapestWithout, cost);
      }
      presence.set(item, (presence.get(item) ?? 0) + cheapestWith - least);
      absence.set(item, (absence.get(item) ?? 0) + cheapestWithout - least);
    }
  }
  const beyond = (raises: ReadonlyMap<number, number>): number[] =>
    [...raises].filter(([, raise]) => raise > room).map(([item]) => item);
  return { chosen: beyond(absence), removed: beyond(presence) };
}

/** The item that picks were most at odds about, and whether it was picked more often than not. */
function branchOf(
  clusters: readonly Cluster[],
  { options, optionStart }: Relaxation,
  pickShares: Float64Array,
): Branch {
  let best: Branch & { readonly doubt: number } = { item: 0, likely: false, doubt: -1 };
  for (const [cluster, { items }] of clusters.entries()) {
    const end = optionStart[cluster + 1] ?? 0;
    for (const item of items) {
      let share = 0;
      for (let option = optionStart[cluster] ?? 0; option < end; option += 1) {
        if (options[option]?.includes(item)) share += pickShares[option] ?? 0;
      }
      const doubt = Math.min(share, 1 - share);
      if (doubt > best.doubt) best = { item, likely: share > 0.5, doubt };
    }
  }
  return best;
}
