import { failure } from '../errors/issue.js';
import type { Failure } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { granular } from './grammar.js';
import type { Grammar, SegmentName } from './grammar.js';
import { piecesOf, readSegments } from './read-segments.js';
import { isToken, shown, tokenFault } from './scope-token.js';

/**
 * A parsed scope: its text, and a string for each segment of its grammar. An absent optional
 * segment is `''`; an absent level is the grammar's implicit level.
 */
export type Scope<Template extends string = string> = { readonly text: string } & Readonly<
  Record<SegmentName<Template>, string>
>;

/** What {@link parseScope} answers. */
export type ScopeResult<Template extends string = string> =
  { readonly ok: true; readonly scope: Scope<Template> } | Failure;

/**
 * Reads one scope token, in time linear in its length.
 *
 * @param text - the token; anything that is not a string is refused, never converted
 * @param grammar - how the provider writes its scopes; {@link granular} when not given
 * @returns the scope, or the first thing wrong with it and its position: `scope/not-a-string`,
 * `scope/empty`, `scope/forbidden-character` (RFC 6749 §3.3), `scope/wrong-shape`,
 * `scope/empty-segment`, `scope/unknown-level` or `scope/unknown-action`
 * @example
 * ```ts
 * import { parseScope } from '@scopewise/core';
 *
 * const parsed = parseScope('phone:read:list_call_logs:admin');
 * if (parsed.ok) console.log(parsed.scope.level); // 'admin'
 * else console.log(parsed.issues[0]?.fix);
 * ```
 */
export function parseScope(text: unknown): ScopeResult<(typeof granular)['template']>;
export function parseScope<Template extends string>(
  text: unknown,
  grammar: Grammar<Template>,
): ScopeResult<Template>;
export function parseScope(text: unknown, grammar: Grammar = granular): ScopeResult {
  if (!isToken(text)) return failure(tokenFault(text));
  const values = readSegments(text, grammar);
  if (!values) return misfit(text, grammar);
  const { levels, actions, implicitLevel } = grammar;
  const scope: { text: string } & Record<string, string> = { text };
  let at = 0;
  for (const { name } of grammar.segments) {
    scope[name] = values[at] ?? '';
    at += 1;
  }
  const { level, action } = scope;
  if (level && level !== implicitLevel && levels?.includes(level) === false) {
    return unknownLevel(text, level, grammar);
  }
  if (action !== undefined && actions?.includes(action) === false) {
    return unknownName(text, 'action', action, actions, `Use one of: ${actions.join(', ')}.`);
  }
  return { ok: true, scope };
}

/** Why a token does not fit. */
function misfit(text: string, grammar: Grammar): Failure {
  const { required, optional, repeats, implicitLevel } = grammar;
  const pieces = piecesOf(text, grammar);
  if (pieces.length === 0) return misshapen(text, grammar, 0);
  if (pieces.length < required) return misshapen(text, grammar, text.length);
  if (pieces.length > required + optional && !repeats) {
    return misshapen(text, grammar, positionOf(pieces, required + optional, grammar));
  }
  const empty = pieces.indexOf('');
  // What is left is a level that is written out and is not to be.
  if (empty < 0) return unknownLevel(text, implicitLevel ?? '', grammar);
  return misshapen(text, grammar, positionOf(pieces, empty, grammar), 'scope/empty-segment');
}

function unknownLevel(text: string, level: string, grammar: Grammar): Failure {
  const { levels = [], implicitLevel } = grammar;
  const written = levels.filter((name) => name !== implicitLevel);
  const fix =
    level === implicitLevel
      ? `Leave it out: a scope without a level means ${level}.`
      : `Use one of: ${written.join(', ')}${implicitLevel ? `; or none, for ${implicitLevel}` : ''}.`;
  return unknownName(text, 'level', level, written, fix);
}

function unknownName(
  text: string,
  kind: 'level' | 'action',
  name: string,
  names: readonly string[],
  fix: string,
): Failure {
  return failure({
    code: `scope/unknown-${kind}`,
    message: `The scope “${shown(text)}” has the unknown ${kind} “${shown(name)}”.`,
    fix,
    position: kind === 'level' ? text.lastIndexOf(name) : text.indexOf(name),
    candidates: nearestNames(name, names),
  });
}

function misshapen(
  text: string,
  { template }: Grammar,
  position: number,
  code: 'scope/wrong-shape' | 'scope/empty-segment' = 'scope/wrong-shape',
): Failure {
  return failure({
    code,
    message: `The scope “${shown(text)}” does not fit ${template} at position ${position}.`,
    fix: `Write it as ${template}.`,
    position,
  });
}

function positionOf(pieces: readonly string[], index: number, grammar: Grammar): number {
  let position = grammar.prefix.length;
  for (const piece of pieces.slice(0, index)) position += piece.length + 1;
  return position;
}
