import { isSatisfied } from '../access/alternatives.js';
import type { Catalog } from '../catalog/catalog.js';
import { highestRank, widestLevel } from '../catalog/compare-privilege.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import type { Alternatives } from '../suggest/model.js';

/**
 * Something that scopes make possible: an endpoint at a level and a severity. A scope that no
 * endpoint uses stands for an operation of its own, as it does for `suggest`.
 */
export interface Ability {
  readonly kind: 'endpoint' | 'scope';
  /** The id of the endpoint, or the scope. */
  readonly id: string;
  readonly level: string;
  readonly severity: string;
}

/** How many abilities are in one tier. */
export interface TierCount {
  readonly level: string;
  readonly severity: string;
  readonly count: number;
}

/** A set of abilities, told as a person would want to know it. */
export interface Reach {
  /** Ids of the endpoints in it, sorted by code units. */
  readonly endpoints: readonly string[];
  /** The scopes in it that no endpoint uses, sorted by code units. */
  readonly scopes: readonly string[];
  /** Tiers that are not empty, the widest level first and in it the most severe. */
  readonly tiers: readonly TierCount[];
  /** One of the first tier; `undefined` for an empty reach. */
  readonly worst: Ability | undefined;
  /** The most severe severity at any level; `undefined` for an empty reach. */
  readonly mostSevere: string | undefined;
}

/** An ability as it is compared. */
export interface RankedAbility extends Pick<Ability, 'kind' | 'id'> {
  readonly levelRank: number;
  readonly severityRank: number;
}

/** The scopes that are there, implied ones included. */
export type Held = Pick<ReadonlySet<string>, 'has'>;

const nothing: Held = new Set();

/** The alternatives that are wholly held. */
export function satisfied(alternatives: Alternatives, held: Held): Alternatives {
  return alternatives.filter((scopes) => isSatisfied(scopes, held));
}

/**
 * What changes when held scopes change. An ability is gained when there was none at the same
 * endpoint that is as wide and as severe: who could read the data of everyone gains nothing by a
 * scope for their own.
 *
 * @param differing - at least the scopes that only one of the two has
 */
export function compareReach(
  catalog: Catalog,
  before: Held,
  after: Held,
  differing: Iterable<string>,
): { readonly gained: readonly RankedAbility[]; readonly lost: readonly RankedAbility[] } {
  const gained: RankedAbility[] = [];
  const lost: RankedAbility[] = [];
  for (const operation of operationsOf(catalog, differing)) {
    const old = abilitiesOf(catalog, operation, before);
    const now = abilitiesOf(catalog, operation, after);
    gained.push(...now.filter((ability) => !old.some((one) => isAtLeast(one, ability))));
    lost.push(...old.filter((ability) => !now.some((one) => isAtLeast(one, ability))));
  }
  return { gained, lost };
}

/** All that held scopes make possible; public endpoints take no scope and are left out. */
export function abilitiesBy(catalog: Catalog, held: ReadonlySet<string>): readonly RankedAbility[] {
  return compareReach(catalog, nothing, held, held).gained;
}

/** Tells abilities as a {@link Reach}. */
export function reachOf(catalog: Catalog, abilities: readonly RankedAbility[]): Reach {
  const sorted = abilities
    .toSorted(
      (a, b) =>
        b.levelRank - a.levelRank || b.severityRank - a.severityRank || byCodeUnits(a.id, b.id),
    )
    .map(({ kind, id, levelRank, severityRank }): Ability => ({
      kind,
      id,
      level: catalog.levels[levelRank]?.id ?? '',
      severity: catalog.severities[severityRank] ?? '',
    }));
  const tiers: { level: string; severity: string; count: number }[] = [];
  for (const { level, severity } of sorted) {
    const tier = tiers.at(-1);
    if (tier?.level === level && tier.severity === severity) tier.count += 1;
    else tiers.push({ level, severity, count: 1 });
  }
  const severities = abilities.map(({ severityRank }) => severityRank);
  return {
    endpoints: idsOf(sorted, 'endpoint'),
    scopes: idsOf(sorted, 'scope'),
    tiers,
    worst: sorted[0],
    mostSevere: catalog.severities[severities.reduce((a, b) => Math.max(a, b), -1)],
  };
}

interface Operation extends Pick<Ability, 'kind' | 'id'> {
  readonly requires: Alternatives;
}

function operationsOf(catalog: Catalog, scopes: Iterable<string>): Iterable<Operation> {
  const operations = new Map<string, Operation>();
  for (const scope of scopes) {
    const endpoints = catalog.endpointsOf(scope);
    for (const { id, requires } of endpoints) {
      operations.set(`endpoint ${id}`, { kind: 'endpoint', id, requires });
    }
    if (endpoints.length === 0 && catalog.scope(scope)) {
      operations.set(`scope ${scope}`, { kind: 'scope', id: scope, requires: [[scope]] });
    }
  }
  return operations.values();
}

/** At most one for each tier. */
function abilitiesOf(
  catalog: Catalog,
  { kind, id, requires }: Operation,
  held: Held,
): readonly RankedAbility[] {
  const abilities = new Map<string, RankedAbility>();
  for (const scopes of satisfied(requires, held)) {
    const levelRank = widestLevel(catalog, scopes);
    const severityRank = highestRank(catalog, scopes, 'severityRank');
    abilities.set(`${levelRank} ${severityRank}`, { kind, id, levelRank, severityRank });
  }
  return [...abilities.values()];
}

function isAtLeast(a: RankedAbility, b: RankedAbility): boolean {
  return a.levelRank >= b.levelRank && a.severityRank >= b.severityRank;
}

function idsOf(abilities: readonly Ability[], kind: Ability['kind']): readonly string[] {
  const ids = abilities.filter((ability) => ability.kind === kind).map(({ id }) => id);
  return [...new Set(ids)].toSorted(byCodeUnits);
}
