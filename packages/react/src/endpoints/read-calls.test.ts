import { loadCatalog } from '@scopewise/core';
import { zoom } from '@scopewise/catalogs/zoom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalls } from './read-calls.js';

const loaded = loadCatalog(zoom);
if (!loaded.ok) throw new Error('The Zoom catalog does not load.');
const { catalog } = loaded;

const listUsers = 'user.users';

describe('a line', () => {
  test.each([
    ['a call', 'GET /users'],
    ['a call in small letters', 'get /users'],
    ['an address', 'https://api.zoom.us/v2/users?page_size=30'],
    ['a call with an address', 'GET\thttps://api.zoom.us/v2/users'],
    ['a path alone, which is read', '/users'],
    ['an id', listUsers],
    ['an item of a list', '- GET /users'],
    ['a string in code', '  "GET /users",'],
    ['a line of a log', '"GET /v2/users HTTP/1.1"'],
  ])('may be %s', (_, line) => {
    expect(readCalls(catalog, line)).toMatchObject([{ ids: [listUsers] }]);
  });

  test('may be a title, in any case', () => {
    const { title } = catalog.endpoint('phone.accountCallHistory') ?? { title: '' };
    expect(readCalls(catalog, title.toUpperCase())).toMatchObject([
      { ids: ['phone.accountCallHistory'] },
    ]);
  });

  test('that names nothing says what was probably meant', () => {
    expect(readCalls(catalog, 'POST /user\nlorem ipsum\nuser:read:user\nFETCH /users')).toEqual([
      { text: 'POST /user', ids: [], candidates: expect.arrayContaining(['POST /users']) },
      { text: 'lorem ipsum', ids: [], candidates: [] },
      { text: 'user:read:user', ids: [], candidates: [] },
      { text: 'FETCH /users', ids: [], candidates: [] },
    ]);
  });

  test('that names several endpoints names them all', () => {
    expect(readCalls(catalog, 'Get a user')).toMatchObject([
      { ids: ['scim.userSCIM2Get', 'user.user'] },
    ]);
  });
});

test('lines are read in their order, each once, whatever ends them', () => {
  const text = '\nDELETE /users/{userId}\r\n\r\nGET /users\rGET /users\n';
  expect(readCalls(catalog, text).map((line) => line.text)).toEqual([
    'DELETE /users/{userId}',
    'GET /users',
  ]);
});

test('any text is read, and only endpoints of the catalog come of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { ids } of readCalls(catalog, `GET ${text}\n${text}`)) {
        for (const id of ids) expect(catalog.endpoint(id)).toBeDefined();
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
