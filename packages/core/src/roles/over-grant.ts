import { isOpened } from '../access/alternatives.js';
import { listEndpoints } from '../access/check.js';
import type { CallMatch, Catalog } from '../catalog/catalog.js';
import type { Failure } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { leastCost } from '../solve/least-cost.js';
import { askNeeds } from '../suggest/asked-need.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import { BUDGET } from '../suggest/constraints.js';
import { buildModel } from '../suggest/model.js';
import type { Model } from '../suggest/model.js';

import { createRoleReader, idsOf } from './role-reader.js';
import type { RoleInput } from './role-reader.js';

/** What roles grant beyond a need. All lists are sorted by code units. */
export interface OverGrant {
  readonly ok: true;
  /** The least-privileged of the roles’ scopes that cover what they cover of the need. */
  readonly needed: readonly string[];
  /** The roles’ other scopes. */
  readonly extra: readonly string[];
  /** Ids of the endpoints that the roles open and the need does not name; public ones are left out. */
  readonly endpoints: readonly string[];
  /** Needs that the roles do not cover, as given, in the order asked. */
  readonly uncovered: readonly string[];
}

/**
 * Finds what roles grant beyond a need.
 *
 * @param catalog - the catalog
 * @param roles - a role id, or several that one user has
 * @param need - scopes, endpoints and calls, as `suggest` takes them
 * @returns the scopes and endpoints beyond the need, and the needs that are not covered; or issues
 * for needs that name nothing or several things (`need/…`, `call/…`)
 * @example
 * ```ts
 * import { loadCatalog, overGrant } from '@scopewise/core';
 * import { infobip } from '@scopewise/catalogs/infobip';
 *
 * const loaded = loadCatalog(infobip);
 * if (loaded.ok) {
 *   const over = overGrant(loaded.catalog, 'communication-manager', ['message:send']);
 *   if (over.ok) console.log(over.extra.length);
 * }
 * ```
 */
export function overGrant(
  catalog: Catalog,
  roles: RoleInput,
  need: readonly (string | CallMatch)[],
): OverGrant | Failure {
  const needs = askNeeds(catalog, need);
  if (!needs.ok) return needs;
  const reader = createRoleReader(catalog);
  const held = reader.hold(reader.lines(idsOf(roles)));
  const { needed, extra } = beyond(catalog, held, needs.asked);
  const named = new Set(needs.asked.map(({ endpoint }) => endpoint));
  const opened = listEndpoints(catalog, held).filter(
    ({ id, public: open }) => !open && !named.has(id),
  );
  return {
    ok: true,
    needed,
    extra,
    endpoints: opened.map(({ id }) => id).toSorted(byCodeUnits),
    uncovered: needs.asked.flatMap(({ text, alternatives }) =>
      isOpened(alternatives, held) ? [] : text,
    ),
  };
}

/** Divides scopes into the least-privileged that cover what they cover of some needs, and the rest. */
export function beyond(
  catalog: Catalog,
  held: ReadonlySet<string>,
  asked: readonly AskedNeed[],
): Pick<OverGrant, 'needed' | 'extra'> {
  const covered = asked.flatMap(({ alternatives }) =>
    isOpened(alternatives, held) ? [alternatives] : [],
  );
  const model = buildModel(catalog, covered, new Set(), (scope) => held.has(scope));
  // Where implications are a trap, each need keeps its own least-privileged alternative.
  const chosen = model
    ? leastItems(model)
    : covered.flatMap((all) => all.find((scopes) => scopes.every((one) => held.has(one))) ?? []);
  const needed = catalog.expand(chosen);
  return {
    needed: [...needed].toSorted(byCodeUnits),
    extra: [...held].filter((scope) => !needed.has(scope)).toSorted(byCodeUnits),
  };
}

function leastItems({ problem, items }: Model): readonly string[] {
  const solution = leastCost(problem, Infinity, { budget: BUDGET, nodes: 0, spent: false });
  return (solution?.chosen ?? []).flatMap((item) => items[item] ?? []);
}
