import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import type { Answer } from '../solve/polish.js';
import { addCosts } from '../solve/problem.js';
import type { Cost } from '../solve/problem.js';
import { askNeeds } from '../suggest/asked-need.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import { privilegeTiers } from '../suggest/privilege-tiers.js';
import type { Tier, TierGap } from '../suggest/suggestion.js';
import { tierGap } from '../suggest/tier-gap.js';
import { blockedNeeds, blockedTogether, outOfBudget } from './blocked-role-need.js';
import { chooseRoles } from './choose-roles.js';
import type { Chosen } from './choose-roles.js';
import { beyond } from './over-grant.js';
import { assess, certainCost } from './role-choice.js';
import type { RoleChoice } from './role-choice.js';
import { readRoleLimits } from './role-limits.js';
import type { RoleLimits } from './role-limits.js';
import { createRoleReader } from './role-reader.js';
import type { RoleLines, RoleReader } from './role-reader.js';
import { explainRoles } from './role-reasons.js';
import type {
  BlockedRoleNeed,
  LeastRolesOptions,
  LeastRolesResult,
  RoleSuggestion,
} from './role-suggestion.js';

/**
 * Chooses the least-privileged roles that cover a need, exactly.
 *
 * Choices of roles are compared as `suggest` compares requests: by what their effective scopes can
 * do, from the widest, most severe tier down; then by the number of roles; then by the alphabet. A
 * deny of any chosen role holds for all of them: it can cost a need its cover, and it can make a
 * choice less privileged, so that a role may be in the answer only for what it denies.
 *
 * @param catalog - the catalog
 * @param options - the need and the limits; see {@link LeastRolesOptions}
 * @returns the roles with their proof and reasons, the same for the same need in any order; or
 * issues for needs that name nothing or several things (`need/…`, `call/…`) and for limits that
 * cannot be used (`suggest/bad-limit`, `role/locked-and-forbidden`)
 * @example
 * ```ts
 * import { leastRoles, loadCatalog } from '@scopewise/core';
 * import { infobip } from '@scopewise/catalogs/infobip';
 *
 * const loaded = loadCatalog(infobip);
 * if (loaded.ok) {
 *   const answer = leastRoles(loaded.catalog, { need: ['content-messages:read', 'calls:manage'] });
 *   if (answer.ok && answer.status === 'optimal') console.log(answer.roles);
 * }
 * ```
 */
export function leastRoles(catalog: Catalog, options: LeastRolesOptions): LeastRolesResult {
  const limits = readRoleLimits(catalog, options);
  const needs = askNeeds(catalog, options.need);
  const issues = [...limits.errors, ...(needs.ok ? [] : needs.issues)];
  if (!needs.ok || issues.length > 0) return { ok: false, issues };
  return choose(catalog, needs.asked, limits);
}

function choose(catalog: Catalog, asked: readonly AskedNeed[], limits: RoleLimits): RoleSuggestion {
  const { eligible, locked, granted, max, budget, warnings } = limits;
  const reader = createRoleReader(catalog);
  const tiers = privilegeTiers(catalog, 'roles');
  const base = reader.lines([...locked, ...granted]);
  const choice: RoleChoice = {
    catalog,
    reader,
    own: ownLines(reader, base, eligible, asked),
    base,
    asked,
    certain: catalog.expand(
      asked.flatMap(({ alternatives }) => (alternatives.length === 1 ? alternatives.flat() : [])),
    ),
    tiers: tiers.length,
    countsOnly: false,
  };
  const effort = { budget, nodes: 0, spent: false };
  const none = (status: 'bounded' | 'infeasible', ...blocked: BlockedRoleNeed[]) =>
    ({
      ok: true,
      status,
      roles: [],
      scopes: [],
      extra: [],
      needs: asked.map(({ text, endpoint }) => ({ need: text, endpoint, coveredBy: [] })),
      reasons: [],
      gap: [],
      blocked,
      warnings,
      nodes: effort.nodes,
    }) satisfies RoleSuggestion;

  const alone = blockedNeeds(catalog, choice);
  if (alone.length > 0) return none('infeasible', ...alone);
  const cap = max - locked.length;
  const chosen = cap < 0 ? nothing : chooseRoles(choice, cap, effort);
  if (!chosen.best) {
    if (!chosen.proven) return none('bounded', outOfBudget());
    const fewest = chooseRoles({ ...choice, countsOnly: true }, Infinity, effort);
    return none('infeasible', blockedTogether(max, locked.length, fewest));
  }
  const picked = chosen.best.chosen.map((item) => eligible[item] ?? '');
  const { held } = assess(choice, chosen.best.chosen);
  const before = reader.hold(reader.lines(granted));
  const roles = [...locked, ...picked].toSorted(byCodeUnits);
  const extra = beyond(catalog, held, asked).extra.filter((scope) => !before.has(scope));
  const answer = {
    chosen: chosen.best.chosen,
    items: eligible,
    roles,
    locked,
    granted,
    held,
    extra,
    tiers,
  };
  return {
    ok: true,
    status: chosen.proven ? 'optimal' : 'bounded',
    roles,
    scopes: [...held].toSorted(byCodeUnits),
    extra,
    ...explainRoles(choice, answer),
    gap: chosen.proven ? [] : [gapOf(choice, tiers, chosen.best, chosen.least)],
    blocked: [],
    warnings,
    nodes: effort.nodes,
  };
}

function gapOf(choice: RoleChoice, tiers: readonly Tier[], { cost }: Answer, least: Cost): TierGap {
  const certain = certainCost(choice);
  return tierGap(tiers, addCosts(cost, certain), addCosts(least, certain));
}

const nothing: Chosen = { best: undefined, proven: true, least: [] };

/**
 * What each eligible role says, seen from this choice: without grants that it denies itself, and
 * without denies that nothing in play could be hit by.
 */
function ownLines(
  reader: RoleReader,
  base: RoleLines,
  eligible: readonly string[],
  asked: readonly AskedNeed[],
): readonly RoleLines[] {
  const own = eligible.map((id) => {
    const { granted, denied } = reader.lines([id]);
    if (denied.size === 0) return { granted, denied };
    return {
      granted: new Set([...granted].filter((one) => !reader.isDenied(one, denied))),
      denied,
    };
  });
  const wanted = new Set(asked.flatMap(({ alternatives }) => alternatives.flat()));
  const inPlay = new Set(base.granted);
  for (const lines of own) {
    const isUseful =
      lines.denied.size > 0 || [...reader.hold(lines)].some((one) => wanted.has(one));
    if (isUseful) for (const scope of lines.granted) inPlay.add(scope);
  }
  return own.map(({ granted, denied }) => {
    const hits = denied.size > 0 && [...inPlay].some((scope) => reader.isDenied(scope, denied));
    return { granted, denied: hits ? denied : new Set() };
  });
}
