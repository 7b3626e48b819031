import { leastCost } from '../../packages/core/src/solve/least-cost.js';
import { addCosts, compareCosts, upTo } from '../../packages/core/src/solve/problem.js';
import type { Cost, Problem } from '../../packages/core/src/solve/problem.js';
import { reduce } from '../../packages/core/src/solve/reduce.js';
import { roughAnswer } from '../../packages/core/src/solve/rough-answer.js';
import type { Effort } from '../../packages/core/src/solve/solve.js';
import { BUDGET } from '../../packages/core/src/suggest/constraints.js';
import type { HighsAnswer } from './highs.js';
import { median, timed } from './measure.js';

/** How a family of problems went. Times are in milliseconds. */
export interface Comparison {
  readonly times: readonly number[];
  readonly proven: number;
  /** Of those that HiGHS solved as well. */
  readonly beside: readonly Pair[];
}

interface Pair {
  readonly ours: number;
  /** Both on what the reductions leave; zero where that is nothing. */
  readonly oursReduced: number;
  readonly reduced: number;
  readonly plain: number | undefined;
  readonly equal: boolean;
}

/**
 * Solves every problem within the default budget, and the first few with HiGHS as well: on the
 * model that our reductions leave, given a rough answer, and on the plain model if `plain`.
 */
export function compareSolvers(
  problems: readonly Problem[],
  highs: (problem: Problem) => HighsAnswer,
  besides: number,
  plain: boolean,
): Comparison {
  // Code is compiled while it runs, so each side runs once before it counts.
  const [first] = problems;
  if (first && plain) highs(first);
  for (const problem of problems.slice(0, besides)) leastCost(problem, Infinity, effort());
  const runs = problems.map((problem) => timed(() => leastCost(problem, Infinity, effort())));
  const beside = problems.slice(0, besides).map((problem, at): Pair => {
    const reduced = reduce(problem, { limit: upTo(roughAnswer(problem).cost) });
    const own = runs[at];
    if (!reduced || !own?.value) throw new Error('A need of this problem cannot be met.');
    const rest = reduced.rest.needs.length > 0 ? highs(reduced.rest) : undefined;
    const whole = plain ? highs(problem) : undefined;
    const costs: Cost[] = [rest ? addCosts(rest.cost, reduced.cost) : reduced.cost];
    if (whole) costs.push(whole.cost);
    const { cost } = own.value;
    const again = timed(() => leastCost(reduced.rest, Infinity, effort()));
    return {
      ours: own.ms,
      oursReduced: again.ms,
      reduced: rest?.ms ?? 0,
      plain: whole?.ms,
      equal: costs.every((other) => compareCosts(other, cost) === 0),
    };
  });
  return {
    times: runs.map(({ ms }) => ms),
    proven: runs.filter(({ value }) => value?.proven).length,
    beside,
  };
}

function effort(): Effort {
  return { budget: BUDGET, nodes: 0, spent: false };
}

export const comparisonHead = [
  'instances',
  'proven',
  'ms, median (worst)',
  'HiGHS on the plain model',
  'HiGHS on the reduced model',
  'costs equal',
];

/** A comparison as a row of a table. HiGHS in ms, and how many times our median that is. */
export function comparisonRow(name: string, { times, proven, beside }: Comparison): string[] {
  const against = (
    theirs: (pair: Pair) => number | undefined,
    ours: (pair: Pair) => number,
  ): string => {
    const pairs = beside.filter((pair) => theirs(pair) !== undefined && theirs(pair) !== 0);
    if (pairs.length === 0) return '–';
    const [peer, own] = [median(pairs.map((pair) => theirs(pair) ?? 0)), median(pairs.map(ours))];
    return `${peer.toFixed(1)} (${(peer / own).toFixed(1)}×)`;
  };
  return [
    name,
    `${proven} of ${times.length}`,
    `${median(times).toFixed(1)} (${Math.max(...times).toFixed(0)})`,
    against(
      ({ plain }) => plain,
      ({ ours }) => ours,
    ),
    against(
      ({ reduced }) => reduced,
      ({ oursReduced }) => oursReduced,
    ),
    `${beside.filter(({ equal }) => equal).length} of ${beside.length}`,
  ];
}
