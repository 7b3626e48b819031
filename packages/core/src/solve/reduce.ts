import { CHOSEN, OPEN, REMOVED, removeDominated, removeTooDear } from './drop-items.js';
import { accumulate, addCosts, indexSingles, isEmpty, noCost } from './problem.js';
import type { Ability, Clause, Cost, Problem } from './problem.js';

/** A problem after all choices that need no search: what was chosen, its cost, and what is left. */
export interface Reduced {
  readonly chosen: readonly number[];
  readonly cost: Cost;
  readonly rest: Problem;
}

/** What is known about the answers of interest. */
export interface Decisions {
  /** Items that are in. */
  readonly chosen?: Iterable<number>;
  /** Items that are out. */
  readonly removed?: Iterable<number>;
  /** Only answers that cost less matter. */
  readonly limit?: Cost;
}

/**
 * Shrinks a problem without losing its best answer, nor the first of equally good ones:
 *
 * - an item that a need cannot do without is chosen;
 * - an item that no need asks for is removed;
 * - an ability that every way of meeting some need unlocks is paid for;
 * - a need that meeting another one meets as well is dropped;
 * - an item is removed when another one meets all its needs and adds no more than it does alone,
 *   or when it costs too much all by itself;
 * - abilities that the same items unlock become one.
 *
 * @returns the reduced problem, or `undefined` when a need cannot be met
 */
export function reduce(problem: Problem, decisions: Decisions = {}): Reduced | undefined {
  const { limit } = decisions;
  const state = new Uint8Array(problem.size);
  const chosen: number[] = [];
  for (const item of decisions.removed ?? []) state[item] = REMOVED;
  for (const item of decisions.chosen ?? []) {
    if (state[item] === REMOVED) return undefined;
    if (state[item] === OPEN) chosen.push(item);
    state[item] = CHOSEN;
  }

  let { needs, abilities } = problem;
  const cost = noCost(problem.tiers);
  for (let changed = true; changed;) {
    const open: Clause[] = [];
    let forced = false;
    for (const need of needs) {
      const left = restrict(need, state);
      if (left === 'satisfied') continue;
      const [only, ...others] = [...left.singles.slice(0, 2).map((item) => [item]), ...left.sets];
      if (!only) return undefined;
      open.push(left);
      if (others.length > 0) continue;
      for (const item of only) {
        state[item] = CHOSEN;
        chosen.push(item);
      }
      forced = true;
    }
    needs = open;
    if (forced) continue;

    removeUseless(needs, state);
    const left: Ability[] = [];
    for (const ability of abilities) {
      const clause = restrict(ability, state);
      if (clause === 'satisfied') accumulate(cost, ability.cost);
      else if (!isEmpty(clause)) {
        left.push(clause === ability ? ability : { ...clause, cost: ability.cost });
      }
    }
    abilities = mergeEqual(left);
    if (limit && removeTooDear(abilities, addCosts(limit, cost, -1), state)) continue;

    const all = needs.length;
    needs = dropImplied(needs, problem.size);
    const unavoidable = findUnavoidable(needs, abilities, problem.size);
    for (const index of unavoidable) accumulate(cost, abilities[index]?.cost ?? []);
    abilities = abilities.filter((_, index) => !unavoidable.has(index));
    changed = removeDominated({ ...problem, needs, abilities }, state) || needs.length < all;
  }
  return { chosen, cost, rest: { ...problem, needs, abilities } };
}

/** What is left of a clause after decisions. Returns the clause itself when nothing changed. */
function restrict(clause: Clause, state: Uint8Array): Clause | 'satisfied' {
  if (clause.singles.some((item) => state[item] === CHOSEN)) return 'satisfied';
  const isOpen = (item: number): boolean => state[item] === OPEN;
  const isWhole = clause.singles.every(isOpen);
  const singles = isWhole ? clause.singles : clause.singles.filter(isOpen);
  if (clause.sets.length === 0) return isWhole ? clause : { singles, sets: clause.sets };

  const alone = new Set(singles);
  const sets: (readonly number[])[] = [];
  for (const set of clause.sets) {
    if (set.some((item) => state[item] === REMOVED)) continue;
    const left = set.filter((item) => state[item] === OPEN);
    if (left.length === 0) return 'satisfied';
    const [first = -1] = left;
    if (left.length === 1) alone.add(first);
    else sets.push(left);
  }
  const kept = sets
    .filter((set) => !set.some((item) => alone.has(item)))
    .filter((set, index, all) => !all.some((other, at) => isSmaller(other, at, set, index)));
  return { singles: [...alone].toSorted((a, b) => a - b), sets: kept };
}

