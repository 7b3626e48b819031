import { listEndpoints } from '../access/check.js';
import type { Catalog } from '../catalog/catalog.js';
import { failure } from '../errors/issue.js';
import type { Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { isToken } from '../scope/scope-token.js';
import { leastCost } from '../solve/least-cost.js';
import { createPolish } from '../solve/polish.js';
import { isEmpty, noCost } from '../solve/problem.js';
import type { Solution } from '../solve/solve.js';
import { askNeeds } from './asked-need.js';
import type { AskedNeed } from './asked-need.js';
import { blockedNeed, overLimit } from './blocked-need.js';
import { readConstraints } from './constraints.js';
import type { Constraints } from './constraints.js';
import { buildModel } from './model.js';
import type { Alternatives, Model } from './model.js';
import { createExplainer } from './reasons.js';
import type {
  BlockedNeed,
  NeedCoverage,
  Reason,
  SuggestOptions,
  SuggestResult,
  Suggestion,
} from './suggestion.js';
import { tierGap } from './tier-gap.js';

/**
 * Computes the least-privileged request that covers a need, exactly.
 *
 * Every (endpoint, level) that a request unlocks is an ability, in the tier of its level and then
 * its severity; alternatives of one level but two severities are an ability in each. Of two requests the one with fewer abilities in the widest, most severe tier is
 * less privileged; where all tiers are equal, the one with fewer scopes; then the alphabet decides.
 * A scope that no endpoint uses counts as an ability of its own.
 *
 * @param catalog - the catalog
 * @param options - the need and the limits; see {@link SuggestOptions}
 * @returns the request with its proof and reasons, the same for the same need in any order; or
 * issues for needs that name nothing or several things (`need/…`, `call/…`) and for limits that
 * cannot be used (`suggest/unknown-level`, `suggest/bad-limit`, `suggest/locked-and-forbidden`), or
 * `suggest/too-many-implied` for a catalog whose implications are a trap
 * @example
 * ```ts
 * import { loadCatalog, suggest } from '@scopewise/core';
 * import { zoom } from '@scopewise/catalogs/zoom';
 *
 * const loaded = loadCatalog(zoom);
 * if (loaded.ok) {
 *   const answer = suggest(loaded.catalog, { need: ['GET /users', 'phone.accountCallHistory'] });
 *   if (answer.ok && answer.status === 'optimal') console.log(answer.scope);
 * }
 * ```
 */
export function suggest(catalog: Catalog, options: SuggestOptions): SuggestResult {
  const constraints = readConstraints(catalog, options);
  const asked = askNeeds(catalog, options.need);
  const issues = [...constraints.errors, ...(asked.ok ? [] : asked.issues)];
  if (!asked.ok || issues.length > 0) return { ok: false, issues };
  return solveNeeds(catalog, asked.asked, constraints);
}

function solveNeeds(
  catalog: Catalog,
  asked: readonly AskedNeed[],
  limits: Constraints,
): SuggestResult {
  const { held, locked, isForbidden, isLevelAllowed, max, budget } = limits;
  const model = buildModel(
    catalog,
    asked.map(({ alternatives }) => alternatives),
    held,
    (scope) => isLevelAllowed(scope) && !isForbidden(scope),
  );
  if (!model) return failure(tooManyImplied());
  const blocked = asked.flatMap(({ text, endpoint, alternatives }, at) => {
    const clause = model.clauses[at];
    if (!clause || !isEmpty(clause)) return [];
    return blockedNeed(text, endpoint, alternatives, isForbidden);
  });
  const effort = { budget, nodes: 0, spent: false };
  if (blocked.length > 0) return infeasible(asked, limits, blocked, effort.nodes);
  const solution = leastCost(model.problem, max - locked.length, effort);
  if (solution) return feasible(catalog, asked, limits, model, solution, effort.nodes);

  // Counting alone is the same problem with nothing but the number of scopes to pay, and budget anew.
  const counted = model.problem.abilities.slice(0, model.items.length);
  const counting = { budget, nodes: 0, spent: false };
  const fewest = leastCost({ ...model.problem, abilities: counted }, Infinity, counting);
  const nodes = effort.nodes + counting.nodes;
  const count = locked.length + (fewest?.chosen.length ?? 0);
  if (!fewest || count > max) return infeasible(asked, limits, [overLimit(max, count)], nodes);
  const unproven = { ...createPolish(model.problem)(fewest.chosen), proven: false };
  const least = noCost(model.tiers.length);
  return feasible(catalog, asked, limits, model, { ...unproven, least }, nodes);
}

function infeasible(
  asked: readonly AskedNeed[],
  { warnings }: Constraints,
  blocked: readonly BlockedNeed[],
  nodes: number,
): Suggestion {
  return {
    ok: true,
    status: 'infeasible',
    scopes: [],
    scope: '',
    needs: asked.map(({ text, endpoint }) => ({ need: text, endpoint, coveredBy: [] })),
    unlocked: { needed: [], extra: [] },
    reasons: [],
    gap: [],
    blocked,
    warnings,
    nodes,
  };
}

function feasible(
  catalog: Catalog,
  asked: readonly AskedNeed[],
  { locked, granted, warnings }: Constraints,
  model: Model,
  solution: Solution,
  nodes: number,
): Suggestion {
  const chosen = solution.chosen.map((item) => model.items[item] ?? '');
  const scopes = [...new Set([...locked, ...chosen])].toSorted(byCodeUnits);
  const tokens = [...new Set([...scopes, ...granted])];
  const needs = asked.map((need) => coverage(catalog, need, tokens));

  const neededIds = new Set(asked.map(({ endpoint }) => endpoint));
  const before = new Set(listEndpoints(catalog, granted));
  const opened = listEndpoints(catalog, tokens).filter((endpoint) => !endpoint.public);
  const extra = opened.filter((endpoint) => !neededIds.has(endpoint.id) && !before.has(endpoint));
  const held = catalog.expand(tokens);
  const isOpenWith = (scope: string) => {
    const given = catalog.expand([scope]);
    return ({ requires }: { readonly requires: Alternatives }): boolean =>
      requires.some(
        (set) => set.every((one) => held.has(one)) && set.some((one) => given.has(one)),
      );
  };
  const texts = asked.map(({ text }) => text);
  const explain = createExplainer(model, texts, new Set(solution.chosen));
  const itemOf = new Map(solution.chosen.map((item) => [model.items[item], item]));
  const reasons = scopes.map((scope): Reason => {
    const item = itemOf.get(scope);
    const serves = needs.filter(({ coveredBy }) => coveredBy.includes(scope));
    return {
      scope,
      locked: locked.includes(scope),
      ...(item === undefined
        ? { serves: serves.map(({ need }) => need), beat: [] }
        : explain(item)),
      alsoUnlocks: extra.filter(isOpenWith(scope)).map(({ id }) => id),
    };
  });
  return {
    ok: true,
    status: solution.proven ? 'optimal' : 'bounded',
    scopes,
    scope: scopes.join(' '),
    needs,
    unlocked: {
      needed: opened.filter(({ id }) => neededIds.has(id)).map(({ id }) => id),
      extra: extra.map(({ id }) => id),
    },
    reasons,
    gap: solution.proven ? [] : [tierGap(model.tiers, solution.cost, solution.least)],
    blocked: [],
    warnings: [...warnings, ...scopes.filter((one) => !isToken(one)).map(unlistable)],
    nodes,
  };
}

function tooManyImplied(): Issue {
  return {
    code: 'suggest/too-many-implied',
    message: 'The scopes that could cover this need imply too many others to compare them all.',
    fix: 'Look for a long chain or a cycle of implications in the catalog; lint names cycles.',
  };
}

/** Some providers have scopes that RFC 6749 §3.3 forbids; in a list they read as something else. */
function unlistable(scope: string): Issue {
  return {
    code: 'suggest/unlistable-scope',
    severity: 'warning',
    message: `“${scope}” cannot stand in a scope list, so the list may be read differently.`,
    fix: 'Choose this scope by itself where the app is registered.',
  };
}

/** The tokens that satisfy a need's least-privileged alternative; one may imply what it takes. */
function coverage(
  catalog: Catalog,
  { text, endpoint, alternatives }: AskedNeed,
  tokens: readonly string[],
): NeedCoverage {
  const givers = (scope: string): string | undefined =>
    tokens.includes(scope) ? scope : tokens.find((token) => catalog.expand([token]).has(scope));
  for (const scopes of alternatives) {
    const coveredBy = scopes.map(givers);
    if (coveredBy.every((token) => token !== undefined)) {
      return { need: text, endpoint, coveredBy: [...new Set(coveredBy)] };
    }
  }
  return { need: text, endpoint, coveredBy: [] };
}
