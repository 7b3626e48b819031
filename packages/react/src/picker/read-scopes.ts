import { parseScope } from '@scopewise/core';
import type { Grammar } from '@scopewise/core';

/** What a text says about scopes. */
export interface ReadScopes {
  /** Each once, in their order, whether a catalog knows them or not. */
  readonly scopes: readonly string[];
  readonly invalid: readonly InvalidScope[];
}

/** Something that can be no scope. */
interface InvalidScope {
  readonly text: string;
  /** The first character that a scope must not have. */
  readonly character: string;
}

/**
 * Reads scopes from whatever they were copied from: a list with spaces, commas or line ends, a JSON
 * array or token response, an environment variable, the address of an authorization request, or the
 * challenge of an API.
 *
 * @param text - what was pasted
 * @param grammar - how the provider writes its scopes; what it cannot read is kept
 */
export function readScopes(text: string, grammar: Grammar): ReadScopes {
  const pieces = new Set(piecesIn(text.trim()));
  const scopes: string[] = [];
  const invalid: InvalidScope[] = [];
  for (const piece of pieces) {
    const parsed = parseScope(piece, grammar);
    const fault = parsed.ok ? undefined : parsed.issues[0];
    if (fault?.code === 'scope/forbidden-character') {
      invalid.push({ text: piece, character: characterAt(piece, fault.position ?? 0) });
    } else scopes.push(piece);
  }
  return { scopes, invalid };
}

function piecesIn(text: string): readonly string[] {
  return piecesInJson(text) ?? piecesInRequest(text) ?? text.split('\n').flatMap(piecesInLine);
}

function piecesInJson(text: string): readonly string[] | undefined {
  if (!/^[[{"]/.test(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return piecesInValue(json) ?? piecesInValue(propertyOf(json, 'scope'));
  } catch {
    return undefined;
  }
}

function piecesInValue(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return split(value);
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value.filter((each) => each !== '') : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The parameter of an address, or that of a challenge (RFC 6750). */
function piecesInRequest(text: string): readonly string[] | undefined {
  const encoded = /[?&#]scope=[^&#\s]*/.exec(text)?.[0].slice(1);
  if (encoded !== undefined) return split(new URLSearchParams(encoded).get('scope') ?? '');
  const challenged = /\bscope="([^"]*)"/.exec(text)?.[1];
  return challenged === undefined ? undefined : split(challenged);
}

function piecesInLine(line: string): readonly string[] {
  const assigned = /^\s*(?:export\s+)?[A-Za-z_]\w*=(.*)$/.exec(line)?.[1]?.trim() ?? line.trim();
  const quoted = /^(['"])(.*)\1$/.exec(assigned)?.[2];
  return split(quoted?.replaceAll(String.raw`'\''`, "'") ?? assigned);
}

function split(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((piece) => piece !== '');
}

/** Whole, also where it takes two code units. */
function characterAt(text: string, position: number): string {
  return String.fromCodePoint(text.codePointAt(position) ?? 0xfffd);
}
