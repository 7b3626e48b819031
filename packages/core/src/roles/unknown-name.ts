import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown } from '../scope/scope-token.js';

/** A scope or role that the catalog does not know, as a warning. */
export function unknownName(catalog: Catalog, kind: 'scope' | 'role', name: string): Issue {
  const names =
    kind === 'role' ? catalog.roles.map(({ id }) => id) : catalog.scopes.map(({ scope }) => scope);
  return {
    code: `role/unknown-${kind}`,
    severity: 'warning',
    message: `The catalog does not know the ${kind} “${shown(name)}”; it grants nothing.`,
    fix: 'Check its spelling, or bring the catalog up to date.',
    candidates: nearestNames(name, names),
  };
}
