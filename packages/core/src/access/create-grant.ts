import type { Catalog } from '../catalog/catalog.js';
import type { Decision } from './decision.js';
import type { Issue } from '../errors/issue.js';
import { parseScopeList } from '../scope/scope-list.js';
import { isToken, tokenFault } from '../scope/scope-token.js';

/** The scopes that a token has, prepared once for any number of checks; see {@link createGrant}. */
export interface Grant {
  /** The catalog it was prepared for. */
  readonly catalog: Catalog;
  /** The scopes of the catalog that were granted, each once, in the order given. */
  readonly granted: readonly string[];
  /** The same and all that they imply. */
  readonly scopes: ReadonlySet<string>;
  /** The decisions made so far, by endpoint id; an endpoint is decided once. */
  readonly decisions: Map<string, Decision>;
  /** What was given and is no scope of the catalog. It is kept, and grants nothing. */
  readonly unknown: readonly UnknownGrant[];
}

/** Something granted that the catalog does not know: a scope it lacks, or no scope at all. */
export interface UnknownGrant {
  /** As given; `''` for what is not a string. */
  readonly text: string;
  /** Why it is no scope; empty for a well-formed one that the catalog lacks. */
  readonly issues: readonly Issue[];
}

/**
 * What a grant can be given as: a scope list (RFC 6749 §3.3), single scopes, or a prepared grant.
 * Nothing at all is a grant of nothing.
 */
export type GrantInput = Grant | string | Iterable<string> | null | undefined;

/**
 * Prepares a grant for checks. Only scopes of the catalog grant anything, compared exactly.
 *
 * A string is a scope list as a token response has it, or a single scope of the catalog even where
 * RFC 6749 forbids it. A list with a leading, trailing or doubled space is malformed and grants
 * nothing. The elements of an array or another iterable are single scopes: `['a b']` is not two.
 * Anything else grants nothing.
 *
 * @param catalog - the catalog whose scopes were granted
 * @param granted - the scopes; a grant of another catalog is prepared again for this one
 * @returns the grant, with what the catalog does not know in `unknown`; never throws
 * @example
 * ```ts
 * import { check, createGrant } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function guard(catalog: Catalog, tokenScope: string) {
 *   const grant = createGrant(catalog, tokenScope);
 *   return (endpointId: string) => check(catalog, grant, endpointId).allowed;
 * }
 * ```
 */
export function createGrant(catalog: Catalog, granted: GrantInput): Grant {
  if (isGrant(granted)) {
    if (granted.catalog === catalog) return granted;
    return createGrant(catalog, [...granted.granted, ...granted.unknown.map(({ text }) => text)]);
  }
  const known = new Set<string>();
  const unknown = new Map<string, UnknownGrant>();
  const keep = (text: string, issues: readonly Issue[]): void => {
    unknown.set(text, { text, issues });
  };
  for (const text of elementsOf(catalog, granted)) {
    if (typeof text === 'string' && catalog.scope(text)) known.add(text);
    else if (isToken(text)) keep(text, []);
    else if (typeof text !== 'string') keep('', [tokenFault(text)]);
    else {
      const separators = typeof granted === 'string' ? badSeparators(text) : [];
      keep(text, separators.length > 0 ? separators : [tokenFault(text)]);
    }
  }
  return Object.freeze({
    catalog,
    granted: Object.freeze([...known]),
    scopes: catalog.expand(known),
    decisions: new Map(),
    unknown: Object.freeze([...unknown.values()]),
  });
}

function isGrant(granted: unknown): granted is Grant {
  try {
    return (
      typeof granted === 'object' &&
      granted !== null &&
      (granted as Partial<Grant>).catalog !== undefined
    );
  } catch {
    return false;
  }
}

function elementsOf(catalog: Catalog, granted: unknown): readonly unknown[] {
  if (granted === null || granted === undefined || granted === '') return [];
  if (typeof granted === 'string') {
    const tokens = granted.split(' ');
    return catalog.scope(granted) || tokens.includes('') ? [granted] : tokens;
  }
  try {
    if (isIterable(granted)) return Array.from(granted);
  } catch {
    // A hostile iterable. It grants nothing.
  }
  return [undefined];
}

function isIterable(value: unknown): value is Iterable<unknown> {
  // A String object would come apart into its characters, and those might be scopes.
  return (
    typeof value === 'object' && value !== null && Symbol.iterator in value && !('charAt' in value)
  );
}

function badSeparators(list: string): readonly Issue[] {
  return parseScopeList(list).issues.filter(({ code }) => code === 'scope/bad-separator');
}
