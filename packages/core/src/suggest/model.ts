import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { noCost } from '../solve/problem.js';
import type { Ability, Clause, Problem } from '../solve/problem.js';
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

/** An OR of ANDs over scopes. */
export type Alternatives = readonly (readonly string[])[];

/**
 * Builds the choice problem of a suggestion.
 *
 * @param needs - the alternatives of each need
 * @param held - scopes that are there in any case, and all they imply: they cost nothing more
 * @param isAllowed - whether a scope may be asked for
 */
export function buildModel(
  catalog: Catalog,
  needs: readonly Alternatives[],
  held: ReadonlySet<string>,
  isAllowed: (scope: string) => boolean,
): Model {
  const isOpen = (alternatives: Alternatives): boolean =>
    !alternatives.some((scopes) => scopes.every((scope) => held.has(scope)));
  const asked = new Set(needs.filter(isOpen).flat(2));
  const items = [...providers(catalog, asked)].filter(isAllowed).sort(byCodeUnits);

  const givers = new Map<string, number[]>();
  for (const [item, scope] of items.entries()) {
    for (const given of catalog.expand([scope])) {
      const known = givers.get(given);
      if (known) known.push(item);
      else givers.set(given, [item]);
    }
  }
  const clauseOf = (alternatives: Alternatives): Clause =>
    toClause(
      alternatives.map((scopes) => scopes.filter((scope) => !held.has(scope))),
      givers,
    );
  const clauses = needs.map((need) => (isOpen(need) ? clauseOf(need) : undefined));

  const tiers = privilegeTiers(catalog);
  const costIn = (tier: number): number[] => {
    const cost = noCost(tiers.length);
    cost[tier] = 1;
    return cost;
  };
  const abilities: Ability[] = items.map((_, item) => ({
    singles: [item],
    sets: [],
    cost: costIn(tiers.length - 1),
  }));
  for (const unlockable of unlockables(catalog, givers.keys())) {
    for (const [tier, alternatives] of byTier(catalog, unlockable)) {
      if (!isOpen(alternatives)) continue;
      const clause = clauseOf(alternatives);
      if (clause.singles.length + clause.sets.length === 0) continue;
      abilities.push({ ...clause, cost: costIn(tier) });
    }
  }
  return {
    problem: {
      size: items.length,
      tiers: tiers.length,
      needs: clauses.filter((clause) => clause !== undefined),
      abilities,
    },
    items,
    clauses,
    tiers,
  };
}

/** The scopes themselves, and all that imply one of them. */
function providers(catalog: Catalog, scopes: ReadonlySet<string>): ReadonlySet<string> {
  const impliers = new Map<string, string[]>();
  for (const { scope, implies } of catalog.scopes) {
    for (const implied of implies) {
      const known = impliers.get(implied);
      if (known) known.push(scope);
      else impliers.set(implied, [scope]);
    }
  }
  const all = new Set(scopes);
  // A Set is iterated in order of insertion, so what is added here is visited as well.
  for (const scope of all) for (const implier of impliers.get(scope) ?? []) all.add(implier);
  return all;
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
function toClause(
  alternatives: Alternatives,
  givers: ReadonlyMap<string, readonly number[]>,
): Clause {
  const singles = new Set<number>();
  const sets = new Map<string, readonly number[]>();
  for (const scopes of alternatives) {
    let choices: readonly (readonly number[])[] = [[]];
    for (const scope of scopes) {
      choices = choices.flatMap((choice) =>
        (givers.get(scope) ?? []).map((item) =>
          choice.includes(item) ? choice : [...choice, item],
        ),
      );
    }
    for (const choice of choices) {
      const [only = -1, ...others] = choice;
      const set = choice.toSorted((a, b) => a - b);
      if (others.length === 0) singles.add(only);
      else sets.set(set.join(), set);
    }
  }
  return { singles: [...singles].sort((a, b) => a - b), sets: [...sets.values()] };
}
