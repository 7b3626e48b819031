import { indexSingles } from './problem.js';
import type { Problem } from './problem.js';

/**
 * A problem seen need by need. Each need picks its cheapest option alone, and the cost of an
 * ability is divided into shares over the needs that could buy it. However it is divided, the
 * picks together never cost more than the best answer: that is the bound (a Lagrangian relaxation
 * of the need-by-need linear program).
 *
 * An option is a way to meet a need; an entry of an option is the share of an ability it unlocks.
 */
export interface Relaxation {
  /** Options of all needs, one need after the other. */
  readonly options: readonly (readonly number[])[];
  /** Where each need's options begin; one more than there are needs. */
  readonly optionStart: Int32Array;
  /** Where each option's entries begin; one more than there are options. */
  readonly entryStart: Int32Array;
  /** The share each entry stands for. */
  readonly entries: Int32Array;
  /** Where each ability's shares begin; one more than there are abilities. */
  readonly shareStart: Int32Array;
  /** The shares: not negative, and one in sum for each ability. */
  readonly shares: Float64Array;
}

/** Prepares a problem, with each ability divided evenly. */
export function relax({ needs, abilities, size }: Problem): Relaxation {
  const abilitiesOf = indexSingles(abilities, size);
  const withSets = [...abilities.entries()].filter(([, { sets }]) => sets.length > 0);
  const unlockedBy = (option: readonly number[]): readonly number[] => {
    const [only = -1] = option;
    if (option.length === 1) return abilitiesOf[only] ?? [];
    const unlocked = new Set(option.flatMap((item) => abilitiesOf[item] ?? []));
    for (const [at, { sets }] of withSets) {
      if (sets.some((set) => set.every((item) => option.includes(item)))) unlocked.add(at);
    }
    return [...unlocked];
  };

  const options: (readonly number[])[] = [];
  const optionStart = new Int32Array(needs.length + 1);
  const unlocked: (readonly number[])[] = [];
  const buyers = new Int32Array(abilities.length + 1);
  const lastBuyer = new Int32Array(abilities.length).fill(-1);
  let entryCount = 0;
  for (const [need, { singles, sets }] of needs.entries()) {
    for (const option of [...singles.map((item) => [item]), ...sets]) {
      const abilitiesHere = unlockedBy(option);
      options.push(option);
      unlocked.push(abilitiesHere);
      entryCount += abilitiesHere.length;
      for (const ability of abilitiesHere) {
        if (lastBuyer[ability] === need) continue;
        lastBuyer[ability] = need;
        buyers[ability] = (buyers[ability] ?? 0) + 1;
      }
    }
    optionStart[need + 1] = options.length;
  }

  const shareStart = new Int32Array(abilities.length + 1);
  for (let at = 0; at < abilities.length; at += 1) {
    shareStart[at + 1] = (shareStart[at] ?? 0) + (buyers[at] ?? 0);
  }
  const shares = new Float64Array(shareStart[abilities.length] ?? 0);
  for (let at = 0; at < abilities.length; at += 1) {
    shares.fill(1 / (buyers[at] ?? 1), shareStart[at], shareStart[at + 1]);
  }

  const entries = new Int32Array(entryCount);
  const entryStart = new Int32Array(options.length + 1);
  const nextShare = shareStart.slice();
  lastBuyer.fill(-1);
  let entry = 0;
  for (let need = 0; need < needs.length; need += 1) {
    for (let option = optionStart[need] ?? 0; option < (optionStart[need + 1] ?? 0); option += 1) {
      for (const ability of unlocked[option] ?? []) {
        if (lastBuyer[ability] !== need) {
          lastBuyer[ability] = need;
          nextShare[ability] = (nextShare[ability] ?? 0) + 1;
        }
        entries[entry] = (nextShare[ability] ?? 0) - 1;
        entry += 1;
      }
      entryStart[option + 1] = entry;
    }
  }
  return { options, optionStart, entryStart, entries, shareStart, shares };
}

