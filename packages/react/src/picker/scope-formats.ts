import { formatScopeList } from '@scopewise/core';

/** How a list of scopes is written for somewhere else. */
export type ScopeFormat = 'list' | 'json' | 'env' | 'url';

/** What goes around the scopes. */
export interface FormatOptions {
  /** The name of the environment variable; `SCOPES` unless told. */
  readonly envName?: string | undefined;
  /** Where an app asks for scopes; without a `scope` and a fragment. */
  readonly authorizeUrl?: string | undefined;
}

/**
 * Writes a list of scopes: as a token request takes it, as a JSON array, as a line for a shell or a
 * `.env` file, or as the address of an authorization request.
 *
 * @throws ScopewiseError for a scope that OAuth forbids, except as JSON: written elsewhere it would
 * ask for something else
 */
export function formatScopes(
  scopes: readonly string[],
  format: ScopeFormat,
  { envName = 'SCOPES', authorizeUrl = '' }: FormatOptions = {},
): string {
  if (format === 'json') return JSON.stringify(scopes);
  const list = formatScopeList(scopes);
  switch (format) {
    case 'list':
      return list;
    case 'env':
      // In these quotes a shell reads nothing into it.
      return `${envName}='${list.replaceAll("'", String.raw`'\''`)}'`;
    case 'url':
      return `${authorizeUrl}${authorizeUrl.includes('?') ? '&' : '?'}scope=${encodeURIComponent(list)}`;
    default:
      return format satisfies never;
  }
}
