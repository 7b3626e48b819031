/**
 * A choice problem in plain numbers: choose items so that every need is met, at the least cost.
 *
 * A scope (or a role) is an item, a need's alternatives are a clause over items, and so is an
 * ability: it is paid for as soon as the chosen items satisfy its clause. Because abilities are
 * shared, the cost of a choice is that of the union of what it unlocks.
 */
export interface Problem {
  /** Items are numbers below this one, in the order that breaks ties. */
  readonly size: number;
  /** How many tiers a cost has. */
  readonly tiers: number;
  readonly needs: readonly Clause[];
  readonly abilities: readonly Ability[];
}

/** An OR of ANDs over items: satisfied by any of `singles`, or by all members of one of `sets`. */
export interface Clause {
  /** Ascending. */
  readonly singles: readonly number[];
  /** Each ascending, with at least two members. */
  readonly sets: readonly (readonly number[])[];
}

/** Whether nothing satisfies a clause. */
export function isEmpty({ singles, sets }: Clause): boolean {
  return singles.length + sets.length === 0;
}

/** Something that chosen items unlock, and what that costs. */
export interface Ability extends Clause {
  readonly cost: Cost;
}

/** An amount per tier. Costs compare from the first tier down; no later tier makes up for it. */
export type Cost = readonly number[];

/** Negative when `a` is less than `b`, zero when they are equal. */
export function compareCosts(a: Cost, b: Cost): number {
  for (let tier = 0; tier < a.length; tier += 1) {
    const difference = (a[tier] ?? 0) - (b[tier] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The sum of two costs, or `a` plus `times` times `b`. */
export function addCosts(a: Cost, b: Cost, times = 1): number[] {
  return a.map((amount, tier) => amount + times * (b[tier] ?? 0));
}

/** A cost of nothing. */
export function noCost(tiers: number): number[] {
  return Array.from({ length: tiers }, () => 0);
}

/** Whether the chosen items satisfy a clause. */
export function isSatisfied({ singles, sets }: Clause, chosen: ReadonlySet<number>): boolean {
  return (
    singles.some((item) => chosen.has(item)) ||
    sets.some((set) => set.every((item) => chosen.has(item)))
  );
}

/** The limit that answers of this cost are still below. */
export function upTo(cost: Cost): Cost {
  return cost.map((amount, tier) => (tier === cost.length - 1 ? amount + 1 : amount));
}

/** Adds `times` times `b` to `a`, in place. */
export function accumulate(a: number[], b: Cost, times = 1): void {
  for (let tier = 0; tier < a.length; tier += 1) a[tier] = (a[tier] ?? 0) + times * (b[tier] ?? 0);
}

/** For each item, the clauses that mention it, alone or in a set. */
export function groupByItem<C extends Clause>(clauses: readonly C[], size: number): C[][] {
  const groups: C[][] = Array.from({ length: size }, () => []);
  for (const clause of clauses) {
    const { singles, sets } = clause;
    for (const item of sets.length > 0 ? new Set([...singles, ...sets.flat()]) : singles) {
      groups[item]?.push(clause);
    }
  }
  return groups;
}

/** For each item, the positions of the clauses in which it stands alone, ascending. */
export function indexSingles(clauses: readonly Clause[], size: number): readonly number[][] {
  const index: number[][] = Array.from({ length: size }, () => []);
  for (const [at, { singles }] of clauses.entries()) {
    for (const item of singles) index[item]?.push(at);
  }
  return index;
}
