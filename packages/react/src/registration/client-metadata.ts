import { byCodeUnits, formatScopeList } from '@scopewise/core';
import type { AppType } from './app-type.js';

/** An app as its developer describes it. */
export interface AppDescription {
  readonly name: string;
  readonly type: AppType;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
}

/** What a client is registered with: client metadata by RFC 7591 §2. */
export interface ClientMetadata {
  readonly client_name: string;
  readonly redirect_uris?: readonly string[];
  readonly grant_types: readonly string[];
  readonly response_types: readonly string[];
  readonly token_endpoint_auth_method: string;
  readonly scope: string;
}

/**
 * The client metadata that registers an app (RFC 7591 §2): response types agree with the grant types
 * (§2.1), and redirect URIs are there only where the app's flow redirects.
 *
 * @param app - as described; its redirect URIs checked before with `checkRedirectUri`
 * @returns plain JSON, to be posted to a registration endpoint (§3.1); its scopes sorted
 * @throws ScopewiseError with the code of the fault for a scope that no scope list can hold
 * @example
 * ```ts
 * import type { Catalog } from '@scopewise/core';
 * import { appTypesOf, clientMetadata } from '@scopewise/react';
 *
 * export function register(catalog: Catalog): string {
 *   const type = appTypesOf(catalog).find(({ id }) => id === 'server');
 *   if (!type) throw new Error('no such type');
 *   const scopes = ['phone:read:list_call_logs:admin'];
 *   return JSON.stringify(clientMetadata({ name: 'Dashboard', type, redirectUris: [], scopes }));
 * }
 * ```
 */
export function clientMetadata(app: AppDescription): ClientMetadata {
  const { name, type, redirectUris, scopes } = app;
  const usesCode = type.grantTypes.includes('authorization_code');
  return {
    client_name: name.trim(),
    ...(type.redirects !== 'none' && { redirect_uris: redirectUris }),
    grant_types: type.grantTypes,
    response_types: usesCode ? ['code'] : [],
    token_endpoint_auth_method: type.authMethod,
    scope: formatScopeList(scopes.toSorted(byCodeUnits)),
  };
}
