import loadHighs from 'highs';
import type { Cost, Problem } from '../../packages/core/src/solve/problem.js';

/** What HiGHS made of a problem. */
export interface HighsAnswer {
  readonly cost: Cost;
  readonly ms: number;
}

/**
 * Loads HiGHS once and gives a solver of choice problems without AND sets. It minimises one tier
 * after the other and holds each at its minimum, as costs compare.
 *
 * @param seconds - how long it may take for one tier
 */
export async function createHighs(seconds: number): Promise<(problem: Problem) => HighsAnswer> {
  const highs = await loadHighs();
  return (problem) => {
    const { size, abilities, tiers } = problem;
    const columns = Int32Array.from(abilities, (_, at) => size + at);
    const cost: number[] = [];
    let ms = 0;
    const model = highs.createModel(modelOf(problem, highs.infinity));
    try {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
        time_limit: seconds,
      });
      for (let tier = 0; tier < tiers; tier += 1) {
        const amounts = Float64Array.from(abilities, (ability) => ability.cost[tier] ?? 0);
        if (amounts.every((amount) => amount === 0)) {
          cost.push(0);
          continue;
        }
        model.changeColsCost(
          { kind: 'range', from: size, to: size + abilities.length - 1 },
          amounts,
        );
        // Only the solving is timed: HiGHS gets its arrays for free.
        const start = performance.now();
        model.run();
        ms += performance.now() - start;
        const least = Math.round(model.getObjectiveValue());
        cost.push(least);
        model.addRow(-highs.infinity, least, { indices: columns, values: amounts });
      }
      return { cost, ms };
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
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower,
    rowUpper: new Float64Array(numRows).fill(infinity),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values } as const,
    integrality: Array.from({ length: numCols }, (_, column) => (column < size ? 1 : 0)),
  };
}
