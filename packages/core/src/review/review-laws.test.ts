import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../access/check.js';
import { hostile } from '../catalog/fixtures/example-document.js';
import type { Catalog } from '../catalog/catalog.js';
import { randomCatalogs } from '../suggest/fixtures/random-catalog.js';
import { suggest } from '../suggest/suggest.js';
import { applySteps } from './apply-steps.js';
import { plainGain, plainReach } from './fixtures/plain-reach.js';
import { review } from './review.js';
import type { Review, ReviewOptions } from './review-result.js';

const seed = 20261121;
const unknownNames = ['p:read:future', 'constructor', 'a b', '', 'p:read:r0 ', '__proto__'];

interface Case extends ReviewOptions {
  readonly catalog: Catalog;
  readonly requested: readonly string[];
  readonly used: readonly string[];
  readonly unknown: readonly string[];
}

/** Requests with unknown scopes among them, for endpoints and scopes that are used. */
const cases: fc.Arbitrary<Case> = randomCatalogs(9, 6).chain((catalog) => {
  const names = catalog.scopes.map(({ scope }) => scope);
  return fc
    .record({
      known: fc.subarray(names),
      unknown: fc.subarray(unknownNames),
      endpoints: fc.subarray(catalog.endpoints.map(({ id }) => id)),
      scopes: fc.subarray(names, { maxLength: 1 }),
    })
    .map(({ known, unknown, endpoints, scopes }) => ({
      catalog,
      unknown,
      requested: [...known, ...unknown],
      used: [...endpoints, ...scopes],
    }));
});

/** The same within limits. */
const limitedCases: fc.Arbitrary<Case> = cases.chain((one) => {
  const some = fc.subarray([...one.catalog.scopes.map(({ scope }) => scope), 'p:read:future'], {
    maxLength: 2,
  });
  return fc
    .record({
      levels: fc.constantFrom(['user'], ['admin'], ['user', 'admin']),
      locked: some,
      forbidden: some,
      max: fc.constantFrom(Infinity, 1, 2, 3, 4),
    })
    .map(({ forbidden, locked, ...rest }) => ({
      ...one,
      ...rest,
      locked,
      forbidden: forbidden.filter((scope) => !locked.includes(scope)),
    }));
});

