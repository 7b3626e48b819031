import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown, tokenFault } from '../scope/scope-token.js';
import { impliersOf } from './impliers.js';
import type { SuggestOptions } from './suggestion.js';

/** The limits of a suggestion, understood. */
export interface Constraints {
  readonly locked: readonly string[];
  readonly granted: readonly string[];
  /** Locked and granted scopes, and all that they imply. */
  readonly held: ReadonlySet<string>;
  readonly isForbidden: (scope: string) => boolean;
  readonly isLevelAllowed: (scope: string) => boolean;
  readonly max: number;
  readonly budget: number;
  /** Limits that cannot be used. */
  readonly errors: readonly Issue[];
  /** Scopes that the catalog does not know. */
  readonly warnings: readonly Issue[];
}

/** Nodes that a search visits unless told otherwise; a hard need takes seconds with it. */
export const BUDGET = 1000;

/** Reads and checks the limits of a suggestion. */
export function readConstraints(catalog: Catalog, options: SuggestOptions): Constraints {
  const errors: Issue[] = [];
  // From JavaScript there may be anything in a list; only texts go on.
  const texts = (list: readonly string[] = []): readonly string[] => {
    errors.push(...list.filter((one) => typeof one !== 'string').map((one) => tokenFault(one)));
    return list.filter((one) => typeof one === 'string');
  };
  const levels = options.levels && texts(options.levels);
  const locked = texts(options.locked);
  const forbidden = texts(options.forbidden);
  const granted = texts(options.granted);
  const { max = Infinity, budget = BUDGET } = options;
  const known = catalog.levels.map(({ id }) => id);
  for (const level of levels ?? []) {
    if (!known.includes(level)) errors.push(unknownLevel(level, known));
  }
  for (const [name, limit] of [
    ['max', max],
    ['budget', budget],
  ] as const) {
    if (!(typeof limit === 'number' && limit >= 0)) errors.push(badLimit(name, limit));
  }
  const banned = new Set(forbidden);
  for (const scope of new Set(locked)) {
    if (banned.has(scope)) errors.push(lockedAndForbidden(scope));
  }
  const named = [...new Set([...locked, ...forbidden, ...granted])];
  const warnings = named
    .filter((scope) => !catalog.scope(scope))
    .map((scope) => unknownScope(catalog, scope));
  // A scope that implies a forbidden one would bring it along.
  const avoided = impliersOf(catalog, banned);
  const isForbidden = (scope: string): boolean => avoided.has(scope);
  const isLevelAllowed = (scope: string): boolean =>
    levels === undefined || levels.includes(catalog.scope(scope)?.level ?? '');
  return {
    locked: [...new Set(locked)],
    granted,
    held: catalog.expand([...locked, ...granted]),
    isForbidden,
    isLevelAllowed,
    max,
    budget,
    errors,
    warnings,
  };
}

function unknownLevel(level: string, known: readonly string[]): Issue {
  return {
    code: 'suggest/unknown-level',
    message: `The catalog has no level “${shown(level)}”.`,
    fix: `Use ${known.join(', ') || 'no level: this catalog has none'}.`,
    candidates: nearestNames(level, known),
  };
}

/** Says that a limit is no number that could be one. */
export function badLimit(name: string, limit: unknown): Issue {
  return {
    code: 'suggest/bad-limit',
    message: `The limit \`${name}\` is ${typeof limit === 'number' ? limit : `a ${typeof limit}`}.`,
    fix: 'Use a number that is zero or more.',
  };
}

function lockedAndForbidden(scope: string): Issue {
  return {
    code: 'suggest/locked-and-forbidden',
    message: `The scope “${shown(scope)}” is both locked and forbidden.`,
    fix: 'Take it out of one of the two.',
  };
}

function unknownScope(catalog: Catalog, scope: string): Issue {
  return {
    code: 'suggest/unknown-scope',
    severity: 'warning',
    message: `The catalog does not know the scope “${shown(scope)}”; it covers nothing.`,
    fix: 'Check its spelling, or bring the catalog up to date.',
    candidates: nearestNames(
      scope,
      catalog.scopes.map((known) => known.scope),
    ),
  };
}
