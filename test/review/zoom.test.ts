import { zoom } from '@scopewise/catalogs/zoom';
import {
  applySteps,
  check,
  diffRequests,
  listEndpoints,
  loadCatalog,
  migrateScopes,
  review,
  suggest,
} from '@scopewise/core';
import type { Catalog, Migration, Review, ReviewOptions } from '@scopewise/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const seed = 20261121;
const loaded = loadCatalog(zoom);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const catalog: Catalog = loaded.catalog;
const scopes = catalog.scopes.map(({ scope }) => scope);
const classicNames = [...new Set(catalog.scopes.flatMap(({ aliases }) => aliases))].toSorted();

/**
 * An app as one finds them: it uses some endpoints, and asks for scopes that open some of these at
 * any level, for a few that it does not use, and for some in classic names.
 */
const apps = fc
  .uniqueArray(fc.constantFrom(...catalog.endpoints), { maxLength: 12, selector: ({ id }) => id })
  .chain((used) =>
    fc.record({
      used: fc.constant(used.map(({ id }) => id)),
      requested: fc
        .tuple(
          fc.subarray([...new Set(used.flatMap(({ requires }) => requires.flat()))]),
          fc.uniqueArray(fc.constantFrom(...scopes), { maxLength: 5 }),
          fc.uniqueArray(fc.constantFrom(...classicNames), { maxLength: 2 }),
        )
        .map((lists) => [...new Set(lists.flat())]),
    }),
  );

function reviewed(options: ReviewOptions): Review {
  const result = review(catalog, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

function migrated(classic: readonly string[], need?: readonly string[]): Migration {
  const result = migrateScopes(catalog, classic, need);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

test('all steps lead to the least request, and any of them keep what is covered', () => {
  const partly = apps.chain((app) =>
    fc.record({ app: fc.constant(app), steps: fc.shuffledSubarray([...reviewed(app).steps]) }),
  );
  fc.assert(
    fc.property(partly, ({ app: { requested, used }, steps }) => {
      const answer = reviewed({ requested, used });
      const least = suggest(catalog, { need: used });
      const unknown = requested.filter((scope) => !catalog.scope(scope));
      expect(answer.proof.status).toBe('optimal');
      expect(least).toMatchObject({ status: 'optimal' });
      expect(answer.after).toEqual([...(least.ok ? least.scopes : []), ...unknown].toSorted());
      expect([...applySteps(requested, answer.steps)].toSorted()).toEqual(answer.after);
      expect(reviewed({ requested: answer.after, used }).steps).toEqual([]);
      const covered = used.filter((id) => check(catalog, requested, id).allowed);
      const now = applySteps(requested, steps);
      expect(covered.filter((id) => !check(catalog, now, id).allowed)).toEqual([]);
    }),
    { seed, numRuns: 100 },
  );
});

test('a step that does not say so opens no endpoint that was closed', () => {
  fc.assert(
    fc.property(apps, ({ requested, used }) => {
      const open = listEndpoints(catalog, requested).map(({ id }) => id);
      for (const step of reviewed({ requested, used }).steps) {
        const now = listEndpoints(catalog, applySteps(requested, [step])).map(({ id }) => id);
        const opened = now.filter((id) => !open.includes(id));
        expect(step.gained.endpoints).toEqual(expect.arrayContaining(opened));
        expect(step.widens).toBe(step.gained.tiers.length > 0);
        expect(step.beyond.endpoints).toEqual(
          step.gained.endpoints.filter((id) => !used.includes(id)),
        );
      }
    }),
    { seed, numRuns: 60 },
  );
});

test('a difference is the opposite of that in the opposite order', () => {
  fc.assert(
    fc.property(apps, apps, ({ requested: before }, { requested: after }) => {
      const there = diffRequests(catalog, before, after);
      const back = diffRequests(catalog, after, before);
      expect([back.gained, back.lost]).toEqual([there.lost, there.gained]);
      expect(back.endpoints.gained).toEqual(there.endpoints.lost);
      expect(there.consent.to).toEqual(there.scopes.added);
    }),
    { seed, numRuns: 60 },
  );
});

test('classic names with a need become the least of their equivalents that covers it', () => {
  const cases = fc
    .uniqueArray(fc.constantFrom(...classicNames), { minLength: 1, maxLength: 4 })
    .chain((classic) => {
      const open = listEndpoints(catalog, migrated(classic).every).map(({ id }) => id);
      return fc.record({
        classic: fc.constant(classic),
        need: fc.subarray(open, { maxLength: Math.min(8, open.length) }),
      });
    });
  fc.assert(
    fc.property(cases, ({ classic, need }) => {
      const answer = migrated(classic, need);
      expect(answer.every).toEqual(expect.arrayContaining([...answer.scopes]));
      expect(need.filter((id) => !check(catalog, answer.scopes, id).allowed)).toEqual([]);
      expect(answer.uncovered).toEqual([]);
      expect(answer.proof.status).toBe('optimal');
    }),
    { seed, numRuns: 60 },
  );
});

test('an app that asks for every scope is told to drop nearly all of them', () => {
  const used = ['GET /users', 'GET /phone/call_history'];
  const answer = reviewed({ requested: scopes, used });
  expect(answer.after).toHaveLength(2);
  expect(answer.steps.length).toBe(scopes.length - 2);
  expect(new Set(answer.steps.map(({ kind }) => kind))).toEqual(new Set(['remove']));
  expect(answer.meter).toMatchObject({ requested: scopes.length, needed: 2, missing: 0 });
  expect(answer.meter.beyondNeed.endpoints).toHaveLength(catalog.endpoints.length - 2);
});

test('each scope is replaced by one of the narrowest level that would do', () => {
  const answer = reviewed({
    requested: ['meeting:read:meeting:admin', 'user:read:list_users:master'],
    used: ['GET /meetings/{meetingId}', 'GET /users'],
  });
  expect(answer.steps.map(({ kind, scope, add, reason }) => [kind, scope, add, reason])).toEqual([
    [
      'replace',
      'meeting:read:meeting:admin',
      ['meeting:read:meeting'],
      { kind: 'narrower-level', from: 'admin', to: 'user' },
    ],
    [
      'replace',
      'user:read:list_users:master',
      ['user:read:list_users:admin'],
      { kind: 'narrower-level', from: 'master', to: 'admin' },
    ],
  ]);
  expect(answer.steps.map(({ widens }) => widens)).toEqual([false, false]);
  expect(answer.forced).toEqual([{ level: 'admin', needs: ['GET /users'] }]);
});