/** What {@link tighten} reached: a lower bound, and the cost of each option at that point. */
export interface Tightened {
  readonly bound: number;
  readonly optionCosts: Float64Array;
}

/**
 * Moves the shares towards the needs that buy, as long as that raises the bound (subgradient
 * ascent), and leaves the best shares in the relaxation.
 *
 * @param weights - what each ability costs
 * @param target - a cost that an answer is known to have, which sets the length of the steps;
 * `Infinity` for none
 * @param enough - the bound at which to stop
 * @param rounds - how many steps to take at most
 * @param onPicks - told the options picked, whenever they raised the bound
 */
export function tighten(
  relaxation: Relaxation,
  weights: Float64Array,
  target: () => number,
  enough: () => number,
  rounds: number,
  onPicks: (picks: Int32Array) => void,
): Tightened {
  const { optionStart, entryStart, entries, shareStart, shares } = relaxation;
  const needCount = optionStart.length - 1;
  const prices = new Float64Array(shares.length);
  for (let ability = 0; ability < weights.length; ability += 1) {
    const weight = weights[ability] ?? 0;
    for (let at = shareStart[ability] ?? 0; at < (shareStart[ability + 1] ?? 0); at += 1) {
      prices[at] = (shares[at] ?? 0) * weight;
    }
  }
  const bestPrices = prices.slice();
  const costs = new Float64Array(entryStart.length - 1);
  let bestCosts = costs;
  let best = -Infinity;
  const picks = new Int32Array(needCount);
  const picked = new Uint8Array(shares.length);
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

    if (bound > best + 1e-9) {
      stalled = bound - best > 1e-3 * Math.abs(best) ? 0 : stalled + 1;
      best = bound;
      bestPrices.set(prices);
      bestCosts = costs.slice();
      onPicks(picks);
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
      for (let at = entryStart[option] ?? 0; at < (entryStart[option + 1] ?? 0); at += 1) {
        picked[entries[at] ?? 0] = 1;
      }
    }
    const aim = target();
    const room = Number.isFinite(aim) ? aim - bound : 1 + bound / 2;
    movePrices(prices, picked, shareStart, weights, pace * room);
  }

  for (let ability = 0; ability < weights.length; ability += 1) {
    const weight = weights[ability] ?? 0;
    if (weight === 0) continue;
    for (let at = shareStart[ability] ?? 0; at < (shareStart[ability + 1] ?? 0); at += 1) {
      shares[at] = (bestPrices[at] ?? 0) / weight;
    }
  }
  return { bound: best, optionCosts: bestCosts };
}

/** One step: within each ability from the needs that did not pick it to those that did. */
function movePrices(
  prices: Float64Array,
  picked: Uint8Array,
  shareStart: Int32Array,
  weights: Float64Array,
  length: number,
): void {
  let norm = 0;
  for (let ability = 0; ability < weights.length; ability += 1) {
    if ((weights[ability] ?? 0) === 0) continue;
    const start = shareStart[ability] ?? 0;
    const end = shareStart[ability + 1] ?? 0;
    let buys = 0;
    for (let at = start; at < end; at += 1) buys += picked[at] ?? 0;
    norm += buys - (buys * buys) / (end - start || 1);
  }
  if (norm < 1e-9) return;
  const step = length / norm;
  for (let ability = 0; ability < weights.length; ability += 1) {
    const weight = weights[ability] ?? 0;
    if (weight === 0) continue;
    const start = shareStart[ability] ?? 0;
    const end = shareStart[ability + 1] ?? 0;
    let buys = 0;
    for (let at = start; at < end; at += 1) buys += picked[at] ?? 0;
    if (buys === 0 || buys === end - start) continue;
    const mean = buys / (end - start);
    let sum = 0;
    for (let at = start; at < end; at += 1) {
      const price = Math.max(0, (prices[at] ?? 0) + step * ((picked[at] ?? 0) - mean));
      prices[at] = price;
      sum += price;
    }
    for (let at = start; at < end; at += 1) prices[at] = ((prices[at] ?? 0) * weight) / sum;
  }
}
