import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog.js';
import type { ScopeEntry } from '../catalog/document.js';
import { loadCatalog } from '../catalog/load-catalog.js';
import { outlineOf } from '../selection/outline.js';
import { createSearch } from './create-search.js';
import { facetNames } from './search-index.js';

const seed = 20261203;

// The level that is meant where none is written must not be written: of such a scope no part is known.
const part = fc.tuple(
  fc.constantFrom('ship', 'dock'),
  fc.constantFrom('read', 'delete'),
  fc.constantFrom('plan', 'crew'),
  fc.constantFrom('', ':user', ':admin', ':master'),
);
const entry = fc.record({
  scope: part.map(
    ([product, action, resource, level]) => `${product}:${action}:${resource}${level}`,
  ),
  deprecated: fc.boolean(),
});
const catalog = fc
  .uniqueArray(entry, { selector: ({ scope }) => scope, maxLength: 24 })
  .map(withScopes);
const values = {
  product: ['ship', 'dock', ''],
  action: ['read', 'delete', ''],
  level: ['user', 'admin', 'master', ''],
  severity: ['low', 'high'],
  deprecated: ['no', 'yes'],
};
const choice = fc.record(
  {
    product: fc.subarray(values.product),
    action: fc.subarray(values.action),
    level: fc.subarray(values.level),
    severity: fc.subarray(values.severity),
    deprecated: fc.subarray(values.deprecated),
    selected: fc.boolean(),
  },
  { requiredKeys: [] },
);
const query = fc.constantFrom(
  '',
  'ship',
  'crew',
  'read plan',
  'level:admin',
  '-action:delete',
  '🦄',
);

function withScopes(scopes: readonly ScopeEntry[]): Catalog {
  const loaded = loadCatalog({
    schema: 1,
    id: 'levels',
    title: 'Levels',
    version: '1',
    sources: [{ title: 'Made up', url: 'https://example.com/', date: '2026-01-01' }],
    license: 'Made up.',
    grammar: { template: '{product}:{action}:{resource}[:{level}]', implicitLevel: 'user' },
    levels: ['user', 'admin', 'master'].map((id) => ({ id, title: id })),
    severities: ['low', 'high'],
    actions: [
      { id: 'read', severity: 'low' },
      { id: 'delete', severity: 'high' },
    ],
    scopes,
    endpoints: [],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.catalog;
}

test('each count is of the rows that choosing the value would show', () => {
  fc.assert(
    fc.property(
      catalog,
      query,
      choice,
      fc.infiniteStream(fc.boolean()),
      (of, text, facets, picks) => {
        const search = createSearch(of);
        const selected = new Set<string>();
        for (const { scope } of of.scopes) if (picks.next().value === true) selected.add(scope);
        const { itemOf, optionAt } = outlineOf(of, 'scope');
        const shown = (chosen: object): number => {
          const { rows } = search.filter(text, { facets: { ...facets, ...chosen }, selected });
          return new Set(Array.from(rows, (row) => itemOf[optionAt[row] ?? -1])).size;
        };
        const { facets: counts } = search.filter(text, { facets, selected });
        for (const name of facetNames) {
          const all = values[name].map((value) => ({ value, count: shown({ [name]: [value] }) }));
          expect(counts[name]).toHaveLength(all.filter(({ count }) => count > 0).length);
          expect(all).toEqual(expect.arrayContaining([...counts[name]]));
        }
        expect(counts.selected).toEqual({
          yes: shown({ selected: true }),
          no: shown({ selected: false }),
        });
        expect(search.search(text, { in: ['scope'], facets, selected }).facets).toEqual(counts);
      },
    ),
    { seed },
  );
});

test('a scope counts once whatever its levels, and once for each value that they differ in', () => {
  const levels = createSearch(
    withScopes([
      { scope: 'ship:read:plan' },
      { scope: 'dock:read:plan' },
      { scope: 'ship:read:plan:admin', deprecated: true },
      { scope: 'ship:read:plan:master' },
    ]),
  );
  const selected = new Set(['ship:read:plan:master', 'ship:read:plan:admin']);
  expect(levels.filter('', { selected }).facets).toEqual({
    product: [
      { value: 'ship', count: 1 },
      { value: 'dock', count: 1 },
    ],
    action: [{ value: 'read', count: 2 }],
    level: [
      { value: 'user', count: 2 },
      { value: 'admin', count: 1 },
      { value: 'master', count: 1 },
    ],
    severity: [{ value: 'low', count: 2 }],
    deprecated: [
      { value: 'no', count: 2 },
      { value: 'yes', count: 1 },
    ],
    selected: { yes: 1, no: 2 },
  });
});
