import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch } from './create-search.js';
import { harbour } from './fixtures/harbour.js';
import type { SearchKind } from './search-document.js';

const seed = 20261122;
const catalog = harbour(['pier:read:call_logs', 'pier:delete:lamp', 'crane:read:load']);
const search = createSearch(catalog);
const scopes = catalog.scopes.map(({ scope }) => scope);
const ids: Readonly<Record<SearchKind, readonly string[]>> = {
  scope: scopes,
  endpoint: catalog.endpoints.map(({ id }) => id),
  role: catalog.roles.map(({ id }) => id),
  group: catalog.products.flatMap(({ title, groups }) =>
    groups.map((group) => `${title}/${group}`),
  ),
};

const part = fc.constantFrom(
  'ship',
  'shi',
  'lsit',
  'list',
  'admin',
  'vessel',
  'sea craft',
  'cl',
  'pilot',
  'überblick',
  'level:admin',
  '-action:delete',
  'product:s',
  'method:get',
  '-list',
  '"list ships"',
  '"',
  'GET /sh',
  '/docks/7',
  'old_ship:all',
  'ship:delete:ship',
  'ship.scrapShip',
  '一覧',
  '🦄',
);
const query = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(' '));
const kind = fc.constantFrom<SearchKind>('scope', 'endpoint', 'role', 'group');
const choice = fc.record(
  {
    product: fc.subarray(['ship', 'pier', 'nothing']),
    action: fc.subarray(['read', 'delete']),
    level: fc.subarray(['user', 'admin']),
    severity: fc.subarray(['read', 'delete']),
    deprecated: fc.subarray(['yes', 'no']),
    selected: fc.boolean(),
  },
  { requiredKeys: [] },
);
const selection = fc.subarray([...scopes, 'unknown:scope']).map((some) => new Set(some));

/** The ids of the rows that a filter keeps. */
function filtered(...[text, options]: Parameters<typeof search.filter>): readonly string[] {
  const { rows } = search.filter(text, options);
  return Array.from(rows, (row) => ids[options?.kind ?? 'scope'][row] ?? 'out of bounds');
}

/** The same, of those that the list begins with. */
function filteredBest(text: string): readonly string[] {
  return Array.from(search.filter(text).best, (row) => scopes[row] ?? 'out of bounds');
}

test('a list keeps what matches, in its order, and counts what a search counts', () => {
  fc.assert(
    fc.property(query, kind, choice, selection, (text, of, facets, selected) => {
      const kept = filtered(text, { kind: of, facets, selected });
      const found = search.search(text, { in: [of], facets, selected, limit: 100 });
      expect(search.matching(text, { in: [of], facets, selected })).toEqual(kept);
      expect(kept).toEqual(ids[of].filter((id) => found.hits.some((hit) => hit.id === id)));
      expect(search.filter(text, { kind: of, facets, selected }).facets).toEqual(found.facets);
      expect(found.total).toBe(kept.length);
    }),
    // Named and described alike, it is still one row.
    { seed, examples: [['ship:delete:ship', 'scope', {}, new Set<string>()]] },
  );
});

test('the best of a list are the first hits of a search, and none where nothing is named', () => {
  fc.assert(
    fc.property(query, kind, choice, (text, of, facets) => {
      const { rows, best } = search.filter(text, { kind: of, facets });
      const { hits } = search.search(text, { in: [of], facets, limit: 100 });
      expect([...best].every((row) => rows.includes(row))).toBe(true);
      if (best.length === 0) return;
      expect(Array.from(best, (row) => ids[of][row])).toEqual(hits.map(({ id }) => id));
    }),
    { seed },
  );
  expect(filteredBest('list')).toHaveLength(filtered('list').length);
  expect(filteredBest(' ')).toEqual([]);
  expect(filteredBest('level:admin')).toEqual([]);
});

test('what is highlighted in a row lies within its text, whether it was found or not', () => {
  fc.assert(
    fc.property(query, kind, (text, of) => {
      for (const id of ids[of]) {
        for (const match of search.highlightsOf(text, of, id)) {
          expect(match.ranges).toHaveLength(match.reasons.length);
          let end = 0;
          for (const range of match.ranges) {
            expect(range[0]).toBeGreaterThanOrEqual(end);
            expect(range[1]).toBeGreaterThan(range[0]);
            end = range[1];
          }
          expect(end).toBeLessThanOrEqual(match.text.length);
        }
      }
    }),
    { seed },
  );
});

test('a row is highlighted as the hit that it is', () => {
  fc.assert(
    fc.property(query, kind, (text, of) => {
      for (const { id, matches } of search.search(text, { in: [of], limit: 100 }).hits) {
        expect(search.highlightsOf(text, of, id)).toEqual(matches);
      }
    }),
    // A role leads ships; of scopes only one that is meant by a slip is found.
    { seed, examples: [['lead', 'scope']] },
  );
});

test('no answer depends on what was asked before', () => {
  fc.assert(
    fc.property(query, kind, choice, (text, of, facets) => {
      const fresh = createSearch(catalog);
      const [first = ''] = ids[of];
      expect(search.highlightsOf(text, of, first)).toEqual(fresh.highlightsOf(text, of, first));
      expect(search.filter(text, { kind: of, facets })).toEqual(
        createSearch(catalog).filter(text, { kind: of, facets }),
      );
    }),
    { seed, numRuns: 40 },
  );
});

test('an empty query keeps all rows, noise none', () => {
  expect(filtered('')).toEqual(scopes);
  expect(filtered('', { kind: 'group' })).toEqual(['Ships & crews/Fleet', 'Docks/Plans']);
  expect(filtered('🦄')).toEqual([]);
});

test('initials are shown where they are what matched, and nowhere else', () => {
  expect(search.highlightsOf('cl', 'scope', 'pier:read:call_logs')).toEqual([
    { field: 'scope', text: 'pier:read:call_logs', ranges: [[10, 19]], reasons: ['initials'] },
  ]);
  expect(search.highlightsOf('cl', 'scope', 'crane:read:load')).toEqual([]);
});

test('what is unknown or not indexed has no rows and no highlights', () => {
  const calls = createSearch(catalog, { in: ['endpoint'] });
  expect(calls.filter('ship').rows).toHaveLength(0);
  expect(calls.filter('ship', { kind: 'endpoint' }).rows).toHaveLength(2);
  expect(calls.highlightsOf('ship', 'scope', 'ship:delete:ship')).toEqual([]);
  expect(search.highlightsOf('ship', 'scope', 'unknown:scope')).toEqual([]);
});

test('the counts of a call are those of the scopes that open it', () => {
  const { rows, facets } = search.filter('DELETE /ships/7');
  expect(rows).toHaveLength(2);
  expect(facets.action).toEqual([{ value: 'delete', count: 1 }]);
  expect(facets.level.map(({ count }) => count)).toEqual([1, 1]);
});

test('rows are those of the catalog that was given last', () => {
  const updated = createSearch(harbour());
  updated.update(catalog);
  expect(updated.filter('lamp')).toEqual(search.filter('lamp'));
});
