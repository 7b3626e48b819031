import type { Catalog } from '../catalog/catalog.js';
import { effectiveScopes } from './effective-scopes.js';
import type { RoleInput } from './role-reader.js';

/** How the scopes of two roles, or sets of roles, differ; sorted by code units. */
export interface RoleComparison {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly both: readonly string[];
  /** Role ids on either side that the catalog does not know. They grant nothing. */
  readonly unknown: readonly string[];
}

/**
 * Compares what two roles, or sets of roles, come to.
 *
 * @param catalog - the catalog
 * @param a - a role id, or several
 * @param b - another, or several
 * @returns the effective scopes of one side only, and of both
 * @example
 * ```ts
 * import { compareRoles, loadCatalog } from '@scopewise/core';
 * import { infobip } from '@scopewise/catalogs/infobip';
 *
 * const loaded = loadCatalog(infobip);
 * if (loaded.ok) compareRoles(loaded.catalog, 'answers-manager', 'answers-designer').onlyA;
 * ```
 */
export function compareRoles(catalog: Catalog, a: RoleInput, b: RoleInput): RoleComparison {
  const left = effectiveScopes(catalog, a);
  const right = effectiveScopes(catalog, b);
  const inLeft = new Set(left.scopes);
  const inRight = new Set(right.scopes);
  return {
    onlyA: left.scopes.filter((scope) => !inRight.has(scope)),
    onlyB: right.scopes.filter((scope) => !inLeft.has(scope)),
    both: left.scopes.filter((scope) => inRight.has(scope)),
    unknown: [...new Set([...left.unknown, ...right.unknown])],
  };
}

/**
 * Whether two roles, or sets of roles, come to the same scopes.
 *
 * @param catalog - the catalog
 * @param a - a role id, or several
 * @param b - another, or several
 * @returns false also where a role is unknown: what it would grant, nobody knows
 * @example
 * ```ts
 * import { equalRoles } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function isRedundant(catalog: Catalog, role: string, others: readonly string[]): boolean {
 *   return equalRoles(catalog, others, [...others, role]);
 * }
 * ```
 */
export function equalRoles(catalog: Catalog, a: RoleInput, b: RoleInput): boolean {
  const { onlyA, onlyB, unknown } = compareRoles(catalog, a, b);
  return onlyA.length + onlyB.length + unknown.length === 0;
}
