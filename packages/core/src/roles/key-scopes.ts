import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { shown } from '../scope/scope-token.js';
import { effectiveScopes } from './effective-scopes.js';
import type { RoleInput } from './role-reader.js';
import { unknownName } from './unknown-name.js';

/** What a user of roles needs to go on with a key of their own. All lists are sorted. */
export interface KeyScopes {
  /** Exactly the scopes that the key needs: used, and given by the roles. */
  readonly scopes: readonly string[];
  /** Used, and not given by the roles: the key would be able to do what the user is not. */
  readonly notGranted: readonly string[];
  /** Used, and not known to the catalog. */
  readonly unknown: readonly string[];
  /** Given by the roles and not used: what the key does away with. */
  readonly unused: readonly string[];
  /** A warning for each of `notGranted` and `unknown`, and for each unknown role. */
  readonly issues: readonly Issue[];
}

/**
 * Helps to move from basic authentication with roles to an API key: which of the scopes in use the
 * key needs. Nothing is lost on the way: what is used beyond the roles is kept apart and flagged.
 *
 * @param catalog - the catalog
 * @param roles - the roles of the user whose password is in use
 * @param usedScopes - the scopes that the calls made so far took
 * @returns the scopes for the key; `role/not-granted`, `role/unknown-scope` and `role/unknown-role`
 * as warnings
 * @example
 * ```ts
 * import { loadCatalog, rolesToKeyScopes } from '@scopewise/core';
 * import { infobip } from '@scopewise/catalogs/infobip';
 *
 * const loaded = loadCatalog(infobip);
 * if (loaded.ok) {
 *   rolesToKeyScopes(loaded.catalog, ['content-manager'], ['content-messages:read']).scopes;
 * }
 * ```
 */
export function rolesToKeyScopes(
  catalog: Catalog,
  roles: RoleInput,
  usedScopes: Iterable<string>,
): KeyScopes {
  const effective = effectiveScopes(catalog, roles);
  const held = new Set(effective.scopes);
  const used = new Set(usedScopes);
  const all = [...used].toSorted(byCodeUnits);
  const notGranted = all.filter((scope) => catalog.scope(scope) && !held.has(scope));
  const unknown = all.filter((scope) => !catalog.scope(scope));
  return {
    scopes: all.filter((scope) => held.has(scope)),
    notGranted,
    unknown,
    unused: effective.scopes.filter((scope) => !used.has(scope)),
    issues: [
      ...notGranted.map((scope) => notGrantedIssue(scope)),
      ...unknown.map((scope) => unknownName(catalog, 'scope', scope)),
      ...effective.unknown.map((role) => unknownName(catalog, 'role', role)),
    ],
  };
}

function notGrantedIssue(scope: string): Issue {
  return {
    code: 'role/not-granted',
    severity: 'warning',
    message: `“${shown(scope)}” is used, and the roles do not give it.`,
    fix: 'Find out which user it is used as, or give up using it.',
  };
}
