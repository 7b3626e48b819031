import { leastCost } from '../../packages/core/src/solve/least-cost.js';
import { upTo } from '../../packages/core/src/solve/problem.js';
import type { Problem } from '../../packages/core/src/solve/problem.js';
import { reduce } from '../../packages/core/src/solve/reduce.js';
import { roughAnswer } from '../../packages/core/src/solve/rough-answer.js';
import { objectiveOf } from './highs.js';
import type { HighsAnswer } from './highs.js';
import { inOneTier } from './instances.js';
import { median, timed } from './measure.js';

/** What `suggest` and `leastRoles` may spend unless told otherwise. */
const BUDGET = 2000;

/** How a family of problems went. Times are medians in milliseconds. */
export interface Comparison {
  readonly solved: number;
  readonly proven: number;
  readonly compared: number;
  readonly equal: number;
  readonly ours: number;
  readonly worst: number;
  /** All tiers in one, as HiGHS gets it. */
  readonly flat: number;
  readonly highsReduced: number;
  readonly highsPlain: number | undefined;
}

/**
 * Solves every problem with all its tiers, and the first few in one tier beside HiGHS: on the model
 * our reductions leave, with what a rough answer rules out, and on the plain model if `plain`.
 */
export function compareSolvers(
  problems: readonly Problem[],
  highs: (problem: Problem) => HighsAnswer,
  beside: number,
  plain: boolean,
): Comparison {
  const runs = problems.map((problem) => {
    const { value, ms } = timed(() => leastCost(problem, Infinity, effort()));
    return { proven: value?.proven === true, ms };
  });
  const pairs = problems.slice(0, beside).map((problem) => {
    const flat = inOneTier(problem);
    const own = timed(() => leastCost(flat, Infinity, effort()));
    const reduced = reduce(flat, { limit: upTo(roughAnswer(flat).cost) });
    if (!reduced || !own.value) throw new Error('A need of this problem cannot be met.');
    const rest = reduced.rest.needs.length > 0 ? highs(reduced.rest) : { objective: 0, ms: 0 };
    const whole = plain ? highs(flat) : undefined;
    const objective = objectiveOf(own.value.cost);
    const objectives = [rest.objective + objectiveOf(reduced.cost), whole?.objective ?? objective];
    return {
      ours: own.ms,
      reduced: rest.ms,
      plain: whole?.ms,
      equal: objectives.every((other) => other === objective),
    };
  });
  return {
    solved: runs.length,
    proven: runs.filter(({ proven }) => proven).length,
    compared: pairs.length,
    equal: pairs.filter(({ equal }) => equal).length,
    ours: median(runs.map(({ ms }) => ms)),
    worst: Math.max(...runs.map(({ ms }) => ms)),
    flat: median(pairs.map(({ ours }) => ours)),
    highsReduced: median(pairs.map(({ reduced }) => reduced)),
    highsPlain: plain ? median(pairs.map((pair) => pair.plain ?? 0)) : undefined,
  };
}

function effort() {
  return { budget: BUDGET, nodes: 0, spent: false };
}

export const comparisonHead = [
  'instances',
  'proven',
  'ms, median (worst)',
  'one tier, ms',
  'HiGHS after our reductions, ms',
  'HiGHS on the plain model, ms',
  'objective equal',
];

/** A comparison as a row of a table. */
export function comparisonRow(name: string, result: Comparison): readonly string[] {
  const beside = (ms: number | undefined): string =>
    ms === undefined ? '–' : `${ms.toFixed(1)} (${(ms / result.flat).toFixed(1)}×)`;
  return [
    name,
    `${result.proven} of ${result.solved}`,
    `${result.ours.toFixed(1)} (${result.worst.toFixed(0)})`,
    result.flat.toFixed(1),
    beside(result.highsReduced),
    beside(result.highsPlain),
    `${result.equal} of ${result.compared}`,
  ];
}
