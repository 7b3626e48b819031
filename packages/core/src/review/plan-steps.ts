import type { Catalog } from '../catalog/catalog.js';
import { highestRank, widestLevel } from '../catalog/compare-privilege.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import type { Reason } from '../suggest/suggestion.js';
import type { RankedAbility } from './reach.js';
import type { ReviewStep, StepReason } from './review-result.js';
import { createEffects } from './step-effect.js';
import type { Witnesses } from './witnesses.js';

/** The way from a request to a better one. */
export interface Plan {
  readonly catalog: Catalog;
  readonly staying: readonly string[];
  readonly leaving: readonly string[];
  readonly adding: readonly string[];
  /** Of the request as it is. */
  readonly witnesses: Witnesses;
  readonly needs: readonly PlannedNeed[];
  readonly locked: ReadonlySet<string>;
  /** Why the better request has each of its scopes. */
  readonly choices: ReadonlyMap<string, Reason>;
  /** Why the limits rule a scope out; `undefined` where they do not. */
  readonly exclusionOf: (scope: string) => StepReason | undefined;
  /** Whether some need asks for an ability. */
  readonly isAskedFor: (ability: RankedAbility) => boolean;
}

/** A need on that way. */
interface PlannedNeed extends Pick<AskedNeed, 'text' | 'alternatives'> {
  /** Scopes of the better request. */
  readonly coveredBy: readonly string[];
  /** Scopes of the request as it is; `undefined` where it does not cover the need. */
  readonly witness: readonly string[] | undefined;
}

/** A step without what it changes; a replacement finds its reason in that. */
interface Move extends Pick<ReviewStep, 'scope' | 'add' | 'remove' | 'needs'> {
  readonly reason: StepReason | undefined;
}

/**
 * Divides the way into steps, one for each scope that comes or goes. Any of them can be done in any
 * order without uncovering a need: where a need rests on scopes that leave, each step that takes one
 * of them away brings all that the need will rest on; where it can rest on scopes that stay, it does.
 */
export function planSteps(plan: Plan): readonly ReviewStep[] {
  const { catalog, choices } = plan;
  const departures = planDepartures(plan);
  const brought = new Set(departures.flatMap(({ add }) => add));
  const arrivals = planArrivals(plan).filter(
    ({ scope, needs, reason }) =>
      needs.length > 0 || reason?.kind === 'locked' || !brought.has(scope),
  );
  const effectOf = createEffects(plan);
  const finish = (kind: ReviewStep['kind'], { reason, ...move }: Move): ReviewStep => {
    const effect = effectOf(move);
    return {
      kind,
      ...move,
      reason: reason ?? gainOf(catalog, move, effect.widens),
      choices: move.add.flatMap((scope) => choices.get(scope) ?? []),
      ...effect,
    };
  };
  return [
    ...arrivals.map((move) => finish('add', move)),
    ...departures.filter(({ add }) => add.length > 0).map((move) => finish('replace', move)),
    ...departures.filter(({ add }) => add.length === 0).map((move) => finish('remove', move)),
  ];
}

function planArrivals({ adding, needs, locked }: Plan): readonly Move[] {
  const uncovered = needs.filter(({ witness }) => witness === undefined);
  return adding.toSorted(byCodeUnits).map((scope) => ({
    scope,
    add: [scope],
    remove: [],
    needs: textsOf(uncovered.filter(({ coveredBy }) => coveredBy.includes(scope))),
    reason: { kind: locked.has(scope) ? 'locked' : 'missing' },
  }));
}

function planDepartures(plan: Plan): readonly Move[] {
  const { staying, leaving, needs, witnesses, exclusionOf } = plan;
  const covered = needs.filter(({ witness }) => witness !== undefined);
  const resting = groupByScope(covered, ({ witness = [] }) => witness);
  const naming = groupByScope(covered, ({ alternatives }) => alternatives.flat());
  const stays = new Set(staying);
  const present = new Set([...staying, ...leaving]);
  return leaving.toSorted(byCodeUnits).map((scope): Move => {
    const relying = [...(resting.get(scope) ?? [])];
    if (relying.length > 0) {
      const add = new Set(relying.flatMap(({ coveredBy }) => coveredBy));
      return {
        scope,
        add: [...add].filter((one) => !present.has(one)).toSorted(byCodeUnits),
        remove: [scope],
        needs: textsOf(relying),
        reason: exclusionOf(scope),
      };
    }
    const served = [...(naming.get(scope) ?? [])];
    const by = [...new Set(served.flatMap(({ witness = [] }) => witness))].toSorted(byCodeUnits);
    const implied = (witnesses.givers.get(scope) ?? []).filter((giver) => stays.has(giver));
    const reason: StepReason =
      implied.length > 0
        ? { kind: 'redundant', by: implied }
        : by.length > 0
          ? { kind: 'covered', by }
          : { kind: 'unused' };
    const move = { scope, add: [], remove: [scope], needs: textsOf(served) };
    return { ...move, reason: exclusionOf(scope) ?? reason };
  });
}

/** What is better about what takes the place of a scope. */
function gainOf(
  catalog: Catalog,
  { scope, add }: Pick<Move, 'scope' | 'add'>,
  widens: boolean,
): StepReason {
  const level = { from: widestLevel(catalog, [scope]), to: widestLevel(catalog, add) };
  const severity = {
    from: highestRank(catalog, [scope], 'severityRank'),
    to: highestRank(catalog, add, 'severityRank'),
  };
  if (!widens && level.to < level.from) {
    const name = (rank: number): string => catalog.levels[rank]?.id ?? '';
    return { kind: 'narrower-level', from: name(level.from), to: name(level.to) };
  }
  if (!widens && level.to === level.from && severity.to < severity.from) {
    const name = (rank: number): string => catalog.severities[rank] ?? '';
    return { kind: 'milder-action', from: name(severity.from), to: name(severity.to) };
  }
  return { kind: 'less-privileged' };
}

function groupByScope(
  needs: readonly PlannedNeed[],
  scopesOf: (need: PlannedNeed) => readonly string[],
): ReadonlyMap<string, ReadonlySet<PlannedNeed>> {
  const groups = new Map<string, Set<PlannedNeed>>();
  for (const need of needs) {
    for (const scope of scopesOf(need)) {
      const group = groups.get(scope);
      if (group) group.add(need);
      else groups.set(scope, new Set([need]));
    }
  }
  return groups;
}

function textsOf(needs: readonly PlannedNeed[]): readonly string[] {
  return needs.map(({ text }) => text);
}
