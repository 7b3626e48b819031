import { comparisonHead, comparisonRow, compareSolvers } from './compare-solvers.js';
import { createHighs } from './highs.js';
import { choiceProblem, clusteredNeed, roleWorld, seeded, unrelatedNeed } from './instances.js';
import { table } from './measure.js';

export const title = 'Least roles';

/** Hard role problems, each kind and size beside HiGHS. */
export async function run(): Promise<string> {
  const world = roleWorld(1, 205);
  const highs = await createHighs(60);
  const rows: string[][] = [];
  for (const [kind, pick, sizes] of [
    ['clustered', clusteredNeed, [5, 20, 100, 500]],
    ['unrelated', unrelatedNeed, [5, 20, 50, 100]],
  ] as const) {
    for (const size of sizes) {
      const problems = Array.from({ length: 30 }, (_, seed) =>
        choiceProblem(world, pick(world, size, seeded(1000 * size + seed))),
      );
      const result = compareSolvers(problems, highs, 5, false);
      rows.push(comparisonRow(`${kind}, ${size} needs`, result));
    }
  }
  const sizes = world.grants.map((role) => role.length).toSorted((a, b) => a - b);
  const at = (share: number): number => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
  return [
    `${world.grants.length} generated roles over ${world.severity.length} permissions; a role holds`,
    `${at(0.5)} permissions at the median, ${at(0.9)} at the 90th percentile, ${at(1)} at most.`,
    'HiGHS takes the first five instances of a line, tier after tier; in brackets how many times',
    'our median that is, on the same model. “–” where reductions alone solve them.\n',
    table(comparisonHead, rows),
  ].join('\n');
}
