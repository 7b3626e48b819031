import { effectiveScopes } from '@scopewise/core';
import type { Catalog, Role } from '@scopewise/core';

/** A role as programs read it: what it comes to, not how it is written. */
export interface RoleJson {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly scopes: readonly string[];
  readonly denied: readonly string[];
}

/** Resolves a role. */
export function roleJson(catalog: Catalog, { id, title, description }: Role): RoleJson {
  const { scopes, denied } = effectiveScopes(catalog, id);
  return { id, title, description: description ?? null, scopes, denied };
}
