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

/** Prepares a problem, with the cost of each ability divided evenly. */
export function relax(problem: Problem, weightOf: (ability: Ability) => number): Relaxation {
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
  const optionStart = new Int32Array(problem.needs.length + 1);
  const buyers = new Int32Array(abilities.length);
  const lastBuyer = new Int32Array(abilities.length).fill(-1);
  let entryCount = 0;
  for (const [need, { singles, sets }] of problem.needs.entries()) {
    for (const option of [...singles.map((item) => [item]), ...sets]) {
      const here = unlockedBy(option);
      options.push(option);
      unlocked.push(here);
      entryCount += here.length;
      for (const ability of here) {
        if (lastBuyer[ability] === need) continue;
        lastBuyer[ability] = need;
        buyers[ability] = (buyers[ability] ?? 0) + 1;
      }
    }
    optionStart[need + 1] = options.length;
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
  for (let need = 0; need < problem.needs.length; need += 1) {
    for (let option = optionStart[need] ?? 0; option < (optionStart[need + 1] ?? 0); option += 1) {
      for (const ability of unlocked[option] ?? []) {
        if (lastBuyer[ability] !== need) {
          lastBuyer[ability] = need;
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

/** What {@link tighten} reached: a lower bound, and the cost of each option at that point. */
export interface Tightened {
  readonly bound: number;
  readonly optionCosts: Float64Array;
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

/**
 * Moves the prices of abilities towards the needs that buy them, as long as that raises the bound
 * (subgradient ascent).
 */
export function tighten(relaxation: Relaxation, tightening: Tightening): Tightened {
  const { options, optionStart, entryStart, entries, prices } = relaxation;
  const { target, enough, rounds, onPicks } = tightening;
  const needCount = optionStart.length - 1;
  const bestPrices = prices.slice();
  const costs = new Float64Array(entryStart.length - 1);
  let bestCosts = costs;
  let best = -Infinity;
  const picks = new Int32Array(needCount);
  const picked = new Uint8Array(prices.length);
  let pace = 1;
  let stalled = 0;

  for (let round = 0; round < rounds; round += 1) {
    let bound = 0;
    for (let need = 0; need < needCount; need += 1) {
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

    if (bound > best) {
      stalled = bound - best > 1e-3 * best ? 0 : stalled + 1;
      best = bound;
      bestPrices.set(prices);
      bestCosts = costs.slice();
      onPicks(Array.from(picks, (option) => options[option] ?? []));
      if (best >= enough()) break;
    } else {
      stalled += 1;
    }
    if (stalled >= 8) {
      pace /= 2;
      stalled = 0;
      prices.set(bestPrices);
      if (pace < 0.02) break;
    }

    picked.fill(0);
    for (let need = 0; need < needCount; need += 1) {
      const option = picks[need] ?? 0;
      const last = entryStart[option + 1] ?? 0;
      for (let at = entryStart[option] ?? 0; at < last; at += 1) picked[entries[at] ?? 0] = 1;
    }
    const aim = target();
    const room = Number.isFinite(aim) ? aim - bound : 1 + bound / 2;
    if (!movePrices(relaxation, picked, pace * room)) break;
  }
  return { bound: best, optionCosts: bestCosts };
}

/** One step, within each ability from the needs that did not pick it to those that did. */
function movePrices(
  { priceStart, prices, weights }: Relaxation,
  picked: Uint8Array,
  length: number,
): boolean {
  const buys = new Int32Array(weights.length);
  let norm = 0;
  for (let ability = 0; ability < weights.length; ability += 1) {
    const start = priceStart[ability] ?? 0;
    const end = priceStart[ability + 1] ?? 0;
    let bought = 0;
    for (let at = start; at < end; at += 1) bought += picked[at] ?? 0;
    buys[ability] = bought;
    if (bought > 0) norm += bought - (bought * bought) / (end - start);
  }
  if (norm < 1e-9) return false;
  const step = length / norm;
  for (let ability = 0; ability < weights.length; ability += 1) {
    const start = priceStart[ability] ?? 0;
    const end = priceStart[ability + 1] ?? 0;
    const bought = buys[ability] ?? 0;
    if (bought === 0 || bought === end - start) continue;
    const mean = bought / (end - start);
    let sum = 0;
    for (let at = start; at < end; at += 1) {
      const price = Math.max(0, (prices[at] ?? 0) + step * ((picked[at] ?? 0) - mean));
      prices[at] = price;
      sum += price;
    }
    const scale = (weights[ability] ?? 0) / sum;
    for (let at = start; at < end; at += 1) prices[at] = (prices[at] ?? 0) * scale;
  }
  return true;
}
