import loadHighs from 'highs';
import type { Cost, Problem } from '../../packages/core/src/solve/problem.js';

/** What HiGHS made of a problem. */
export interface HighsAnswer {
  readonly objective: number;
  readonly ms: number;
}

/** A cost of two tiers as one number: what is unlocked, and after that the number of items. */
export function objectiveOf([unlocked = 0, count = 0]: Cost): number {
  return 1000 * unlocked + count;
}

/** Loads HiGHS once and gives a solver of choice problems without AND sets. */
export async function createHighs(seconds: number): Promise<(problem: Problem) => HighsAnswer> {
  const highs = await loadHighs();
  return (problem) => {
    const model = highs.createModel(modelOf(problem, highs.infinity));
    try {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
        time_limit: seconds,
      });
      // Only the solving is timed: HiGHS gets its arrays for free.
      const start = performance.now();
      model.run();
      const ms = performance.now() - start;
      return { objective: Math.round(model.getObjectiveValue()), ms };
    } finally {
      model.dispose();
    }
  };
}

/** Items and abilities are variables; an ability is at least each item that unlocks it. */
function modelOf(problem: Problem, infinity: number) {
  const { size, needs, abilities } = problem;
  const numCols = size + abilities.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowLower: number[] = [];
  const addRow = (columns: readonly number[], factors: readonly number[], least: number): void => {
    indices.push(...columns);
    values.push(...factors);
    starts.push(indices.length);
    rowLower.push(least);
  };
  for (const need of needs) {
    addRow(
      need.singles,
      need.singles.map(() => 1),
      1,
    );
  }
  for (const [at, { singles }] of abilities.entries()) {
    for (const item of singles) addRow([size + at, item], [1, -1], 0);
  }
  const numRows = rowLower.length;
  return {
    numCols,
    numRows,
    colCost: [
      ...new Array<number>(size).fill(0),
      ...abilities.map((ability) => objectiveOf(ability.cost)),
    ],
    colLower: new Array<number>(numCols).fill(0),
    colUpper: new Array<number>(numCols).fill(1),
    rowLower,
    rowUpper: new Array<number>(numRows).fill(infinity),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values } as const,
    integrality: Array.from({ length: numCols }, (_, column) => (column < size ? 1 : 0)),
  };
}
