import type { Catalog, Role } from '../catalog/catalog.js';
import { createPatternReader } from './role-pattern.js';

/** Role ids: one, or any number of them. */
export type RoleInput = string | Iterable<string>;

/** What some roles say, those they extend included, before denies are held against grants. */
export interface RoleLines {
  /** The scopes that a grant names, and the scopes that a deny names. */
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** Reads the roles of one catalog; what it has read it keeps. */
export interface RoleReader {
  /** The roles and all they extend, each once, the nearest first; unknown ids are left out. */
  readonly closure: (ids: Iterable<string>) => readonly Role[];
  readonly lines: (ids: Iterable<string>) => RoleLines;
  /** The scopes that lines come to; see {@link createRoleReader}. */
  readonly hold: (lines: RoleLines) => ReadonlySet<string>;
  /** Whether a scope is denied, or brings a denied one along. */
  readonly isDenied: (scope: string, denied: ReadonlySet<string>) => boolean;
  readonly scopesOf: (pattern: string) => readonly string[];
}

/**
 * Prepares to read a catalog's roles. The rule that everything in `roles/` stands on: a scope that
 * is denied, or implies one that is, grants nothing; all other grants count, with what they imply.
 */
export function createRoleReader(catalog: Catalog): RoleReader {
  const scopesOf = createPatternReader(catalog);
  const closure = (ids: Iterable<string>): readonly Role[] => {
    const all = new Map<string, Role>();
    const visit = (id: string): void => {
      const role = catalog.role(id);
      if (role) all.set(id, role);
    };
    for (const id of ids) visit(id);
    // A Map is iterated in order of insertion, so what is added here is visited as well.
    for (const role of all.values()) role.extends.forEach(visit);
    return [...all.values()];
  };
  const implied = new Map<string, ReadonlySet<string>>();
  const expand = (scope: string): ReadonlySet<string> => {
    let all = implied.get(scope);
    if (!all) implied.set(scope, (all = catalog.expand([scope])));
    return all;
  };
  const isDenied = (scope: string, denied: ReadonlySet<string>): boolean => {
    if (denied.size === 0) return false;
    for (const one of expand(scope)) if (denied.has(one)) return true;
    return false;
  };
  return {
    closure,
    lines: (ids) => {
      const granted = new Set<string>();
      const denied = new Set<string>();
      for (const { grants, denies } of closure(ids)) {
        for (const pattern of grants) for (const scope of scopesOf(pattern)) granted.add(scope);
        for (const pattern of denies) for (const scope of scopesOf(pattern)) denied.add(scope);
      }
      return { granted, denied };
    },
    hold: ({ granted, denied }) =>
      catalog.expand([...granted].filter((scope) => !isDenied(scope, denied))),
    isDenied,
    scopesOf,
  };
}

/** The ids in what a caller passed, each once. */
export function idsOf(roles: RoleInput): readonly string[] {
  return typeof roles === 'string' ? [roles] : [...new Set(roles)];
}
