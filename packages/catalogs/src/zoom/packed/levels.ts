import type { ScopeEntry } from '@scopewise/core';
/** Zoom's levels, narrow → wide, with the letter that a packed table has for each. */
export const levels = [
  { id: 'user', letter: 'u', suffix: '' },
  { id: 'admin', letter: 'a', suffix: ':admin' },
  { id: 'master', letter: 'm', suffix: ':master' },
] as const;

/** One of Zoom's levels. */
export type ZoomLevel = (typeof levels)[number]['id'];

/** What a master account's path has before the path of an account. */
export const masterPrefix = '/accounts/{accountId}';

/** What every link to the documentation of an operation starts with. */
export const docsRoot = '/docs/api/rest/reference/';

/**
 * What a scope states itself where the grammar cannot read it. `scim2:admin` has no action: all of
 * SCIM, deleting included, is behind it.
 */
export const stated: Readonly<Record<string, Omit<ScopeEntry, 'scope'>>> = {
  'scim2:admin': { product: 'scim2', level: 'admin' },
  'contact_center:write:queue disposition:admin': {
    product: 'contact_center',
    action: 'write',
    resource: 'queue disposition',
    level: 'admin',
  },
};