/** Whether a set makes another one pointless: it is a subset, or equal and earlier. */
function isSmaller(
  set: readonly number[],
  at: number,
  other: readonly number[],
  index: number,
): boolean {
  if (at === index || set.length > other.length) return false;
  if (set.length === other.length && at > index) return false;
  return set.every((item) => other.includes(item));
}

/** Whether satisfying one set of items satisfies a clause, given how many singles are known to. */
function satisfies(set: readonly number[], clause: Clause): boolean {
  return (
    set.some((item) => clause.singles.includes(item)) ||
    clause.sets.some((other) => other.every((item) => set.includes(item)))
  );
}

/** Clauses that meeting `need` always satisfies, out of those indexed. */
function impliedBy(
  need: Clause,
  clauses: readonly Clause[],
  index: readonly number[][],
  withSets: readonly number[],
  counts: Int32Array,
): number[] {
  const [firstSet] = need.sets;
  const touched: number[] = [];
  for (const item of need.singles) {
    for (const at of index[item] ?? []) {
      if (counts[at] === 0) touched.push(at);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const candidates =
    need.singles.length > 0
      ? touched
      : [...new Set([...(firstSet ?? []).flatMap((item) => index[item] ?? []), ...withSets])];
  const implied = candidates.filter((at) => {
    const clause = clauses[at];
    return (
      clause !== undefined &&
      counts[at] === need.singles.length &&
      need.sets.every((set) => satisfies(set, clause))
    );
  });
  for (const at of touched) counts[at] = 0;
  return implied;
}

function indicesWithSets(clauses: readonly Clause[]): number[] {
  return [...clauses.keys()].filter((at) => (clauses[at]?.sets.length ?? 0) > 0);
}

function dropImplied(needs: readonly Clause[], size: number): readonly Clause[] {
  const index = indexSingles(needs, size);
  const withSets = indicesWithSets(needs);
  const counts = new Int32Array(needs.length);
  const dropped = new Set<number>();
  for (const [at, need] of needs.entries()) {
    if (dropped.has(at)) continue;
    for (const other of impliedBy(need, needs, index, withSets, counts)) {
      if (other !== at) dropped.add(other);
    }
  }
  return dropped.size === 0 ? needs : needs.filter((_, at) => !dropped.has(at));
}

function findUnavoidable(
  needs: readonly Clause[],
  abilities: readonly Ability[],
  size: number,
): ReadonlySet<number> {
  const index = indexSingles(abilities, size);
  const withSets = indicesWithSets(abilities);
  const counts = new Int32Array(abilities.length);
  const found = new Set<number>();
  for (const need of needs) {
    for (const at of impliedBy(need, abilities, index, withSets, counts)) found.add(at);
  }
  return found;
}

function removeUseless(needs: readonly Clause[], state: Uint8Array): void {
  const useful = new Uint8Array(state.length);
  for (const { singles, sets } of needs) {
    for (const item of singles) useful[item] = 1;
    for (const set of sets) for (const item of set) useful[item] = 1;
  }
  for (let item = 0; item < state.length; item += 1) {
    if (state[item] === OPEN && useful[item] === 0) state[item] = REMOVED;
  }
}

function mergeEqual(abilities: readonly Ability[]): readonly Ability[] {
  const merged = new Map<number | string, Ability>();
  for (const ability of abilities) {
    const { singles, sets, cost } = ability;
    // Most abilities end up with one item, and a number is looked up much faster than a text.
    const [first = -1] = singles;
    const isAlone = singles.length === 1 && sets.length === 0;
    const key = isAlone ? first : `${singles.join()}|${sets.join('|')}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, cost: addCosts(same.cost, cost) } : ability);
  }
  return [...merged.values()];
}