function reviewed({ catalog, ...options }: Case): Review {
  const result = review(catalog, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

function isCovered(catalog: Catalog, scopes: readonly string[], need: string): boolean {
  return catalog.endpoint(need)
    ? check(catalog, scopes, need).allowed
    : catalog.expand(scopes).has(need);
}

function sorted(scopes: Iterable<string>): readonly string[] {
  return [...new Set(scopes)].toSorted();
}

describe('the laws of a review', () => {
  test('all steps lead to the least request, and what is unknown beside it', () => {
    fc.assert(
      fc.property(limitedCases, (one) => {
        const { catalog, used: need, unknown, requested: _, policy: __, ...limits } = one;
        const answer = reviewed(one);
        expect(sorted(applySteps(one.requested, answer.steps))).toEqual(answer.after);
        const kept = unknown.filter((scope) => limits.forbidden?.includes(scope) !== true);
        const counted = kept.filter((scope) => limits.locked?.includes(scope) !== true).length;
        const max = Math.max(0, (limits.max ?? Infinity) - counted);
        const least = suggest(catalog, { ...limits, need, max });
        expect(least).toMatchObject({ ok: true, ...answer.proof });
        const scopes = least.ok && least.status === 'optimal' ? least.scopes : answer.after;
        expect(answer.after).toEqual(sorted([...scopes, ...kept]));
      }),
      { seed, numRuns: 600 },
    );
  });

  test('a review of the least request proposes nothing', () => {
    fc.assert(
      fc.property(limitedCases, (one) => {
        const { after, proof } = reviewed(one);
        fc.pre(proof.status === 'optimal');
        const again = reviewed({ ...one, requested: after });
        expect(again.steps).toEqual([]);
        expect(again.meter.beyondLeast.tiers).toEqual([]);
        expect(again.meter.beyondNeed).toEqual(again.meter.unavoidable);
        expect(again.change.consent.needed).toBe(false);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('whichever steps are done in whatever order, what was covered stays covered', () => {
    const partly = limitedCases.chain((one) =>
      fc.record({
        one: fc.constant(one),
        steps: fc.shuffledSubarray([...reviewed(one).steps]),
      }),
    );
    fc.assert(
      fc.property(partly, ({ one, steps }) => {
        const { catalog, requested, used } = one;
        let now = requested;
        for (const step of steps) {
          now = applySteps(now, [step]);
          for (const need of used) {
            if (!isCovered(catalog, requested, need)) continue;
            expect([need, now, isCovered(catalog, now, need)]).toEqual([need, now, true]);
          }
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('a step says exactly what it opens and closes by itself, and whether it widens', () => {
    fc.assert(
      fc.property(limitedCases, (one) => {
        const { catalog, requested, used } = one;
        const before = plainReach(catalog, requested);
        for (const { add, remove, gained, lost, beyond, widens } of reviewed(one).steps) {
          const after = plainReach(catalog, applySteps(requested, [{ add, remove }]));
          const gain = plainGain(before, after);
          expect(sorted([...gained.endpoints, ...gained.scopes])).toEqual(gain);
          expect(sorted([...lost.endpoints, ...lost.scopes])).toEqual(plainGain(after, before));
          expect(sorted([...beyond.endpoints, ...beyond.scopes])).toEqual(
            gain.filter((name) => !used.includes(name)),
          );
          const isUnknown = add.some((scope) => !catalog.scope(scope));
          expect(widens).toBe(gain.length > 0 || isUnknown);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('every scope stays or has one step that takes it away; every new one has a step', () => {
    fc.assert(
      fc.property(limitedCases, (one) => {
        const { kept, steps, after, change } = reviewed(one);
        const removed = steps.flatMap((step) => step.remove);
        expect(sorted([...kept.map(({ scope }) => scope), ...removed])).toEqual(
          sorted(one.requested),
        );
        expect(new Set(removed).size).toBe(removed.length);
        expect(sorted(removed)).toEqual(change.scopes.removed);
        expect(sorted(steps.flatMap((step) => step.add))).toEqual(change.scopes.added);
        expect(after).toEqual(change.after.scopes);
        for (const { kind, scope, add, remove } of steps) {
          expect((kind === 'add' ? add : remove).includes(scope)).toBe(true);
          expect(kind === 'replace').toBe(add.length > 0 && remove.length > 0);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('needs say whether they are covered now, and what covers them in the end', () => {
    fc.assert(
      fc.property(limitedCases, (one) => {
        const { catalog, requested } = one;
        const { needs, after, meter, proof } = reviewed(one);
        const blocked = proof.blocked.map(({ need }) => need);
        for (const { need, covered, coveredBy } of needs) {
          expect(covered).toBe(isCovered(catalog, requested, need));
          expect(isCovered(catalog, coveredBy, need)).toBe(covered || !blocked.includes(need));
          expect(after).toEqual(expect.arrayContaining([...coveredBy]));
        }
        expect(meter.missing).toBe(needs.filter(({ covered }) => !covered).length);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('is the same whatever the order and the repeats', () => {
    fc.assert(
      fc.property(limitedCases, ({ catalog, ...options }) => {
        const { kept, steps, after } = reviewed({ catalog, ...options });
        const requested = [...options.requested, ...options.requested].toReversed();
        const used = [...options.used, ...options.used].toReversed();
        const again = reviewed({ catalog, ...options, requested, used });
        expect(again.after).toEqual(after);
        expect(again.kept.map(({ scope }) => scope)).toEqual(kept.map(({ scope }) => scope));
        expect(again.steps.map(({ kind, scope }) => [kind, scope])).toEqual(
          steps.map(({ kind, scope }) => [kind, scope]),
        );
      }),
      { seed, numRuns: 200 },
    );
  });

  test('while a need is not understood, nothing is taken away', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('nothing', '', 'GET /e/../1', 'e.99'), (one, need) => {
        const answer = reviewed({ ...one, used: [...one.used, need] });
        expect(answer.unresolved.map((unresolved) => unresolved.need)).toEqual([need]);
        expect(answer.steps.every(({ kind }) => kind === 'add')).toBe(true);
        for (const known of one.used)
          expect(isCovered(one.catalog, answer.after, known)).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('whatever is asked for, used and allowed, nothing throws', () => {
    const anything = fc.anything({
      key: fc.constantFrom('__proto__', 'constructor', 'call', 'endpoint', 'id', 'scopes', 'level'),
      withNullPrototype: true,
      withSparseArray: true,
      withMap: true,
    });
    fc.assert(
      fc.property(cases, anything, ({ catalog, ...options }, value) => {
        for (const name of [
          'requested',
          'used',
          'levels',
          'locked',
          'forbidden',
          'max',
          'budget',
        ]) {
          review(catalog, { ...options, [name]: hostile(value) });
          review(catalog, { ...options, [name]: hostile([value]) });
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
