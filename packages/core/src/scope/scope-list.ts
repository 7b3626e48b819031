import type { Issue } from '../errors/issue.js';
import { ScopewiseError } from '../errors/scopewise-error.js';
import { granular } from './grammar.js';
import type { Grammar } from './grammar.js';
import { parseScope } from './parse-scope.js';
import type { Scope } from './parse-scope.js';
import { isToken, shown, tokenFault } from './scope-token.js';

/** One token of a scope list. `scope` is there when the grammar can read it. */
export interface ScopeToken {
  readonly text: string;
  /** Its offset in the list, in UTF-16 code units. */
  readonly position: number;
  readonly scope: Scope | undefined;
}

/**
 * A scope list as it was written. Every token is kept, also those that cannot be read. `ok` is
 * false when an issue is an error; a duplicate is a warning, for RFC 6749 does not forbid it.
 */
export interface ScopeList {
  readonly ok: boolean;
  readonly tokens: readonly ScopeToken[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a space-separated scope list (RFC 6749 §3.3), in time linear in its length.
 *
 * @param text - the list; anything that is not a string is refused, never converted
 * @param grammar - how the provider writes its scopes; {@link granular} when not given
 * @returns every token with its position, and every fault: those of {@link parseScope},
 * `scope/bad-separator` for a leading, trailing or doubled space, `scope/duplicate`
 * @example
 * ```ts
 * import { parseScopeList } from '@scopewise/core';
 *
 * const list = parseScopeList('user:read:user phone:read:call_log:admin');
 * const known = list.tokens.filter((token) => token.scope).map((token) => token.text);
 * ```
 */
export function parseScopeList(text: unknown, grammar: Grammar = granular): ScopeList {
  if (typeof text !== 'string' || text === '') {
    return { ok: false, tokens: [], issues: [tokenFault(text)] };
  }
  const tokens: ScopeToken[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let position = 0;
  for (const piece of text.split(' ')) {
    if (piece === '') issues.push(badSeparator(position));
    else {
      const parsed = parseScope(piece, grammar);
      tokens.push({ text: piece, position, scope: parsed.ok ? parsed.scope : undefined });
      if (!parsed.ok) issues.push(...parsed.issues.map((issue) => shifted(issue, position)));
      if (seen.has(piece)) issues.push(duplicate(piece, position));
      seen.add(piece);
    }
    position += piece.length + 1;
  }
  const ok = issues.every((issue) => issue.severity === 'warning');
  return { ok, tokens, issues };
}

/**
 * Writes a scope list (RFC 6749 §3.3). A scope given twice is written once.
 *
 * @param scopes - the scopes or their tokens, in the order to write
 * @returns the list; `''` for none
 * @throws ScopewiseError with the code of the fault for a token that RFC 6749 forbids, because
 * writing it would ask for something else
 * @example
 * ```ts
 * import { formatScopeList } from '@scopewise/core';
 *
 * formatScopeList(['user:read:user', 'user:read:user:admin']);
 * // 'user:read:user user:read:user:admin'
 * ```
 */
export function formatScopeList(scopes: Iterable<string | { readonly text: string }>): string {
  const tokens = new Set<string>();
  for (const scope of scopes) {
    const token = typeof scope === 'string' ? scope : scope.text;
    if (!isToken(token)) {
      const { code, message, fix } = tokenFault(token);
      throw new ScopewiseError(code, `${message} ${fix}`);
    }
    tokens.add(token);
  }
  return [...tokens].join(' ');
}

function shifted(issue: Issue, by: number): Issue {
  return { ...issue, position: by + (issue.position ?? 0) };
}

function badSeparator(position: number): Issue {
  return {
    code: 'scope/bad-separator',
    message: `There is a space too many at position ${position}.`,
    fix: 'Put exactly one space between two scopes, and none around the list.',
    position,
  };
}

function duplicate(token: string, position: number): Issue {
  return {
    code: 'scope/duplicate',
    severity: 'warning',
    message: `The scope “${shown(token)}” stands a second time at position ${position}.`,
    fix: 'Name each scope once.',
    position,
  };
}
