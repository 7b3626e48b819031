import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../catalog/load-catalog.js';
import type { Catalog } from '../catalog/catalog.js';
import { catalogOf, hostile } from '../catalog/fixtures/example-document.js';
import { check, listEndpoints } from './check.js';
import { createGrant } from './create-grant.js';

const seed = 20261121;
const names = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((resource) => [
  `x:read:${resource}`,
  `x:delete:${resource}:admin`,
]);
const scopeSet = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 });
const requirement = fc.array(
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** Catalogs with any implications, cycles included, and any requirements. */
const catalogs: fc.Arbitrary<Catalog> = fc
  .record({
    implies: fc.array(scopeSet, { minLength: names.length, maxLength: names.length }),
    endpoints: fc.array(fc.option(requirement, { nil: undefined }), { maxLength: 8 }),
  })
  .map(({ implies, endpoints }) =>
    catalogOf({
      scopes: names.map((scope, index) => ({ scope, implies: implies[index] ?? [] })),
      endpoints: endpoints.map((requires, index) => ({
        id: `e${index}`,
        title: '',
        product: '',
        group: '',
        calls: [],
        ...(requires ? { requires } : { public: true }),
      })),
    }),
  );

const noise = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '*',
    '__proto__',
    'constructor',
    'x:read',
    'x:read:a:',
    'X:read:a',
    'x:*:a',
  ),
  fc.constantFrom(...names).map((name) => `${name} `),
  fc.constantFrom(...names).map((name) => name.toUpperCase()),
);

const ids = (catalog: Catalog, granted: Iterable<string>): readonly string[] =>
  listEndpoints(catalog, granted).map(({ id }) => id);

describe('the laws of access', () => {
  test('3: what is malformed or unknown grants nothing beyond what is public', () => {
    fc.assert(
      fc.property(catalogs, fc.array(noise), (catalog, granted) => {
        const open = catalog.endpoints.filter((endpoint) => endpoint.public).map(({ id }) => id);
        expect(ids(catalog, granted)).toEqual(open);
        expect(check(catalog, granted, 'nothing').allowed).toBe(false);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('3: unknown scopes beside known ones change nothing, and are all kept', () => {
    fc.assert(
      fc.property(catalogs, scopeSet, fc.array(noise), (catalog, granted, unknown) => {
        const grant = createGrant(catalog, [...unknown, ...granted]);
        expect(ids(catalog, [...unknown, ...granted])).toEqual(ids(catalog, granted));
        expect(grant.unknown.map(({ text }) => text)).toEqual([...new Set(unknown)]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('4: coverage is reflexive and transitive', () => {
    fc.assert(
      fc.property(catalogs, scopeSet, (catalog, granted) => {
        const covered = catalog.expand(granted);
        for (const scope of granted) expect(covered).toContain(scope);
        expect(catalog.expand(covered)).toEqual(covered);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('6: more scopes never open less', () => {
    fc.assert(
      fc.property(catalogs, scopeSet, scopeSet, (catalog, some, more) => {
        expect(ids(catalog, [...some, ...more])).toEqual(
          expect.arrayContaining([...ids(catalog, some)]),
        );
      }),
      { seed, numRuns: 300 },
    );
  });

  test('7: check allows exactly what listEndpoints lists, as a plain look at the data would', () => {
    fc.assert(
      fc.property(catalogs, scopeSet, (catalog, granted) => {
        const listed = ids(catalog, granted);
        const grant = createGrant(catalog, granted);
        const held = closure(catalog, granted);
        for (const endpoint of catalog.endpoints) {
          const decision = check(catalog, grant, endpoint.id);
          const opens = endpoint.requires.some((all) => all.every((scope) => held.has(scope)));
          expect(decision.allowed).toBe(listed.includes(endpoint.id));
          expect(decision.allowed).toBe(endpoint.public || opens);
          const by = decision.allowed ? decision.by : [];
          expect(by.filter((scope) => !held.has(scope))).toEqual([]);
          const open = decision.allowed ? [] : decision.missing;
          expect(open.filter(({ lacks }) => lacks.length === 0)).toEqual([]);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('11: a catalog that is written down and loaded again is the same', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const again = loadCatalog(JSON.parse(JSON.stringify(catalog)));
        expect(again.ok && again.catalog.toJSON()).toEqual(catalog.toJSON());
        expect(again.ok && again.catalog.scopes).toEqual(catalog.scopes);
        expect(again.ok && again.catalog.endpoints).toEqual(catalog.endpoints);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('2, 12: nothing that is loaded or granted throws, or changes a prototype', () => {
    const before = [Object.prototype, Array.prototype, String.prototype].map((prototype) =>
      Reflect.ownKeys(prototype),
    );
    const catalog = catalogOf({ scopes: names.map((scope) => ({ scope })) });
    const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'scopes', 'id', 'public');
    const anything = fc.oneof(
      fc.anything({ key: keys, withNullPrototype: true, withSparseArray: true, withMap: true }),
      fc.dictionary(keys, fc.jsonValue()),
    );
    fc.assert(
      fc.property(anything, (value) => {
        loadCatalog(value);
        loadCatalog({ ...catalog.toJSON(), endpoints: value });
        loadCatalog({ ...catalog.toJSON(), endpoints: [value] });
        const granted = hostile(value);
        expect(createGrant(catalog, granted).scopes.size).toBe(0);
        expect(check(catalog, granted, granted).allowed).toBe(false);
        catalog.match('GET', granted);
        catalog.match(granted, '/');
      }),
      { seed, numRuns: 500 },
    );
    expect(
      [Object.prototype, Array.prototype, String.prototype].map((prototype) =>
        Reflect.ownKeys(prototype),
      ),
    ).toEqual(before);
  });
});

/** What a grant holds, by the slowest and plainest way. */
function closure(catalog: Catalog, granted: readonly string[]): ReadonlySet<string> {
  const held = new Set(granted);
  for (let size = -1; size !== held.size;) {
    size = held.size;
    for (const { scope, implies } of catalog.scopes) {
      if (held.has(scope)) for (const implied of implies) held.add(implied);
    }
  }
  return held;
}
