import type { Grammar } from './grammar.js';
import { granular } from './grammar.js';
import { parseScope } from './parse-scope.js';

/** How the first of two scopes relates to the second. */
export type ScopeRelation = 'same' | 'narrower' | 'wider' | 'unrelated';

/**
 * Relates two scopes by their level: they are comparable when all other segments agree.
 *
 * @param a - a scope token
 * @param b - another
 * @param grammar - their grammar, with its levels narrow → wide; {@link granular} when not given
 * @returns how `a` relates to `b`; scopes that cannot be read are `unrelated`, even to themselves
 * @example
 * ```ts
 * import { compareScopes } from '@scopewise/core';
 *
 * compareScopes('user:read:user', 'user:read:user:admin'); // 'narrower'
 * ```
 */
export function compareScopes(a: string, b: string, grammar: Grammar = granular): ScopeRelation {
  const left = parseScope(a, grammar);
  const right = parseScope(b, grammar);
  if (!left.ok || !right.ok) return 'unrelated';
  if (a === b) return 'same';
  for (const { name } of grammar.segments) {
    if (name !== 'level' && left.scope[name] !== right.scope[name]) return 'unrelated';
  }
  const levels = grammar.levels ?? [];
  const rank =
    levels.indexOf(left.scope['level'] ?? '') - levels.indexOf(right.scope['level'] ?? '');
  return rank < 0 ? 'narrower' : rank > 0 ? 'wider' : 'unrelated';
}

/** Orders two strings by their UTF-16 code units, the same in every locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
