import { check } from '../access/check.js';
import { createGrant } from '../access/create-grant.js';
import type { Grant, GrantInput, UnknownGrant } from '../access/create-grant.js';
import type { Catalog } from '../catalog/catalog.js';
import { highestRank } from '../catalog/compare-privilege.js';
import type { Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { compareReach, reachOf } from './reach.js';
import type { Reach } from './reach.js';
import { findSensitive } from './sensitivity.js';
import type { SensitiveScope, SensitivityPolicy } from './sensitivity.js';

/** What {@link diffRequests} answers. All lists are sorted by code units. */
export interface RequestDiff {
  readonly scopes: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly unchanged: readonly string[];
  };
  readonly before: RequestSummary;
  readonly after: RequestSummary;
  /**
   * Ids of the endpoints that are open now and were not, or the reverse; and of those that were and
   * are open, at a wider level or a more severe action than before, or a narrower or milder one.
   */
  readonly endpoints: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly widened: readonly string[];
    readonly narrowed: readonly string[];
  };
  /** All that is possible now and was not, tier by tier: endpoints that were widened included. */
  readonly gained: Reach;
  readonly lost: Reach;
  /**
   * Users consent again when there is a scope that none of the scopes they consented to implies;
   * `to` has these scopes. One that the catalog does not know is among them.
   */
  readonly consent: { readonly needed: boolean; readonly to: readonly string[] };
  /** The scopes of the later request that the policy calls sensitive. */
  readonly sensitive: readonly SensitiveScope[];
  /** What the policy names and the catalog does not know. */
  readonly warnings: readonly Issue[];
}

/** One of the two requests, in short. */
export interface RequestSummary {
  /** Each once, sorted by code units; those that the catalog does not know included. */
  readonly scopes: readonly string[];
  /** Those of them that the catalog does not know. They open nothing that is known. */
  readonly unknown: readonly UnknownGrant[];
  /** The id of the widest level, and the most severe severity, of all that is known or implied. */
  readonly widestLevel: string | undefined;
  readonly mostSevere: string | undefined;
}

/**
 * Compares two requests of an app: which scopes and which endpoints it gains and loses, in which
 * tiers, and whether its users must consent again.
 *
 * @param catalog - the catalog
 * @param before - what was asked for until now, as {@link createGrant} takes it
 * @param after - what will be asked for
 * @param options - `policy`: which scopes are sensitive; none when not given
 * @returns the difference; requests in the opposite order give the opposite difference. Unknown and
 * malformed scopes are kept and count as gained or lost scopes; never throws. A policy may be
 * warned about with `review/unknown-level` or `review/unknown-severity`
 * @example
 * ```ts
 * import { diffRequests } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function upgrade(catalog: Catalog, before: readonly string[], after: readonly string[]) {
 *   const diff = diffRequests(catalog, before, after, {
 *     policy: { approval: [{ level: 'admin', severity: 'write' }] },
 *   });
 *   return diff.consent.needed ? `Consent again to ${diff.consent.to.join(', ')}` : 'No consent';
 * }
 * ```
 */
export function diffRequests(
  catalog: Catalog,
  before: GrantInput,
  after: GrantInput,
  options: { readonly policy?: SensitivityPolicy } = {},
): RequestDiff {
  const old = createGrant(catalog, before);
  const now = createGrant(catalog, after);
  const had = summaryOf(catalog, old);
  const has = summaryOf(catalog, now);
  const added = without(has.scopes, had.scopes);
  const differing = new Set([...old.scopes, ...now.scopes]);
  for (const scope of old.scopes) if (now.scopes.has(scope)) differing.delete(scope);
  const change = compareReach(catalog, old.scopes, now.scopes, differing);
  const gained = reachOf(catalog, change.gained);
  const lost = reachOf(catalog, change.lost);
  const wasOpen = (id: string): boolean => check(catalog, old, id).allowed;
  const isOpen = (id: string): boolean => check(catalog, now, id).allowed;
  const to = added.filter((scope) => !old.scopes.has(scope));
  return {
    scopes: {
      added,
      removed: without(had.scopes, has.scopes),
      unchanged: without(has.scopes, added),
    },
    before: had,
    after: has,
    endpoints: {
      gained: gained.endpoints.filter((id) => !wasOpen(id)),
      lost: lost.endpoints.filter((id) => !isOpen(id)),
      widened: gained.endpoints.filter(wasOpen),
      narrowed: lost.endpoints.filter(isOpen),
    },
    gained,
    lost,
    consent: { needed: to.length > 0, to },
    ...findSensitive(catalog, has.scopes, added, options.policy),
  };
}

function summaryOf(catalog: Catalog, { granted, scopes, unknown }: Grant): RequestSummary {
  const widest = highestRank(catalog, [...scopes], 'levelRank');
  const worst = highestRank(catalog, [...scopes], 'severityRank');
  return {
    scopes: [...granted, ...unknown.map(({ text }) => text)].toSorted(byCodeUnits),
    unknown,
    widestLevel: catalog.levels[widest]?.id,
    mostSevere: catalog.severities[worst],
  };
}

function without(scopes: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return scopes.filter((scope) => !known.has(scope));
}
