import { isBefore, leastCost } from '../solve/least-cost.js';
import type { Answer } from '../solve/polish.js';
import { compareCosts, noCost } from '../solve/problem.js';
import type { Cost } from '../solve/problem.js';
import type { Effort } from '../solve/solve.js';
import { assess, deniesOf, isHopeless, relax } from './role-choice.js';
import type { DenyDecisions, RoleChoice } from './role-choice.js';

/** The best choice that was found, and how well that is proven. */
export interface Chosen {
  /** `undefined` when there is none, or none was found in time. */
  readonly best: Answer | undefined;
  /** Whether no choice is better; without a best one, whether there is none at all. */
  readonly proven: boolean;
  /** What every choice costs at least: exact down to the first open tier, then perhaps less. */
  readonly least: Cost;
}

interface Node extends DenyDecisions {
  readonly least: Cost;
}

/**
 * Finds the least-privileged choice of roles exactly, denies included, by branching on the roles
 * that deny. Each node is a problem without denies that is never dearer than the choice itself (see
 * {@link relax}). Its solution settles the node when it really meets the needs at that cost; where
 * it does not, a role that denies is still open, and is taken in or left out.
 *
 * @param cap - the most roles to choose
 */
export function chooseRoles(choice: RoleChoice, cap: number, effort: Effort): Chosen {
  const deniers = [...choice.own.keys()].filter((item) => (choice.own[item]?.denied.size ?? 0) > 0);
  const root = {
    inside: [],
    outside: new Set<number>(),
    open: deniers,
    least: noCost(choice.tiers),
  };
  const nodes: Node[] = [root];
  const unsettled: Cost[] = [];
  let best: Answer | undefined;
  // Without budget the search goes on until it has something to show, but not for ever.
  let grace = deniers.length + 1;

  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node !== root && effort.nodes >= effort.budget) {
      effort.spent = true;
      grace -= 1;
      if (best || grace < 0) {
        unsettled.push(node.least);
        continue;
      }
    }
    if (deniers.length > 0) effort.nodes += 1;
    const decisions = withoutHopeless(choice, node);
    if (!decisions) continue;
    const solution = leastCost(relax(choice, decisions).problem, cap, effort);
    if (!solution) {
      // Under a cap, none may also mean none in time.
      if (effort.spent && cap < Infinity) unsettled.push(node.least);
      continue;
    }
    const { proven, least } = solution;
    if (best && (proven ? !isBefore(solution, best) : compareCosts(best.cost, least) < 0)) continue;
    const { held, meets, cost } = assess(choice, solution.chosen);
    const found = { chosen: solution.chosen, cost };
    if (meets && (!best || isBefore(found, best))) best = found;
    const settled = meets && compareCosts(cost, solution.cost) === 0;
    const denier = settled ? undefined : nextDenier(choice, decisions, solution.chosen, held);
    if (denier === undefined) {
      if (!settled || !proven) unsettled.push(least);
      continue;
    }
    const open = decisions.open.filter((item) => item !== denier);
    const isIn = { ...decisions, inside: [...decisions.inside, denier], open, least };
    const isOut = { ...decisions, outside: new Set([...decisions.outside, denier]), open, least };
    // What the solution did with the role is looked into first.
    nodes.push(...(solution.chosen.includes(denier) ? [isOut, isIn] : [isIn, isOut]));
  }
  const ends = best ? [best.cost, ...unsettled] : unsettled;
  const least = ends.reduce((a, b) => (compareCosts(b, a) < 0 ? b : a), ends[0] ?? root.least);
  return { best, proven: unsettled.length === 0, least };
}

/** Leaves out what denies a need its last chance; nothing is left when what is in does so already. */
function withoutHopeless(choice: RoleChoice, node: DenyDecisions): DenyDecisions | undefined {
  const { inside, outside, open } = node;
  if (isHopeless(choice, deniesOf(choice, inside))) return undefined;
  const bad = open.filter((item) => isHopeless(choice, deniesOf(choice, [...inside, item])));
  if (bad.length === 0) return node;
  return {
    inside,
    outside: new Set([...outside, ...bad]),
    open: open.filter((item) => !bad.includes(item)),
  };
}

/** An open role that denies and is chosen, or else one that denies what the chosen ones give. */
function nextDenier(
  { own, reader }: RoleChoice,
  { open }: DenyDecisions,
  chosen: readonly number[],
  held: ReadonlySet<string>,
): number | undefined {
  return (
    open.find((item) => chosen.includes(item)) ??
    open.find((item) => {
      const denied = own[item]?.denied ?? new Set();
      return [...held].some((scope) => reader.isDenied(scope, denied));
    })
  );
}
