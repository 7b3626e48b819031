import type { Catalog, Role } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure, CliIssue } from '../cli-issue.js';

/** What {@link findRoles} answers. */
export type FoundRoles = { readonly ok: true; readonly roles: readonly Role[] } | CliFailure;

/** Finds roles by id, or by title in any case. All names that are none are reported at once. */
export function findRoles(catalog: Catalog, names: readonly string[]): FoundRoles {
  const roles = new Set<Role>();
  const issues: CliIssue[] = [];
  for (const name of names) {
    const title = name.trim().toLowerCase();
    const found =
      catalog.role(name) ?? catalog.roles.find((role) => role.title.toLowerCase() === title);
    if (found) roles.add(found);
    else issues.push(unknownRole(catalog, name, title));
  }
  return issues.length > 0 ? cliFailure(...issues) : { ok: true, roles: [...roles] };
}

function unknownRole({ title, roles }: Catalog, name: string, wanted: string): CliIssue {
  const words = wanted.split(/\W+/).filter((word) => word !== '');
  const isNear = (role: Role): boolean =>
    words.some((word) => role.title.toLowerCase().includes(word));
  const candidates = roles.filter(isNear).map(({ id }) => id);
  return {
    code: 'cli/unknown-role',
    message: `${title} has no role “${name}”.`,
    fix:
      roles.length > 0
        ? 'Use an id or a title that roles list shows.'
        : 'Choose a catalog with roles, such as infobip.',
    ...(candidates.length > 0 && { candidates: candidates.slice(0, 5) }),
  };
}
