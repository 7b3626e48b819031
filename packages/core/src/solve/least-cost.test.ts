import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCost } from './least-cost.js';
import { addCosts, compareCosts, isSatisfied, noCost } from './problem.js';
import type { Ability, Clause, Cost, Problem } from './problem.js';

/** Every choice there is, by the definition: the independent slow way. */
function bruteForce(
  problem: Problem,
  cap: number,
): { chosen: readonly number[]; cost: Cost } | undefined {
  let best: { chosen: readonly number[]; cost: Cost } | undefined;
  for (let mask = 0; mask < 2 ** problem.size; mask += 1) {
    const items = Array.from({ length: problem.size }, (_, item) => item);
    const chosen = items.filter((item) => (mask >> item) & 1);
    const set = new Set(chosen);
    if (chosen.length > cap || !problem.needs.every((need) => isSatisfied(need, set))) continue;
    let cost = noCost(problem.tiers);
    for (const ability of problem.abilities) {
      if (isSatisfied(ability, set)) cost = addCosts(cost, ability.cost);
    }
    const order = best ? compareCosts(cost, best.cost) : -1;
    if (order < 0 || (order === 0 && best && isFirst(chosen, best.chosen))) {
      best = { chosen, cost };
    }
  }
  return best;
}

function isFirst(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((item, index) => item !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

const TIERS = 4;

/** Items cost one each in the last tier, as scopes do. */
function problems(size: number, withSets: boolean): fc.Arbitrary<Problem> {
  const item = fc.nat({ max: size - 1 });
  const singles = (minLength: number): fc.Arbitrary<number[]> =>
    fc.uniqueArray(item, { minLength, maxLength: 5 }).map((list) => list.sort((a, b) => a - b));
  const set = fc
    .uniqueArray(item, { minLength: 2, maxLength: 3 })
    .map((list) => list.sort((a, b) => a - b));
  const clause: fc.Arbitrary<Clause> = fc.record({
    singles: singles(withSets ? 0 : 1),
    sets: withSets ? fc.array(set, { maxLength: 2 }) : fc.constant([]),
  });
  const cost = fc
    .tuple(fc.nat({ max: TIERS - 2 }), fc.integer({ min: 1, max: 3 }))
    .map(([tier, amount]) => noCost(TIERS).map((zero, at) => (at === tier ? amount : zero)));
  const ability: fc.Arbitrary<Ability> = fc
    .tuple(clause, cost)
    .map(([shape, amount]) => ({ ...shape, cost: amount }));
  const counted = Array.from({ length: size }, (_, at) => ({
    singles: [at],
    sets: [],
    cost: noCost(TIERS).map((zero, tier) => (tier === TIERS - 1 ? 1 : zero)),
  }));
  return fc
    .tuple(
      fc.array(
        clause.filter(({ singles: alone, sets }) => alone.length + sets.length > 0),
        { maxLength: 9 },
      ),
      fc.array(ability, { maxLength: 14 }),
    )
    .map(([needs, abilities]) => ({
      size,
      tiers: TIERS,
      needs,
      abilities: [
        ...abilities.filter(({ singles: alone, sets }) => alone.length + sets.length > 0),
        ...counted,
      ],
    }));
}

const noHurry = () => ({ budget: 1e6, nodes: 0, spent: false });

describe('leastCost', () => {
  for (const [title, withSets] of [
    ['one item per option', false],
    ['options of several items', true],
  ] as const) {
    test(`equals brute force with ${title}`, () => {
      fc.assert(
        fc.property(problems(10, withSets), (problem) => {
          const solution = leastCost(problem, Infinity, noHurry());
          const expected = bruteForce(problem, Infinity);
          expect(solution?.cost).toEqual(expected?.cost);
          expect(solution?.chosen).toEqual(expected?.chosen);
          expect(solution?.proven).toBe(true);
        }),
        { seed: 20261121, numRuns: 700 },
      );
    });

    test(`equals brute force under a cap with ${title}`, () => {
      fc.assert(
        fc.property(problems(9, withSets), fc.integer({ min: 0, max: 5 }), (problem, cap) => {
          const solution = leastCost(problem, cap, noHurry());
          expect(solution?.cost).toEqual(bruteForce(problem, cap)?.cost);
        }),
        { seed: 7, numRuns: 700 },
      );
    });
  }

  test('proves many equally good answers without looking at each of them', () => {
    // Ten needs with their own pair of equal items each: 1,024 answers that cost the same.
    const problem: Problem = {
      size: 20,
      tiers: 1,
      needs: Array.from({ length: 10 }, (_, at) => ({ singles: [2 * at, 2 * at + 1], sets: [] })),
      abilities: Array.from({ length: 20 }, (_, at) => ({ singles: [at], sets: [], cost: [1] })),
    };
    const effort = noHurry();
    const solution = leastCost(problem, Infinity, effort);
    expect(solution?.chosen).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(effort.nodes).toBeLessThan(5);
  });

  test('states a true bound when the budget runs out', () => {
    fc.assert(
      fc.property(problems(10, true), (problem) => {
        const solution = leastCost(problem, Infinity, { budget: 0, nodes: 0, spent: false });
        const expected = bruteForce(problem, Infinity);
        if (!solution || !expected) return expect(solution).toBe(expected);
        expect(compareCosts(solution.cost, expected.cost)).toBeGreaterThanOrEqual(0);
        expect(compareCosts(solution.least, expected.cost)).toBeLessThanOrEqual(0);
        if (solution.proven) expect(solution.chosen).toEqual(expected.chosen);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
