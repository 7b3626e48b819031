import { isOpened } from '../access/alternatives.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { addCosts, compareCosts, noCost } from '../solve/problem.js';
import { createExplainer } from '../suggest/reasons.js';
import type { Tier } from '../suggest/suggestion.js';
import { assess, deniesOf, relax } from './role-choice.js';
import type { RoleChoice } from './role-choice.js';
import type { BeatenRole, RoleCoverage, RoleReason } from './role-suggestion.js';

/** An answer to a choice of roles. */
export interface RoleAnswer {
  /** The items chosen, and the id of every item. */
  readonly chosen: readonly number[];
  readonly items: readonly string[];
  /** The roles in the answer, sorted, and those the user has beside them. */
  readonly roles: readonly string[];
  readonly locked: readonly string[];
  readonly granted: readonly string[];
  readonly held: ReadonlySet<string>;
  readonly extra: readonly string[];
  readonly tiers: readonly Tier[];
}

/** Of many roles that could take the place of one that denies, so many are tried. */
const MOST_SWAPS = 50;

/** Says what covers each need, and why each role is in the answer. */
export function explainRoles(
  choice: RoleChoice,
  answer: RoleAnswer,
): { readonly needs: readonly RoleCoverage[]; readonly reasons: readonly RoleReason[] } {
  const { reader, asked } = choice;
  const { chosen, items, roles, locked, granted, held, extra } = answer;
  const everyone = [...new Set([...roles, ...granted])];
  const { denied } = reader.lines(everyone);
  const given = new Map(
    everyone.map((id) => [id, reader.hold({ granted: reader.lines([id]).granted, denied })]),
  );
  const giver = (scope: string): string =>
    everyone.find((id) => given.get(id)?.has(scope) === true) ?? '';
  const needs = asked.map(({ text, endpoint, alternatives }) => {
    const scopes = alternatives.find((each) => isOpened([each], held)) ?? [];
    return {
      need: text,
      endpoint,
      coveredBy: [...new Set(scopes.map(giver))].toSorted(byCodeUnits),
    };
  });

  const explain = explainer(choice, answer);
  const itemOf = new Map(chosen.map((item) => [items[item], item]));
  const reasons = roles.map((role): RoleReason => {
    const item = itemOf.get(role);
    const others = everyone.filter((id) => id !== role);
    const without = others.length < everyone.length ? reader.hold(reader.lines(others)) : held;
    const takes = reader.lines([role]).denied;
    const covers = needs.filter(({ coveredBy }) => coveredBy.includes(role));
    const explained = item === undefined ? undefined : explain(item);
    return {
      role,
      locked: locked.includes(role),
      serves: explained?.serves ?? covers.map(({ need }) => need),
      beat: explained?.beat ?? [],
      alsoGrants: extra.filter((scope) => given.get(role)?.has(scope)),
      withholds: [...without]
        .filter((scope) => !held.has(scope) && reader.isDenied(scope, takes))
        .toSorted(byCodeUnits),
    };
  });
  return { needs, reasons };
}

/** Explains an item: by the model of the answer's own denies, or by trying where it denies itself. */
function explainer(
  choice: RoleChoice,
  { chosen, items, tiers }: RoleAnswer,
): (item: number) => Pick<RoleReason, 'serves' | 'beat'> {
  const { own } = choice;
  const denied = deniesOf(choice, chosen);
  const isDenier = (item: number): boolean => (own[item]?.denied.size ?? 0) > 0;
  const others = [...own.keys()].filter(
    (item) =>
      !chosen.includes(item) && [...(own[item]?.denied ?? [])].some((one) => !denied.has(one)),
  );
  const { problem, texts } = relax(choice, {
    inside: chosen.filter(isDenier),
    outside: new Set(others),
    open: [],
  });
  const model = { problem, items, clauses: problem.needs, tiers };
  const explain = createExplainer(model, texts, new Set(chosen));
  return (item) => {
    const { serves, beat } = explain(item);
    return {
      serves: [...new Set(serves)].filter((text) => text !== ''),
      beat: isDenier(item)
        ? swaps(choice, chosen, item).map(({ other, tier, more }) => ({
            roles: [items[other] ?? ''],
            tier: tiers[tier] ?? { kind: 'order' },
            more,
          }))
        : beat.map(({ scopes, tier, more }): BeatenRole => ({ roles: scopes, tier, more })),
    };
  };
}

/** The roles that could take an item's place, and the first tier in which each one loses. */
function swaps(
  choice: RoleChoice,
  chosen: readonly number[],
  item: number,
): readonly { readonly other: number; readonly tier: number; readonly more: number }[] {
  const { cost } = assess(choice, chosen);
  const rest = chosen.filter((one) => one !== item);
  const others = [...choice.own.keys()].filter((one) => !chosen.includes(one));
  return others.slice(0, MOST_SWAPS).flatMap((other) => {
    const swapped = assess(choice, [...rest, other]);
    const more = addCosts(swapped.cost, cost, -1);
    const lost = compareCosts(more, noCost(more.length)) >= 0;
    // Only a choice that is not proven to be the least can lose to the swap.
    const tier = more.findIndex((amount) => amount !== 0);
    return swapped.meets && lost ? { other, tier, more: more[tier] ?? 0 } : [];
  });
}
