import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { shown } from '../scope/scope-token.js';
import { badLimit, BUDGET } from '../suggest/constraints.js';
import type { LeastRolesOptions } from './role-suggestion.js';
import { unknownName } from './unknown-name.js';

/** The limits of a choice of roles, understood. */
export interface RoleLimits {
  readonly locked: readonly string[];
  readonly granted: readonly string[];
  /** The roles that may be chosen beside those, sorted. */
  readonly eligible: readonly string[];
  readonly max: number;
  readonly budget: number;
  /** Limits that cannot be used. */
  readonly errors: readonly Issue[];
  /** Roles that the catalog does not know. */
  readonly warnings: readonly Issue[];
}

/** Reads and checks the limits of a choice of roles. */
export function readRoleLimits(catalog: Catalog, options: LeastRolesOptions): RoleLimits {
  const { allowed, forbidden = [], locked = [], granted = [], budget = BUDGET } = options;
  const { max = catalog.accounts?.oneRole ? 1 : Infinity } = options;
  const errors: Issue[] = [];
  for (const [name, limit] of Object.entries({ max, budget })) {
    if (!(limit >= 0)) errors.push(badLimit(name, limit));
  }
  const banned = new Set(forbidden);
  const kept = [...new Set(locked)];
  for (const role of kept) {
    if (!banned.has(role)) continue;
    errors.push({
      code: 'role/locked-and-forbidden',
      message: `The role “${shown(role)}” is both locked and forbidden.`,
      fix: 'Take it out of one of the two.',
    });
  }
  const out = new Set([...banned, ...kept, ...granted]);
  const open = allowed && new Set(allowed);
  const named = new Set([...kept, ...forbidden, ...granted, ...(allowed ?? [])]);
  return {
    locked: kept,
    granted,
    eligible: catalog.roles
      .flatMap(({ id }) => (out.has(id) || open?.has(id) === false ? [] : id))
      .toSorted(byCodeUnits),
    max,
    budget,
    errors,
    warnings: [...named].flatMap((id) =>
      catalog.role(id) ? [] : unknownName(catalog, 'role', id),
    ),
  };
}
