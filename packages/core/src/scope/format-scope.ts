import { granular } from './grammar.js';
import type { Grammar } from './grammar.js';
import type { Scope } from './parse-scope.js';

/**
 * Writes a scope's segments as its token; the inverse of {@link parseScope}. Its `text` is not
 * looked at, so that a copy with another level comes out as that level's scope.
 *
 * @param scope - the segments
 * @param grammar - how the provider writes its scopes; {@link granular} when not given
 * @returns the token
 * @example
 * ```ts
 * import { formatScope } from '@scopewise/core';
 *
 * formatScope({ product: 'phone', action: 'read', resource: 'call_log', level: 'user' });
 * // 'phone:read:call_log'
 * ```
 */
export function formatScope(scope: Omit<Scope<(typeof granular)['template']>, 'text'>): string;
export function formatScope<Template extends string>(
  scope: Omit<Scope<Template>, 'text'>,
  grammar: Grammar<Template>,
): string;
export function formatScope(
  scope: Readonly<Record<string, string>>,
  grammar: Grammar = granular,
): string {
  const pieces: string[] = [];
  for (const { name } of grammar.segments) {
    const piece = scope[name] ?? '';
    const implicit = name === 'level' && piece === grammar.implicitLevel;
    if (piece !== '' && !implicit) pieces.push(piece);
  }
  return grammar.prefix + pieces.join(grammar.delimiter);
}
