import type { Catalog, Role } from '../catalog/catalog.js';
import { createRoleReader, idsOf } from './role-reader.js';
import type { RoleInput } from './role-reader.js';

/** Why roles do or do not give a scope. */
export interface ScopeExplanation {
  readonly scope: string;
  /** Whether the catalog knows the scope; an unknown one is never held. */
  readonly known: boolean;
  readonly held: boolean;
  /** Every line that grants the scope, also where a deny wins over it. */
  readonly grantedBy: readonly RoleLine[];
  /** Every line that denies it. One is enough. */
  readonly deniedBy: readonly RoleLine[];
  /** Role ids that the catalog does not know. */
  readonly unknown: readonly string[];
}

/** A line of a role that decides on a scope. */
export interface RoleLine {
  /** From a role that was asked about, along `extends`, to the role that has the line. */
  readonly chain: readonly string[];
  /** The pattern, as the role has it. */
  readonly pattern: string;
  /** The scope that matched: the one asked about, or one that implies or is implied by it. */
  readonly scope: string;
}

/**
 * Explains which role grants or denies a scope, through which chain of `extends`, and with which
 * line. A deny wins.
 *
 * @param catalog - the catalog
 * @param roles - a role id, or several, that one user has together
 * @param scope - the scope
 * @returns whether it is held, and all lines that speak for and against it
 * @example
 * ```ts
 * import { explainScope } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function whyNot(catalog: Catalog, roles: readonly string[], scope: string): string[] {
 *   const { deniedBy } = explainScope(catalog, roles, scope);
 *   return deniedBy.map(({ chain, pattern }) => `${chain.join(' → ')} denies ${pattern}`);
 * }
 * ```
 */
export function explainScope(catalog: Catalog, roles: RoleInput, scope: string): ScopeExplanation {
  const reader = createRoleReader(catalog);
  const ids = idsOf(roles);
  const parents = parentsOf(catalog, ids);
  const grantedBy: RoleLine[] = [];
  const deniedBy: RoleLine[] = [];
  const implied = catalog.expand([scope]);
  for (const role of reader.closure(ids)) {
    for (const pattern of role.grants) {
      const by = reader.scopesOf(pattern).find((one) => catalog.expand([one]).has(scope));
      if (by !== undefined) grantedBy.push({ chain: chainTo(role, parents), pattern, scope: by });
    }
    for (const pattern of role.denies) {
      const by = reader.scopesOf(pattern).find((one) => implied.has(one));
      if (by !== undefined) deniedBy.push({ chain: chainTo(role, parents), pattern, scope: by });
    }
  }
  return {
    scope,
    known: catalog.scope(scope) !== undefined,
    held: reader.hold(reader.lines(ids)).has(scope),
    grantedBy,
    deniedBy,
    unknown: ids.filter((id) => !catalog.role(id)),
  };
}

/** Which role each role was first met through; none for those that were asked about. */
function parentsOf(
  catalog: Catalog,
  ids: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const parents = new Map<string, string | undefined>(ids.map((id) => [id, undefined]));
  // A Map is iterated in order of insertion, so what is added here is visited as well.
  for (const id of parents.keys()) {
    for (const extended of catalog.role(id)?.extends ?? []) {
      if (!parents.has(extended)) parents.set(extended, id);
    }
  }
  return parents;
}

function chainTo(
  { id }: Role,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const chain = [id];
  for (let up = parents.get(id); up !== undefined; up = parents.get(up)) chain.push(up);
  return chain.toReversed();
}
