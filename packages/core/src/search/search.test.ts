import { expect, test } from 'vitest';
import { createSearch, createSearchInSlices } from './create-search.js';
import { harbour } from './fixtures/harbour.js';

const search = createSearch(harbour());

function found(query: string, options = {}): readonly string[] {
  return search.search(query, options).hits.map(({ id }) => id);
}

test('the narrowest level comes first, unless the query names another', () => {
  expect(found('list ships')[0]).toBe('ship:read:list_ships');
  expect(found('list ships admin')[0]).toBe('ship:read:list_ships:admin');
});

test('words are all wanted, in any order and half typed', () => {
  expect(found('pla ber', { in: ['scope'] })).toEqual([
    'dock:read:berth_plan',
    'dock:read:berth_plan:admin',
  ]);
  expect(found('ships lantern')).toEqual([]);
});

test('of two words the catalog knows, one is spared before nothing is found', () => {
  expect(found('ships plan', { in: ['scope'] })).toEqual([
    'dock:read:berth_plan',
    'dock:read:berth_plan:admin',
  ]);
});

test.each([
  'shps',
  'hsips',
  'lisst ships',
  'vessels',
  'sea craft',
  'old_ship:all',
  'SHIPS',
  'ｓｈｉｐｓ',
])('“%s” finds ships', (query) => {
  expect(found(query, { in: ['scope'] })).toContain('ship:read:list_ships');
});

test.each(['uberblick', 'LIEGEPLÄTZE', 'liegeplatze', '一覧', 'سَفينة'])(
  '“%s” is found without its accents, case and vowel signs',
  (query) => {
    expect(found(query)).toContain('dock.getPlan');
  },
);

test('a scope, an endpoint id or a call goes straight there', () => {
  expect(found('ship:delete:ship:admin')[0]).toBe('ship:delete:ship:admin');
  expect(found('ship.scrapShip')[0]).toBe('ship.scrapShip');
  expect(found('DELETE /ships/123')[0]).toBe('ship.scrapShip');
  expect(found('https://api.example.com/v1/docks/7/pl')[0]).toBe('dock.getPlan');
  expect(found('GET /sh')[0]).toBe('ship.listShips');
});

test('quotes, minus and keys narrow', () => {
  expect(found('"list ships"', { in: ['scope'] })).toHaveLength(2);
  expect(found('"ships list"')).toEqual([]);
  expect(found('ship -list', { in: ['scope'] })).toEqual([
    'ship:delete:ship',
    'ship:delete:ship:admin',
  ]);
  expect(found('level:admin action:delete')).toContain('ship:delete:ship:admin');
  expect(found('product:docks', { in: ['scope'] })).toHaveLength(2);
  expect(found('method:delete', { in: ['endpoint'] })).toEqual(['ship.scrapShip']);
});

test.each([
  '"',
  '-',
  'level:',
  '"ships',
  '((',
  'colour:red',
  '[a-z]*',
  '\uD800',
  'x'.repeat(10_000),
])('there is no wrong query: %s', (query) => {
  expect(() => search.search(query)).not.toThrow();
});

test('an empty query lists everything in the order of the catalog, noise nothing', () => {
  expect(search.search('').total).toBe(6 + 3 + 1 + 2);
  expect(found('', { limit: 1 })).toEqual(['ship:read:list_ships']);
  expect(found('🦄')).toEqual([]);
});

test('a hit says what to highlight and why', () => {
  const [hit] = search.search('shi lsit', { in: ['scope'], limit: 1 }).hits;
  expect(hit?.matches).toContainEqual({
    field: 'title',
    text: 'List ships',
    ranges: [
      [0, 4],
      [5, 8],
    ],
    reasons: ['typo', 'prefix'],
  });
});

test('facets count what choosing a value would show', () => {
  const { facets, hits } = search.search('ship', {
    in: ['scope'],
    facets: { level: ['admin'] },
    selected: new Set(['ship:delete:ship:admin']),
  });
  expect(hits.map(({ id }) => id)).toEqual([
    'ship:delete:ship:admin',
    'ship:read:list_ships:admin',
  ]);
  expect(facets?.level).toEqual([
    { value: 'user', count: 2 },
    { value: 'admin', count: 2 },
  ]);
  expect(facets?.action).toEqual([
    { value: 'read', count: 1 },
    { value: 'delete', count: 1 },
  ]);
  expect(facets?.selected).toEqual({ yes: 1, no: 1 });
});

test('a correction keeps the rest of the query', () => {
  expect(search.suggestCorrection('level:admin lisst -dock shipps')).toBe(
    'level:admin list -dock ships',
  );
  expect(search.suggestCorrection('list ships')).toBeUndefined();
});

test('typing on gives what a fresh search gives', () => {
  const query = 'admin ship list';
  for (let end = 1; end <= query.length; end += 1) {
    const text = query.slice(0, end);
    expect(search.search(text)).toEqual(createSearch(harbour()).search(text));
  }
});

test('a new version of the catalog is searched as if it were the first', () => {
  const updated = createSearch(harbour(['pier:read:lamp']));
  updated.update(harbour(['crane:read:load']));
  expect(updated.search('lamp').total).toBe(0);
  expect(updated.search('crane')).toEqual(
    createSearch(harbour(['crane:read:load'])).search('crane'),
  );
});

test('in slices it becomes the same search', async () => {
  let pauses = 0;
  const sliced = await createSearchInSlices(harbour(), () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThan(1);
  expect(sliced.search('ships')).toEqual(search.search('ships'));
});
