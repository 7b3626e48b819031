import type { CatalogDocument, RoleEntry, ScopeEntry } from '@scopewise/core';
import { descriptions } from './descriptions.js';
import { parseRoleTable } from './infobip-role.js';

/** The parts of the catalog that follow from the table of roles. */
export function rolesAndScopes(
  table: string,
): Pick<Required<CatalogDocument>, 'roles' | 'scopes' | 'endpoints'> {
  const rows = parseRoleTable(table);
  const scopes = [...new Set(rows.flatMap((row) => row.scopes))].toSorted();
  return {
    scopes: scopes.map((scope): ScopeEntry => {
      const overlaps = scopes.filter((other) => mayOverlap(scope, other));
      return { scope, ...(overlaps.length > 0 && { overlaps }) };
    }),
    endpoints: [],
    roles: rows.map(({ title, scopes: grants }): RoleEntry => {
      const description = descriptions.get(title);
      const id = title.toLowerCase().replaceAll(' ', '-');
      return { id, title, ...(description !== undefined && { description }), grants };
    }),
  };
}

/**
 * Whether one of two scopes says the same as the other and names a product (`message:send` and
 * `sms:message:send`) or a resource (`calls:read` and `calls:logs:read`) less.
 */
function mayOverlap(a: string, b: string): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const short = few.split(':');
  const long = many.split(':');
  if (short.length >= long.length) return false;
  const isProductLess = long.slice(1).join(':') === few;
  const isResourceLess = short.length === 2 && short[0] === long[0] && short[1] === long.at(-1);
  return isProductLess || isResourceLess;
}
