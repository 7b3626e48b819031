import { isOpened } from '../access/alternatives.js';
import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { isEmpty, noCost } from '../solve/problem.js';
import type { Ability, Clause, Cost, Problem } from '../solve/problem.js';
import { impliersOf } from './impliers.js';
import { privilegeTiers, tierOf } from './privilege-tiers.js';
import type { Tier } from './suggestion.js';

/** A suggestion as a choice problem: scopes are items, in the order of the alphabet. */
export interface Model {
  readonly problem: Problem;
  /** The scope of each item. */
  readonly items: readonly string[];
  /** What each need takes, in the order given; `undefined` for one that is met already. */
  readonly clauses: readonly (Clause | undefined)[];
  readonly tiers: readonly Tier[];
}

/** How many scopes the candidates may imply in sum. A long chain of implications is a trap. */
const MOST_GIVEN = 300_000;

/** An OR of ANDs over scopes. */
export type Alternatives = readonly (readonly string[])[];

/**
 * Builds the choice problem of a suggestion.
 *
 * @param needs - the alternatives of each need
 * @param held - scopes that are there in any case, and all they imply: they cost nothing more
 * @param isAllowed - whether a scope may be asked for
 * @returns the problem; `undefined` where implications make it too large to be answered in time
 */
export function buildModel(
  catalog: Catalog,
  needs: readonly Alternatives[],
  held: ReadonlySet<string>,
  isAllowed: (scope: string) => boolean,
): Model | undefined {
  const isOpen = (alternatives: Alternatives): boolean => !isOpened(alternatives, held);
  const asked = new Set(needs.filter(isOpen).flat(2));
  const items = [...impliersOf(catalog, asked)].filter(isAllowed).toSorted(byCodeUnits);
  const given: ReadonlySet<string>[] = [];
  let most = MOST_GIVEN;
  for (const scope of items) {
    const scopes = catalog.expand([scope]);
    given.push(scopes);
    most -= scopes.size;
    if (most < 0) return undefined;
  }
  const givers = giversOf(given);
  const supply = { held, givers };
  const clauses = needs.map((need) => (isOpen(need) ? clauseOf(need, supply) : undefined));
  const tiers = privilegeTiers(catalog);
  return {
    problem: {
      size: items.length,
      tiers: tiers.length,
      needs: clauses.filter((clause) => clause !== undefined),
      abilities: [
        ...countedItems(items.keys(), tiers.length),
        ...abilitiesOf(catalog, supply, tiers.length, isOpen),
      ],
    },
    items,
    clauses,
    tiers,
  };
}

/** Where scopes come from: they are there in any case, or certain items give them. */
export interface Supply {
  readonly held: ReadonlySet<string>;
  readonly givers: ReadonlyMap<string, readonly number[]>;
}

/** For each scope the items that give it, out of what each item gives; ascending. */
export function giversOf(given: Iterable<Iterable<string>>): ReadonlyMap<string, number[]> {
  const givers = new Map<string, number[]>();
  let item = 0;
  for (const scopes of given) {
    for (const scope of scopes) {
      const known = givers.get(scope);
      if (known) known.push(item);
      else givers.set(scope, [item]);
    }
    item += 1;
  }
  return givers;
}

/** What each item costs by itself: one in the last tier. */
export function countedItems(items: Iterable<number>, tiers: number): readonly Ability[] {
  return Array.from(items, (item) => ({
    singles: [item],
    sets: [],
    cost: unitCost(tiers - 1, tiers),
  }));
}

/**
 * What items can unlock, alone or together.
 *
 * @param isCounted - whether an ability with these alternatives costs anything
 * @param mostSets - an alternative that more sets of items than this satisfy together counts only
 * for items that satisfy it alone
 */
export function abilitiesOf(
  catalog: Catalog,
  supply: Supply,
  tiers: number,
  isCounted: (alternatives: Alternatives) => boolean,
  mostSets = Infinity,
): readonly Ability[] {
  const abilities: Ability[] = [];
  for (const [tier, alternatives] of tieredAbilities(catalog, supply.givers.keys())) {
    if (!isCounted(alternatives)) continue;
    const clause = clauseOf(alternatives, supply, mostSets);
    if (isEmpty(clause)) continue;
    abilities.push({ ...clause, cost: unitCost(tier, tiers) });
  }
  return abilities;
}

/** Every ability that scopes can take part in unlocking: its tier and its alternatives there. */
export function* tieredAbilities(
  catalog: Catalog,
  scopes: Iterable<string>,
): Generator<readonly [tier: number, alternatives: Alternatives]> {
  for (const unlockable of unlockables(catalog, scopes)) yield* byTier(catalog, unlockable);
}

function unitCost(tier: number, tiers: number): Cost {
  const cost = noCost(tiers);
  cost[tier] = 1;
  return cost;
}

/**
 * What a set of scopes can take part in unlocking: the requirement of each endpoint they occur in.
 * A scope that no endpoint uses stands for an operation of its own.
 */
function unlockables(catalog: Catalog, scopes: Iterable<string>): Iterable<Alternatives> {
  const found = new Set<Alternatives>();
  for (const scope of scopes) {
    const endpoints = catalog.endpointsOf(scope);
    for (const { requires } of endpoints) found.add(requires);
    if (endpoints.length === 0) found.add([[scope]]);
  }
  return found;
}

function byTier(catalog: Catalog, alternatives: Alternatives): ReadonlyMap<number, Alternatives> {
  const tiers = new Map<number, (readonly string[])[]>();
  for (const scopes of alternatives) {
    const tier = tierOf(catalog, scopes);
    const known = tiers.get(tier);
    if (known) known.push(scopes);
    else tiers.set(tier, [scopes]);
  }
  return tiers;
}

/** Alternatives over scopes as a clause over the items that give them. */
function clauseOf(
  alternatives: Alternatives,
  { held, givers }: Supply,
  mostSets = Infinity,
): Clause {
  const singles = new Set<number>();
  const sets = new Map<string, readonly number[]>();
  for (const scopes of alternatives) {
    const lists = scopes
      .filter((scope) => !held.has(scope))
      .map((scope) => givers.get(scope) ?? []);
    const [first = [], ...others] = lists;
    const alone = new Set(first.filter((item) => others.every((list) => list.includes(item))));
    for (const item of alone) singles.add(item);
    // With an item that does it alone a set says nothing new.
    const rests = lists.map((list) => list.filter((item) => !alone.has(item)));
    if (rests.reduce((product, { length }) => product * length, 1) > mostSets) continue;
    let choices: readonly (readonly number[])[] = [[]];
    for (const rest of rests) {
      choices = choices.flatMap((choice) =>
        rest.map((item) => (choice.includes(item) ? choice : [...choice, item])),
      );
    }
    for (const choice of choices) {
      const set = choice.toSorted((a, b) => a - b);
      if (set.length > 1) sets.set(set.join(), set);
    }
  }
  return { singles: [...singles].toSorted((a, b) => a - b), sets: [...sets.values()] };
}
