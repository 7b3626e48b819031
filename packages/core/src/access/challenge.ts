import { forbiddenAt } from '../scope/scope-token.js';
import type { Decision } from './decision.js';

/**
 * The `WWW-Authenticate` value for a response that denies access (RFC 6750 §3). It names every scope
 * of the least-privileged alternative, held ones included, so that one new request is enough.
 *
 * A scope that RFC 6749 forbids cannot be written there, and leaving it out of the list would
 * promise what does not help. Then there is no `scope`, and `error_description` says why.
 *
 * @param decision - what `check` decided
 * @param options - `realm`: the protection space; characters it cannot have become `?`
 * @returns the value; `undefined` for access allowed, and for an endpoint nobody knows, which more
 * scopes would not open
 * @example
 * ```ts
 * import { challenge, check } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function header(catalog: Catalog, tokenScope: string, endpointId: string) {
 *   return challenge(check(catalog, tokenScope, endpointId), { realm: 'api' });
 *   // Bearer realm="api", error="insufficient_scope", scope="user:read:user"
 * }
 * ```
 */
export function challenge(
  decision: Decision,
  options: { readonly realm?: string } = {},
): string | undefined {
  if (decision.allowed || !decision.endpoint) return undefined;
  const { realm } = options;
  const parts = ['error="insufficient_scope"'];
  if (realm !== undefined) parts.unshift(`realm="${escaped(realm)}"`);
  const scopes = decision.missing[0]?.scopes ?? [];
  const forbidden = scopes.find((scope) => forbiddenAt(scope) >= 0);
  if (forbidden !== undefined) {
    const reason = `The scope ${forbidden} is needed and cannot be written here`;
    parts.push(`error_description="${reason.replace(/[^ !#-[\]-~]/g, '?')}"`);
  } else if (scopes.length > 0) parts.push(`scope="${scopes.join(' ')}"`);
  return `Bearer ${parts.join(', ')}`;
}

/** The inside of a quoted-string (RFC 9110 §5.6.4). */
function escaped(text: string): string {
  return text.replace(/[^ -~]/g, '?').replace(/["\\]/g, '\\$&');
}
