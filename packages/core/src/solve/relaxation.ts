import type { Cluster } from './cluster.js';
import { groupByItem, isSatisfied } from './problem.js';
import type { Ability, Problem } from './problem.js';

/**
 * A problem seen need by need, with one number for the cost of each ability. Each need picks its
 * cheapest option alone, and the cost of an ability is divided over the needs that could buy it.
 * However it is divided, the picks together never cost more than an answer does: that is the bound
 * (a Lagrangian relaxation of the linear program in which each need picks its own option).
 */
export interface Relaxation {
  /** Options of all needs, one need after the other. */
  readonly options: readonly (readonly number[])[];
  /** Where each need's options begin; one more than there are needs. */
  readonly optionStart: Int32Array;
  /** Where each option's entries begin; one more than there are options. */
  readonly entryStart: Int32Array;
  /** Positions in `prices`: what an option pays. */
  readonly entries: Int32Array;
  /** Where each ability's prices begin; one more than there are abilities that cost anything. */
  readonly priceStart: Int32Array;
  /** What each need that could buy an ability pays for it. An ability's prices sum to its weight. */
  readonly prices: Float64Array;
  readonly weights: Float64Array;
}

/** Prepares a problem with its clusters, the cost of each ability divided evenly. */
export function relax(
  problem: Problem,
  clusters: readonly Cluster[],
  weightOf: (ability: Ability) => number,
): Relaxation {
  const abilities = problem.abilities.filter((ability) => weightOf(ability) > 0);
  const weights = Float64Array.from(abilities, weightOf);
  const positions = new Map(abilities.map((ability, position) => [ability, position]));
  const abilitiesOf = groupByItem(abilities, problem.size);
  const aloneOf = abilitiesOf.map((own, item) =>
    own
      .filter(({ singles, sets }) => sets.length === 0 || singles.includes(item))
      .map((ability) => positions.get(ability) ?? 0),
  );
  const unlockedBy = (option: readonly number[]): readonly number[] => {
    const [first = -1, ...others] = option;
    if (others.length === 0) return aloneOf[first] ?? [];
    const touched = new Set(option.flatMap((item) => abilitiesOf[item] ?? []));
    const chosen = new Set(option);
    return [...touched]
      .filter((ability) => isSatisfied(ability, chosen))
      .map((ability) => positions.get(ability) ?? 0);
  };

  const options: (readonly number[])[] = [];
  const unlocked: (readonly number[])[] = [];
  const optionStart = new Int32Array(clusters.length + 1);
  const buyers = new Int32Array(abilities.length);
  const lastBuyer = new Int32Array(abilities.length).fill(-1);
  let entryCount = 0;
  for (const [cluster, { options: own }] of clusters.entries()) {
    for (const option of own) {
      const here = unlockedBy(option);
      options.push(option);
      unlocked.push(here);
      entryCount += here.length;
      for (const ability of here) {
        if (lastBuyer[ability] === cluster) continue;
        lastBuyer[ability] = cluster;
        buyers[ability] = (buyers[ability] ?? 0) + 1;
      }
    }
    optionStart[cluster + 1] = options.length;
  }

  const priceStart = new Int32Array(abilities.length + 1);
  for (let ability = 0; ability < abilities.length; ability += 1) {
    priceStart[ability + 1] = (priceStart[ability] ?? 0) + (buyers[ability] ?? 0);
  }
  const prices = new Float64Array(priceStart[abilities.length] ?? 0);
  for (let ability = 0; ability < abilities.length; ability += 1) {
    const even = (weights[ability] ?? 0) / (buyers[ability] ?? 1);
    prices.fill(even, priceStart[ability], priceStart[ability + 1]);
  }

  const entries = new Int32Array(entryCount);
  const entryStart = new Int32Array(options.length + 1);
  const nextPrice = priceStart.slice();
  lastBuyer.fill(-1);
  let entry = 0;
  for (let cluster = 0; cluster < clusters.length; cluster += 1) {
    const end = optionStart[cluster + 1] ?? 0;
    for (let option = optionStart[cluster] ?? 0; option < end; option += 1) {
      for (const ability of unlocked[option] ?? []) {
        if (lastBuyer[ability] !== cluster) {
          lastBuyer[ability] = cluster;
          nextPrice[ability] = (nextPrice[ability] ?? 0) + 1;
        }
        entries[entry] = (nextPrice[ability] ?? 0) - 1;
        entry += 1;
      }
      entryStart[option + 1] = entry;
    }
  }
  return { options, optionStart, entryStart, entries, priceStart, prices, weights };
}

/** What {@link tighten} reached. */
export interface Tightened {
  /** A lower bound. */
  readonly bound: number;
  /** What each option costs at that point. */
  readonly optionCosts: Float64Array;
  /** How often each option was picked, as a share of the rounds, recent ones counting more. */
  readonly pickShares: Float64Array;
}

/** How far to go. The cost and the bound to reach may change while options are picked. */
export interface Tightening {
  /** A cost that an answer is known to have, which sets the length of steps; or `Infinity`. */
  readonly target: () => number;
  /** The bound at which to stop. */
  readonly enough: () => number;
  /** How many steps to take at most. */
  readonly rounds: number;
  /** Told the picked option of each need, whenever they raised the bound. */
  readonly onPicks: (options: readonly (readonly number[])[]) => void;
}

/** Weight of the newest picks in the direction of a step; the rest is that of earlier ones. */
const NEWEST = 0.1;

