import type { Catalog } from '@scopewise/core';
import type { RedirectRules } from './redirect-uri.js';

/** A kind of app: where it runs and for whom it acts, which fixes how it gets its tokens. */
export interface AppType {
  readonly id: string;
  /** What to call it; that of the messages unless given. */
  readonly title?: string;
  readonly hint?: string;
  readonly redirects: RedirectRules;
  /** Levels that its scopes may have; all where it does not say. */
  readonly levels: readonly string[] | undefined;
  /** RFC 7591 §2 `grant_types`. */
  readonly grantTypes: readonly string[];
  /** RFC 7591 §2 `token_endpoint_auth_method`; `none` for what cannot keep a secret. */
  readonly authMethod: string;
}

/** The kinds of app that have words in the messages. */
export type AppTypeId = 'user' | 'account' | 'native' | 'server';

/**
 * The kinds of app of a provider: for a user, for a whole account, on a device, and without anyone
 * at hand. What acts for one user asks for the narrowest level, and what acts for an account for the
 * wider ones; where a provider has no levels, for any scope.
 *
 * @param catalog - knows the levels, narrow to wide
 * @returns four kinds, the narrowest first
 * @example
 * ```ts
 * import type { Catalog } from '@scopewise/core';
 * import { appTypesOf } from '@scopewise/react';
 *
 * export function serverLevels(catalog: Catalog): readonly string[] | undefined {
 *   return appTypesOf(catalog).find(({ id }) => id === 'server')?.levels;
 * }
 * ```
 */
export function appTypesOf({ levels }: Catalog): readonly (AppType & { readonly id: AppTypeId })[] {
  const [narrowest, ...wider] = levels.map(({ id }) => id);
  const own = narrowest === undefined || wider.length === 0 ? undefined : [narrowest];
  const account = own && wider;
  const code = ['authorization_code', 'refresh_token'];
  return [
    { id: 'user', redirects: 'web', levels: own, grantTypes: code, authMethod: secret },
    { id: 'account', redirects: 'web', levels: account, grantTypes: code, authMethod: secret },
    { id: 'native', redirects: 'native', levels: own, grantTypes: code, authMethod: 'none' },
    {
      id: 'server',
      redirects: 'none',
      levels: account,
      grantTypes: ['client_credentials'],
      authMethod: secret,
    },
  ];
}

const secret = 'client_secret_basic';
