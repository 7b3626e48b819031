import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { createRoleReader, idsOf } from './role-reader.js';
import type { RoleInput } from './role-reader.js';

/** What roles come to; all lists are sorted by code units. */
export interface EffectiveScopes {
  /** The scopes that a user with these roles has, implied ones included. */
  readonly scopes: readonly string[];
  /** The scopes that these roles take from their user, granted or not. */
  readonly denied: readonly string[];
  /** Role ids that the catalog does not know. They grant nothing. */
  readonly unknown: readonly string[];
}

/**
 * Resolves roles to the scopes that a user with all of them has. A deny of any of the roles wins
 * over the grants of all; a scope that implies a denied one is denied too, for it would bring it
 * along.
 *
 * @param catalog - the catalog whose roles they are
 * @param roles - a role id, or several
 * @returns the scopes, what is denied, and the ids that are no role; never throws
 * @example
 * ```ts
 * import { effectiveScopes, loadCatalog } from '@scopewise/core';
 * import { restcomm } from '@scopewise/catalogs/restcomm';
 *
 * const loaded = loadCatalog(restcomm);
 * if (loaded.ok) effectiveScopes(loaded.catalog, 'Developer').denied;
 * ```
 */
export function effectiveScopes(catalog: Catalog, roles: RoleInput): EffectiveScopes {
  const reader = createRoleReader(catalog);
  const ids = idsOf(roles);
  const lines = reader.lines(ids);
  const denied = catalog.scopes.filter(({ scope }) => reader.isDenied(scope, lines.denied));
  return {
    scopes: [...reader.hold(lines)].toSorted(byCodeUnits),
    denied: denied.map(({ scope }) => scope).toSorted(byCodeUnits),
    unknown: ids.filter((id) => !catalog.role(id)),
  };
}
