import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCost } from './least-cost.js';
import { accumulate, compareCosts, noCost } from './problem.js';
import type { Ability, Clause, Cost, Problem } from './problem.js';

/** Every choice there is, by the definition, as bits: the independent slow way. */
function bruteForce(
  problem: Problem,
  cap: number,
): { chosen: readonly number[]; cost: Cost } | undefined {
  const needs = problem.needs.map(masks);
  const abilities = problem.abilities.map((ability) => ({ ...ability, masks: masks(ability) }));
  let best: { mask: number; cost: Cost } | undefined;
  for (let mask = 0; mask < 1 << problem.size; mask += 1) {
    const holds = (option: number): boolean => (option & mask) === option;
    if (countBits(mask) > cap || !needs.every((options) => options.some(holds))) continue;
    const cost = noCost(problem.tiers);
    for (const ability of abilities) {
      if (ability.masks.some(holds)) accumulate(cost, ability.cost);
    }
    const order = best ? compareCosts(cost, best.cost) : -1;
    // The lowest bit in which two masks differ is the first item in which the answers do.
    const differing = best ? mask ^ best.mask : 0;
    if (order < 0 || (order === 0 && mask & differing & -differing)) best = { mask, cost };
  }
  if (!best) return undefined;
  const { mask, cost } = best;
  const items = Array.from({ length: problem.size }, (_, item) => item);
  return { chosen: items.filter((item) => (mask >> item) & 1), cost };
}

function masks({ singles, sets }: Clause): number[] {
  return [...singles.map((item) => 1 << item), ...sets.map(bits)];
}

function bits(items: readonly number[]): number {
  return items.reduce((mask, item) => mask | (1 << item), 0);
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const TIERS = 4;

/** Items cost one each in the last tier, as scopes do. */
function problems(size: number, withSets: boolean): fc.Arbitrary<Problem> {
  const item = fc.nat({ max: size - 1 });
  const singles = (minLength: number): fc.Arbitrary<number[]> =>
    fc.uniqueArray(item, { minLength, maxLength: 5 }).map((list) => list.toSorted((a, b) => a - b));
  const set = fc
    .uniqueArray(item, { minLength: 2, maxLength: 3 })
    .map((list) => list.toSorted((a, b) => a - b));
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
        fc.property(problems(14, withSets), (problem) => {
          const solution = leastCost(problem, Infinity, noHurry());
          const expected = bruteForce(problem, Infinity);
          expect(solution?.cost).toEqual(expected?.cost);
          expect(solution?.chosen).toEqual(expected?.chosen);
          expect(solution?.proven).toBe(true);
        }),
        { seed: 20261121, numRuns: 1000 },
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
        const cost = expected?.cost ?? [];
        expect(compareCosts(solution?.cost ?? cost, cost)).toBeGreaterThanOrEqual(0);
        expect(compareCosts(solution?.least ?? cost, cost)).toBeLessThanOrEqual(0);
        expect(solution?.proven ? solution.chosen : expected?.chosen).toEqual(expected?.chosen);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