/** After so many rounds with hardly any gain steps get shorter, and at some length it is enough. */
const PATIENCE = 15;
const SHORTER = 0.7;
const SHORTEST = 0.01;

/**
 * Moves the prices of abilities towards the needs that buy them, as long as that raises the bound:
 * subgradient ascent, along an average of the picks so far, which swings less than the last ones.
 */
export function tighten(relaxation: Relaxation, tightening: Tightening): Tightened {
  const { options, prices } = relaxation;
  const { target, enough, rounds, onPicks } = tightening;
  const costs = new Float64Array(options.length);
  const picks = new Int32Array(relaxation.optionStart.length - 1);
  const pickShares = new Float64Array(options.length);
  const bestPrices = prices.slice();
  let bestCosts = costs;
  let best = -Infinity;
  let pace = 1;
  let stalled = 0;

  for (let round = 0; round < rounds; round += 1) {
    const bound = pick(relaxation, costs, picks);
    stalled = bound - best > 1e-5 * Math.abs(best) ? 0 : stalled + 1;
    if (bound > best) {
      best = bound;
      bestPrices.set(prices);
      bestCosts = costs.slice();
      onPicks(Array.from(picks, (option) => options[option] ?? []));
      if (best >= enough()) break;
    }
    if (stalled >= PATIENCE) {
      pace *= SHORTER;
      stalled = 0;
      prices.set(bestPrices);
      if (pace < SHORTEST) break;
    }
    average(pickShares, picks, round === 0 ? 1 : NEWEST);
    const aim = target();
    const room = Number.isFinite(aim) ? aim - bound : 1 + bound / 2;
    if (!movePrices(relaxation, pickShares, pace * room)) break;
  }
  return { bound: best, optionCosts: bestCosts, pickShares };
}

/** Costs every option and picks the cheapest of each need. Returns the sum: a lower bound. */
function pick(
  { optionStart, entryStart, entries, prices }: Relaxation,
  costs: Float64Array,
  picks: Int32Array,
): number {
  let bound = 0;
  for (let need = 0; need < picks.length; need += 1) {
    let least = Infinity;
    const end = optionStart[need + 1] ?? 0;
    for (let option = optionStart[need] ?? 0; option < end; option += 1) {
      let cost = 0;
      const last = entryStart[option + 1] ?? 0;
      for (let at = entryStart[option] ?? 0; at < last; at += 1) {
        cost += prices[entries[at] ?? 0] ?? 0;
      }
      costs[option] = cost;
      if (cost < least) {
        least = cost;
        picks[need] = option;
      }
    }
    bound += least;
  }
  return bound;
}

/** Lets an average follow the newest picks. */
function average(shares: Float64Array, picks: Int32Array, newest: number): void {
  for (let option = 0; option < shares.length; option += 1) {
    shares[option] = (shares[option] ?? 0) * (1 - newest);
  }
  for (const option of picks) shares[option] = (shares[option] ?? 0) + newest;
}

/** One step: within each ability, prices rise with demand, and still sum to its weight. */
function movePrices(
  { entryStart, entries, priceStart, prices, weights }: Relaxation,
  pickShares: Float64Array,
  length: number,
): boolean {
  const demand = new Float64Array(prices.length);
  for (let option = 0; option < pickShares.length; option += 1) {
    const share = pickShares[option] ?? 0;
    if (share < 1e-3) continue;
    const last = entryStart[option + 1] ?? 0;
    for (let at = entryStart[option] ?? 0; at < last; at += 1) {
      const price = entries[at] ?? 0;
      demand[price] = (demand[price] ?? 0) + share;
    }
  }
  let norm = 0;
  for (let ability = 0; ability < weights.length; ability += 1) {
    const start = priceStart[ability] ?? 0;
    const end = priceStart[ability + 1] ?? 0;
    let sum = 0;
    let squares = 0;
    for (let at = start; at < end; at += 1) {
      const share = demand[at] ?? 0;
      sum += share;
      squares += share * share;
    }
    if (end > start) norm += squares - (sum * sum) / (end - start);
  }
  if (norm < 1e-9) return false;
  const step = length / norm;
  for (let ability = 0; ability < weights.length; ability += 1) {
    const start = priceStart[ability] ?? 0;
    const end = priceStart[ability + 1] ?? 0;
    if (end - start < 2) continue;
    for (let at = start; at < end; at += 1) {
      prices[at] = (prices[at] ?? 0) + step * (demand[at] ?? 0);
    }
    project(prices, start, end, weights[ability] ?? 0);
  }
  return true;
}

/**
 * Takes the same amount off all positive prices of an ability until they sum to its weight; those
 * that would become negative are zero. What is left of rounding is spread over all.
 */
function project(prices: Float64Array, start: number, end: number, weight: number): void {
  for (let surplus = true; surplus;) {
    let sum = 0;
    let positive = 0;
    for (let at = start; at < end; at += 1) {
      const price = prices[at] ?? 0;
      sum += price;
      if (price > 0) positive += 1;
    }
    const excess = (sum - weight) / positive;
    surplus = false;
    for (let at = start; at < end; at += 1) {
      const price = prices[at] ?? 0;
      if (price <= 0) continue;
      surplus ||= price < excess;
      prices[at] = Math.max(0, price - excess);
    }
  }
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += prices[at] ?? 0;
  for (let at = start; at < end; at += 1) prices[at] = ((prices[at] ?? 0) * weight) / sum;
}
