import { createGrant } from '../access/create-grant.js';
import type { Grant, GrantInput } from '../access/create-grant.js';
import type { Catalog } from '../catalog/catalog.js';
import { failure } from '../errors/issue.js';
import type { Failure, Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { suggest } from '../suggest/suggest.js';
import type { SuggestOptions, Suggestion } from '../suggest/suggestion.js';
import { equivalentsOf } from './kept-scopes.js';
import { compareReach, reachOf, satisfied } from './reach.js';
import type { Reach } from './reach.js';
import { readNeeds } from './read-needs.js';
import type { UnresolvedNeed } from './review-result.js';

/** What {@link migrateScopes} answers. */
export type MigrationResult = Migration | Failure;

/** A request in classic names, and the same in scopes of the catalog. */
export interface Migration {
  readonly ok: true;
  /** Every name: first those that are scopes of the catalog already, then the others, as given. */
  readonly names: readonly MigratedName[];
  /**
   * The request to make: what the need takes of the equivalents and of what they imply, or every
   * equivalent where no need is given or one was not understood; and the unknown names. Sorted by
   * code units.
   */
  readonly scopes: readonly string[];
  /** Every equivalent, and the unknown names. Sorted by code units. */
  readonly every: readonly string[];
  /** What `every` opens and `scopes` does not. */
  readonly wider: Reach;
  /** The needs that the classic names cover and those that they do not, as given. */
  readonly covered: readonly string[];
  readonly uncovered: readonly string[];
  /** Needs that name nothing or several things. While there are any, every equivalent is taken. */
  readonly unresolved: readonly UnresolvedNeed[];
  /** How sure it is that no fewer of the equivalents would do; see {@link Suggestion}. */
  readonly proof: Pick<Suggestion, 'status' | 'gap'>;
}

/** A name and what becomes of it. */
export interface MigratedName {
  readonly name: string;
  /** Whether scopes replace it, it is a scope of the catalog itself, or nobody knows it. */
  readonly kind: 'classic' | 'granular' | 'unknown';
  /** What is wrong with a malformed one. */
  readonly issues: readonly Issue[];
  /** The scopes that come in its place, sorted by code units; itself when granular. */
  readonly equivalents: readonly string[];
  /** Those of them, or of what they imply, that are in the request to make. */
  readonly used: readonly string[];
  /** What all of them open and the request to make does not: the narrower it becomes. */
  readonly dropped: Reach;
}

/**
 * Translates a request from classic names, which catalogs have as aliases, to scopes of the catalog.
 *
 * @param catalog - the catalog
 * @param classic - the names, as {@link createGrant} takes scopes; those that are scopes of the
 * catalog count as their own equivalent, and unknown ones are kept
 * @param need - what the app uses, as `suggest` takes it; without it every equivalent is taken
 * @returns the migration; or `suggest/too-many-implied` or `review/too-many-implied` for a catalog
 * whose implications are a trap. Names and needs never throw
 * @example
 * ```ts
 * import { loadCatalog, migrateScopes } from '@scopewise/core';
 * import { zoom } from '@scopewise/catalogs/zoom';
 *
 * const loaded = loadCatalog(zoom);
 * if (loaded.ok) {
 *   const moved = migrateScopes(loaded.catalog, 'user:read:admin', ['GET /users']);
 *   if (moved.ok) console.log(moved.scopes, 'of', moved.every.length);
 * }
 * ```
 */
export function migrateScopes(
  catalog: Catalog,
  classic: GrantInput,
  need?: SuggestOptions['need'],
): MigrationResult {
  const grant = createGrant(catalog, classic);
  const named = namesOf(catalog, grant);
  const unknown = named.filter(({ kind }) => kind === 'unknown').map(({ name }) => name);
  const equivalents = named.flatMap((one) => one.equivalents);
  const pool = catalog.expand(equivalents);
  const { needs, unresolved } = readNeeds(catalog, need === undefined ? [] : need);
  const isCovered = new Set(
    needs.filter(({ alternatives }) => satisfied(alternatives, pool).length > 0),
  );
  const answer = suggest(catalog, {
    need: [...isCovered].map(({ input }) => input),
    // Only what the equivalents come to; none of that implies any of the others.
    forbidden: catalog.scopes.map(({ scope }) => scope).filter((scope) => !pool.has(scope)),
  });
  if (!answer.ok) return answer;

  const isChosen = need !== undefined && unresolved.length === 0;
  const chosen = sortedOnce(isChosen ? answer.scopes : equivalents);
  const held = catalog.expand(chosen);
  const droppedOf = (given: ReadonlySet<string>): Reach =>
    reachOf(catalog, compareReach(catalog, given, held, given).lost);
  const names: MigratedName[] = [];
  let most = MOST_GIVEN;
  for (const one of named) {
    const given = catalog.expand(one.equivalents);
    most -= given.size;
    if (most < 0) return failure(tooManyImplied);
    const used = chosen.filter((scope) => given.has(scope));
    names.push({ ...one, used, dropped: droppedOf(given) });
  }
  return {
    ok: true,
    names,
    scopes: sortedOnce(chosen, unknown),
    every: sortedOnce(equivalents, unknown),
    wider: droppedOf(pool),
    covered: needs.filter((one) => isCovered.has(one)).map(({ text }) => text),
    uncovered: needs.filter((one) => !isCovered.has(one)).map(({ text }) => text),
    unresolved,
    proof: { status: answer.status, gap: answer.gap },
  };
}

/** How many scopes the names may come to in sum. A long chain of implications is a trap. */
const MOST_GIVEN = 300_000;

const tooManyImplied: Issue = {
  code: 'review/too-many-implied',
  message: 'These names imply too many scopes to tell what becomes of each of them.',
  fix: 'Look for a long chain or a cycle of implications in the catalog; lint names cycles.',
};

function namesOf(
  catalog: Catalog,
  { granted, unknown }: Grant,
): readonly Omit<MigratedName, 'used' | 'dropped'>[] {
  return [
    ...granted.map((name) => ({
      name,
      kind: 'granular' as const,
      issues: [],
      equivalents: [name],
    })),
    ...unknown.map(({ text, issues }) => {
      const equivalents = equivalentsOf(catalog, text);
      const kind = equivalents.length > 0 ? ('classic' as const) : ('unknown' as const);
      return { name: text, kind, issues, equivalents };
    }),
  ];
}

function sortedOnce(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted(byCodeUnits);
}
