import { createGrant } from '../access/create-grant.js';
import type { Grant } from '../access/create-grant.js';
import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { BUDGET, readConstraints } from '../suggest/constraints.js';
import type { Constraints } from '../suggest/constraints.js';
import type { SuggestOptions } from '../suggest/suggestion.js';
import { diffRequests } from './diff-requests.js';
import { findTarget } from './find-target.js';
import { forcedLevels } from './forced-levels.js';
import { keptScopes } from './kept-scopes.js';
import { planSteps } from './plan-steps.js';
import { abilitiesBy, reachOf } from './reach.js';
import type { RankedAbility, Reach } from './reach.js';
import { readNeeds } from './read-needs.js';
import type { KnownNeed } from './read-needs.js';
import type { ReviewOptions, ReviewResult, StepReason } from './review-result.js';
import { createWitnesses } from './witnesses.js';

/**
 * Holds a request against what the app uses: what to add, replace and remove, step by step, so that
 * it becomes the least-privileged one, which is for `suggest` to find.
 *
 * Nothing is lost without a word: scopes that the catalog does not know stay and are flagged, and so
 * do scopes outside the limits where nothing within them covers the same need.
 *
 * @param catalog - the catalog
 * @param options - the request, the use and the limits; see {@link ReviewOptions}. Unknown scopes of
 * the request count towards `max`
 * @returns the review, the same for the same request and use in any order. A need that names nothing
 * or several things is in `unresolved` with its `need/…` or `call/…` issues. It fails with the
 * issues of `suggest` for limits that cannot be used; what is asked for and used never throws
 * @example
 * ```ts
 * import { loadCatalog, review } from '@scopewise/core';
 * import { zoom } from '@scopewise/catalogs/zoom';
 *
 * const loaded = loadCatalog(zoom);
 * if (loaded.ok) {
 *   const answer = review(loaded.catalog, {
 *     requested: 'user:read:list_users:master user:delete:user:admin',
 *     used: ['GET /users'],
 *   });
 *   if (answer.ok) for (const { kind, scope, reason } of answer.steps) console.log(kind, scope, reason);
 * }
 * ```
 */
export function review(catalog: Catalog, options: ReviewOptions): ReviewResult {
  const grant = createGrant(catalog, options.requested);
  const { needs, unresolved } = readNeeds(catalog, options.used);
  const limits = readLimits(options);
  const constraints = readConstraints(catalog, { ...limits, need: [] });
  const { max, isForbidden } = constraints;
  const locked = new Set(constraints.locked);

  // A need that was not understood might take any of the scopes that are there.
  const isDecided = unresolved.length === 0;
  const undecided = isDecided ? [] : grant.granted;
  const unknown = grant.unknown.filter(({ text }) => !(isDecided && isForbidden(text)));
  const others = new Set([...undecided, ...unknown.map(({ text }) => text)]);
  const room = roomBeside([...others].filter((scope) => !locked.has(scope)).length, max);
  const target = findTarget(catalog, grant, needs, undecided, { ...limits, max: room });
  if (!target.ok) return target;

  const requested = textsOf(grant);
  const present = new Set(requested);
  const stays = new Set([...target.scopes, ...unknown.map(({ text }) => text)]);
  const staying = requested.filter((scope) => stays.has(scope));
  const leaving = requested.filter((scope) => !stays.has(scope));
  const witnesses = createWitnesses(catalog, staying, leaving);
  const planned = needs.map((need) => ({
    ...need,
    coveredBy: target.coverage.get(need.text) ?? [],
    witness: witnesses.find(need.alternatives),
  }));
  const isAskedFor = askedBy(needs);
  const steps = planSteps({
    catalog,
    staying,
    leaving,
    adding: [...target.scopes].filter((scope) => !present.has(scope)),
    witnesses,
    needs: planned,
    locked,
    choices: new Map(target.best.reasons.map((reason) => [reason.scope, reason])),
    exclusionOf: (scope) => exclusion(catalog, constraints, scope),
    isAskedFor,
  });

  const kept = keptScopes(catalog, staying, target, locked, unknown);
  const after = [...stays].toSorted(byCodeUnits);
  const { policy } = options;
  const change = diffRequests(catalog, grant, after, policy ? { policy } : {});
  const beyond = (scopes: ReadonlySet<string>): Reach =>
    reachOf(
      catalog,
      abilitiesBy(catalog, scopes).filter((ability) => !isAskedFor(ability)),
    );
  return {
    ok: true,
    kept,
    steps,
    after,
    change,
    needs: planned.map(({ text, endpoint, coveredBy, witness }) => ({
      need: text,
      endpoint,
      coveredBy,
      covered: witness !== undefined,
    })),
    unresolved,
    forced: forcedLevels(catalog, needs),
    meter: {
      requested: requested.length,
      needed: kept.filter((one) => one.needs.length > 0).length,
      missing: planned.filter(({ witness }) => witness === undefined).length,
      beyondNeed: beyond(grant.scopes),
      unavoidable: beyond(createGrant(catalog, after).scopes),
      beyondLeast: change.lost,
    },
    proof: {
      status: target.proof.status,
      gap: target.proof.gap,
      blocked: target.proof.blocked,
    },
    warnings: [...target.best.warnings, ...change.warnings],
  };
}

/** From JavaScript there may be anything; what is no list or number becomes one that is refused. */
function readLimits({
  levels,
  locked = [],
  forbidden = [],
  max = Infinity,
  budget = BUDGET,
}: ReviewOptions): Omit<SuggestOptions, 'need' | 'granted'> {
  return {
    ...(levels !== undefined && { levels: [levels].flat() }),
    locked: [locked].flat(),
    forbidden: [forbidden].flat(),
    max: typeof max === 'number' ? max : Number.NaN,
    budget: typeof budget === 'number' ? budget : Number.NaN,
  };
}

/** What is left of a limit; one that cannot be used stays as it is, for `suggest` to refuse. */
function roomBeside(others: number, max: number): number {
  return max >= 0 ? Math.max(0, max - others) : max;
}

function textsOf({ granted, unknown }: Grant): readonly string[] {
  return [...granted, ...unknown.map(({ text }) => text)].toSorted(byCodeUnits);
}

function askedBy(needs: readonly KnownNeed[]): (ability: RankedAbility) => boolean {
  const endpoints = new Set(needs.map(({ endpoint }) => endpoint));
  const scopes = new Set(needs.map(({ text, endpoint }) => (endpoint === undefined ? text : '')));
  return ({ kind, id }) => (kind === 'endpoint' ? endpoints : scopes).has(id);
}

function exclusion(
  catalog: Catalog,
  { isForbidden, isLevelAllowed }: Constraints,
  scope: string,
): StepReason | undefined {
  if (isForbidden(scope)) return { kind: 'forbidden' };
  if (isLevelAllowed(scope)) return undefined;
  return { kind: 'level-not-allowed', level: catalog.scope(scope)?.level ?? '' };
}
