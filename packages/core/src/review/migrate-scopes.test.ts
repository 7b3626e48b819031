import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostile } from '../catalog/fixtures/example-document.js';
import { catalogOf, documentOf, randomCatalogs } from '../suggest/fixtures/random-catalog.js';
import { suggest } from '../suggest/suggest.js';
import { plainGain, plainReach } from './fixtures/plain-reach.js';
import { migrateScopes } from './migrate-scopes.js';
import type { Migration, MigrationResult } from './migrate-scopes.js';

const seed = 20261121;

function migrated(result: MigrationResult): Migration {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Random catalogs with classic names, and requests of these, of scopes and of unknown names. */
const cases = fc
  .tuple(
    randomCatalogs(9, 6),
    fc.array(fc.subarray(['old', 'older', 'oldest']), { minLength: 9, maxLength: 9 }),
  )
  .chain(([catalog, aliases]) => {
    const document = catalog.toJSON();
    const scopes = document.scopes.map((entry, at) => ({ ...entry, aliases: aliases[at] ?? [] }));
    const names = scopes.map(({ scope }) => scope);
    return fc.record({
      catalog: fc.constant(catalogOf({ ...document, scopes })),
      classic: fc
        .tuple(
          fc.subarray(['old', 'older', 'oldest', 'unheard-of', 'a b', '', '__proto__']),
          fc.subarray(names, { maxLength: 1 }),
        )
        .map((lists) => lists.flat()),
      need: fc.subarray([...document.endpoints.map(({ id }) => id), ...names.slice(0, 1)]),
    });
  });

describe('the laws of a migration', () => {
  test('with a need it takes no more than the equivalents come to, and the least of that', () => {
    fc.assert(
      fc.property(cases, ({ catalog, classic, need }) => {
        const answer = migrated(migrateScopes(catalog, classic, need));
        const pool = catalog.expand(answer.every);
        for (const scope of answer.scopes) expect(pool).toContain(scope);
        const forbidden = catalog.scopes.map(({ scope }) => scope).filter((one) => !pool.has(one));
        const least = suggest(catalog, { need: answer.covered, forbidden });
        const kept = answer.names.filter(({ kind }) => kind === 'unknown').map(({ name }) => name);
        expect(least).toMatchObject({ ok: true, status: 'optimal' });
        const scopes = least.ok ? least.scopes : [];
        expect(answer.scopes).toEqual([...scopes, ...kept].toSorted());
        expect([...answer.covered, ...answer.uncovered].toSorted()).toEqual([...need].toSorted());
      }),
      { seed, numRuns: 400 },
    );
  });

  test('without a need it takes every equivalent, and says how much wider that is', () => {
    fc.assert(
      fc.property(cases, ({ catalog, classic, need }) => {
        const all = migrated(migrateScopes(catalog, classic));
        expect(all.scopes).toEqual(all.every);
        expect(all.wider.tiers).toEqual([]);
        for (const { dropped } of all.names) expect(dropped.tiers).toEqual([]);
        const some = migrated(migrateScopes(catalog, classic, need));
        expect(some.every).toEqual(all.every);
        const wider = plainGain(plainReach(catalog, some.scopes), plainReach(catalog, all.every));
        expect([...some.wider.endpoints, ...some.wider.scopes].toSorted()).toEqual(wider);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('every name is kept with what replaces it', () => {
    fc.assert(
      fc.property(cases, ({ catalog, classic, need }) => {
        const { names, scopes, every } = migrated(migrateScopes(catalog, classic, need));
        expect(names.map(({ name }) => name).toSorted()).toEqual([...classic].toSorted());
        for (const { name, kind, equivalents, used } of names) {
          const replacing = catalog.legacy(name).map(({ scope }) => scope);
          const expected = catalog.scope(name) ? [name] : replacing.toSorted();
          expect(equivalents).toEqual(expected);
          expect(kind === 'unknown').toBe(equivalents.length === 0);
          expect(every.includes(name)).toBe(kind !== 'classic');
          const given = catalog.expand(equivalents);
          expect(used).toEqual(scopes.filter((scope) => given.has(scope)));
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('whatever is migrated for whatever need, nothing throws', () => {
    fc.assert(
      fc.property(cases, fc.anything({ withNullPrototype: true }), ({ catalog, need }, value) => {
        migrateScopes(catalog, hostile(value), need);
        migrateScopes(catalog, hostile([value]), hostile(value));
        migrateScopes(catalog, ['old'], hostile([value]));
      }),
      { seed, numRuns: 300 },
    );
  });
});

const library = catalogOf(
  documentOf(
    [
      { scope: 'book:read:book', aliases: ['book:read'] },
      { scope: 'book:read:book:admin', aliases: ['book:read', 'book:admin'] },
      { scope: 'book:delete:book:admin', aliases: ['book:admin'] },
      { scope: 'loan:read:loan' },
    ],
    [
      [['book:read:book'], ['book:read:book:admin']],
      [['book:delete:book:admin']],
      [['loan:read:loan']],
    ],
  ),
);

test('a classic name becomes what the need takes of it', () => {
  const classic = 'book:read book:admin book:gone loan:read:loan';
  const answer = migrated(migrateScopes(library, classic, ['e.0']));
  expect(answer.scopes).toEqual(['book:gone', 'book:read:book']);
  expect(answer.every).toHaveLength(5);
  expect(answer.proof).toEqual({ status: 'optimal', gap: [] });
  expect(answer.names).toMatchObject([
    { name: 'loan:read:loan', kind: 'granular', used: [], dropped: { endpoints: ['e.2'] } },
    {
      name: 'book:read',
      kind: 'classic',
      equivalents: ['book:read:book', 'book:read:book:admin'],
      used: ['book:read:book'],
      dropped: { endpoints: ['e.0'], worst: { level: 'admin', severity: 'read' } },
    },
    {
      name: 'book:admin',
      kind: 'classic',
      used: [],
      dropped: { endpoints: ['e.0', 'e.1'], mostSevere: 'delete' },
    },
    { name: 'book:gone', kind: 'unknown', equivalents: [], dropped: { tiers: [] } },
  ]);
  expect(answer.wider).toMatchObject({ endpoints: ['e.0', 'e.1', 'e.2'], mostSevere: 'delete' });
});

test('a need that the names do not cover is told, and one not understood keeps everything', () => {
  const uncovered = migrated(migrateScopes(library, 'book:read', ['e.0', 'e.2']));
  expect(uncovered).toMatchObject({ covered: ['e.0'], uncovered: ['e.2'], unresolved: [] });
  const unresolved = migrated(migrateScopes(library, 'book:read', ['e.0', 'nothing']));
  expect(unresolved.scopes).toEqual(unresolved.every);
  expect(unresolved.unresolved).toMatchObject([{ need: 'nothing' }]);
});

test('a chain of implications too long to compare is refused', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `p:read:r${at}`);
  const chain = catalogOf(
    documentOf(
      names.map((scope, at) => ({ scope, implies: names.slice(at + 1, at + 2) })),
      [[['p:read:r0']]],
    ),
  );
  expect(migrateScopes(chain, names)).toMatchObject({
    ok: false,
    issues: [{ code: 'review/too-many-implied' }],
  });
});
