import { accumulate, compareCosts, indexSingles, noCost } from './problem.js';
import type { Ability, Cost, Problem } from './problem.js';

/** What is decided about an item, in an array of one byte each. */
export const OPEN = 0;
export const CHOSEN = 1;
export const REMOVED = 2;

/** Removes every item that alone leaves no room below the limit. */
export function removeTooDear(
  abilities: readonly Ability[],
  room: Cost,
  state: Uint8Array,
): boolean {
  const costs = new Map<number, number[]>();
  for (const { singles, cost } of abilities) {
    for (const item of singles) {
      const own = costs.get(item) ?? noCost(room.length);
      accumulate(own, cost);
      costs.set(item, own);
    }
  }
  const tooDear = [...costs].filter(([, cost]) => compareCosts(cost, room) >= 0);
  for (const [item] of tooDear) state[item] = REMOVED;
  return tooDear.length > 0;
}

/**
 * Removes every item for which another one does at least as well. The other one must meet all its
 * needs, and add no more than the item adds alone; where both add the same, the first stays, so
 * that the first of equally good answers survives. Items in AND sets are left alone where a swap
 * could break or complete a set.
 */
export function removeDominated(problem: Problem, state: Uint8Array): boolean {
  const { needs, abilities, size, tiers } = problem;
  const needsOf = indexSingles(needs, size);
  const abilitiesOf = indexSingles(abilities, size);
  const inNeedSet = new Set(needs.flatMap(({ sets }) => sets.flat()));
  const inAbilitySet = new Set(abilities.flatMap(({ sets }) => sets.flat()));
  const alone = new Map<number, Cost>();
  for (const { singles, sets, cost } of abilities) {
    const [only = -1] = singles;
    if (singles.length === 1 && sets.length === 0) alone.set(only, cost);
  }
  const zero = noCost(tiers);
  const ofItem = new Int32Array(abilities.length).fill(-1);
  let changed = false;

  for (let item = 0; item < size; item += 1) {
    const own = needsOf[item] ?? [];
    if (state[item] !== OPEN || own.length === 0 || inNeedSet.has(item)) continue;
    for (const at of abilitiesOf[item] ?? []) ofItem[at] = item;
    const limit = alone.get(item) ?? zero;
    const rarest = own.reduce((least, at) =>
      (needs[at]?.singles.length ?? 0) < (needs[least]?.singles.length ?? 0) ? at : least,
    );
    const dominated = (needs[rarest]?.singles ?? []).some((other) => {
      if (other === item || state[other] !== OPEN || inAbilitySet.has(other)) return false;
      if (!includesAll(needsOf[other] ?? [], own)) return false;
      const extra = noCost(tiers);
      for (const at of abilitiesOf[other] ?? []) {
        if (ofItem[at] === item) continue;
        accumulate(extra, abilities[at]?.cost ?? zero);
        if ((extra[0] ?? 0) > (limit[0] ?? 0)) return false;
      }
      const order = compareCosts(extra, limit);
      return order < 0 || (order === 0 && other < item);
    });
    if (dominated) {
      state[item] = REMOVED;
      changed = true;
    }
  }
  return changed;
}

/** Whether an ascending list holds all of another. */
function includesAll(list: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  for (const other of others) {
    while ((list[at] ?? Infinity) < other) at += 1;
    if (list[at] !== other) return false;
  }
  return true;
}
