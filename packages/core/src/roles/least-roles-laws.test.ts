import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog.js';
import { catalogOf } from '../catalog/fixtures/example-document.js';
import type { Tier } from '../suggest/suggestion.js';
import { effectiveScopes } from './effective-scopes.js';
import { slowLeastRoles, slowScopes } from './fixtures/brute-force.js';
import { leastRoles } from './least-roles.js';
import type { LeastRolesOptions } from './role-suggestion.js';

const names = ['a', 'b'].flatMap((product) =>
  ['read', 'write', 'delete'].flatMap((action) =>
    ['x', 'x:admin', 'y'].map((rest) => `${product}:${action}:${rest}`),
  ),
);
const ids = ['ann', 'ben', 'cid', 'dot', 'eve', 'fay', 'gus'];

const scope = fc.constantFrom(...names);
const pattern = fc.oneof(
  { weight: 4, arbitrary: scope },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a:*:x', '*:read:*', 'a:**', '*:delete:x', 'b:write:**'),
  },
  { weight: 1, arbitrary: fc.constantFrom('**', '*:*:*:admin', '*:*:*') },
);

interface Instance {
  readonly catalog: Catalog;
  readonly options: LeastRolesOptions;
}

/** A catalog with roles that inherit and deny, and a need and limits for it. */
function instances(denies: number, limits: boolean): fc.Arbitrary<Instance> {
  const endpoints = fc.array(
    fc.array(fc.uniqueArray(scope, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    { maxLength: 5 },
  );
  const role = fc.record({
    grants: fc.array(pattern, { maxLength: 4 }),
    denies: fc.array(pattern, { maxLength: denies }),
    parents: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
  });
  const few = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
  return fc
    .record({
      implications: fc.uniqueArray(fc.tuple(scope, scope), { maxLength: 2 }),
      endpoints,
      roles: fc.array(role, { minLength: 1, maxLength: ids.length }),
      scopes: fc.uniqueArray(scope, { maxLength: 2 }),
      count: fc.nat(2),
      locked: limits ? few : fc.constant([]),
      granted: limits ? few : fc.constant([]),
      forbidden: limits ? few : fc.constant([]),
      allowed: limits ? fc.option(fc.subarray(ids, { minLength: 3 })) : fc.constant(null),
      max: limits ? fc.option(fc.nat(4)) : fc.constant(null),
    })
    .map((parts): Instance => {
      const catalog = catalogOf({
        scopes: names.map((name) => ({
          scope: name,
          implies: parts.implications.flatMap(([from, to]) => (from === name ? to : [])),
        })),
        endpoints: parts.endpoints.map((requires, at) => ({
          id: `e${at}`,
          title: `E${at}`,
          product: 'P',
          group: 'G',
          requires,
          calls: [],
        })),
        roles: parts.roles.map(({ grants, denies: denied, parents }, at) => ({
          id: ids[at] ?? '',
          title: '',
          grants,
          denies: denied,
          // Only later ones, so that there is no cycle.
          extends: parents.flatMap((to) =>
            to > at && to < parts.roles.length ? (ids[to] ?? '') : [],
          ),
        })),
      });
      const known = (list: readonly string[]): string[] => list.filter((id) => catalog.role(id));
      const locked = known(parts.locked);
      const needed = parts.endpoints.slice(0, parts.count).map((_, at) => `e${at}`);
      return {
        catalog,
        options: {
          need: [...needed, ...parts.scopes],
          locked,
          granted: known(parts.granted).filter((id) => !locked.includes(id)),
          forbidden: known(parts.forbidden).filter((id) => !locked.includes(id)),
          ...(parts.allowed && { allowed: parts.allowed }),
          ...(parts.max !== null && { max: parts.max }),
        },
      };
    });
}

describe('leastRoles equals brute force', () => {
  for (const [title, denies, limits, runs, seed] of [
    ['without denies', 0, false, 1500, 31],
    ['with denies', 1, false, 2500, 32],
    ['with many denies', 3, false, 1500, 33],
    ['with denies and limits', 2, true, 3000, 34],
  ] as const) {
    test(`${title}, on ${runs} random instances`, () => {
      let feasible = 0;
      fc.assert(
        fc.property(instances(denies, limits), ({ catalog, options }) => {
          const answer = leastRoles(catalog, options);
          const expected = slowLeastRoles(catalog, options);
          expect(answer).toMatchObject({
            status: expected ? 'optimal' : 'infeasible',
            roles: expected?.roles ?? [],
            gap: [],
          });
          if (expected) feasible += 1;
        }),
        { seed, numRuns: runs },
      );
      // Instances that nothing solves would prove little.
      expect(feasible).toBeGreaterThan(runs / 4);
    }, 60_000);
  }

  test('in what it says the roles come to, and what covers each need', () => {
    fc.assert(
      fc.property(instances(2, true), ({ catalog, options }) => {
        const answer = leastRoles(catalog, options);
        if (!answer.ok || answer.status === 'infeasible') return;
        const all = [...answer.roles, ...(options.granted ?? [])];
        const held = slowScopes(catalog, all);
        expect(answer.scopes).toEqual([...held].toSorted());
        expect(effectiveScopes(catalog, all).scopes).toEqual(answer.scopes);
        for (const { coveredBy } of answer.needs) {
          expect(all).toEqual(expect.arrayContaining([...coveredBy]));
        }
        expect(answer.reasons.map(({ role }) => role)).toEqual(answer.roles);
      }),
      { seed: 35, numRuns: 500 },
    );
  });

  test('also where every reason is checked by trying it', () => {
    fc.assert(
      fc.property(instances(1, false), ({ catalog, options }) => {
        const answer = leastRoles(catalog, options);
        if (!answer.ok || answer.status === 'infeasible') return;
        for (const { role, beat, withholds } of answer.reasons) {
          const others = answer.roles.filter((id) => id !== role);
          for (const { roles } of beat) {
            const swapped = slowLeastRoles(catalog, {
              ...options,
              locked: [],
              allowed: [...others, ...roles],
            });
            // With the swap allowed and the role itself gone nothing less privileged comes out.
            expect(swapped === undefined || swapped.roles.join() !== answer.roles.join()).toBe(
              true,
            );
          }
          const without = slowScopes(catalog, others);
          for (const one of withholds) expect(without.has(one)).toBe(true);
        }
      }),
      { seed: 36, numRuns: 300 },
    );
  });
});

describe('laws', () => {
  test('order, repeats and a role that is not in play change nothing', () => {
    fc.assert(
      fc.property(instances(1, false), ({ catalog, options }) => {
        const answer = leastRoles(catalog, options);
        const need = [...options.need.toReversed(), ...options.need];
        const again = leastRoles(catalog, { ...options, need });
        expect(again.ok && again.roles).toEqual(answer.ok && answer.roles);
      }),
      { seed: 37, numRuns: 300 },
    );
  });

  test('without a budget the answer still covers the need, and the gap is true', () => {
    fc.assert(
      fc.property(instances(3, false), ({ catalog, options }) => {
        const answer = leastRoles(catalog, { ...options, budget: 0 });
        const expected = slowLeastRoles(catalog, options);
        if (!answer.ok) return;
        const isProven = answer.status !== 'bounded';
        expect(isProven ? answer.roles : []).toEqual(isProven ? (expected?.roles ?? []) : []);
        if (isProven || answer.roles.length === 0) return;
        const held = slowScopes(catalog, answer.roles);
        for (const one of options.need) {
          const text = typeof one === 'string' ? one : '';
          const requires = catalog.endpoint(text)?.requires ?? [[text]];
          expect(requires.some((set) => set.every((each) => held.has(each)))).toBe(true);
        }
        const gap = answer.gap[0] ?? { tier: { kind: 'order' }, found: 0, atLeast: 0 };
        const best = expected?.cost[tierOf(catalog, gap.tier)] ?? 0;
        expect(gap.atLeast).toBeLessThanOrEqual(best);
        expect(gap.found).toBeGreaterThanOrEqual(best);
      }),
      { seed: 38, numRuns: 500 },
    );
  });
});

/** Where a tier stands in a cost; beyond its end for the order. */
function tierOf({ levels, severities }: Catalog, tier: Tier): number {
  if (tier.kind !== 'abilities')
    return levels.length * severities.length + Number(tier.kind === 'order');
  const level = levels.findIndex(({ id }) => id === tier.level);
  const severity = severities.indexOf(tier.severity);
  return (levels.length - 1 - level) * severities.length + severities.length - 1 - severity;
}
