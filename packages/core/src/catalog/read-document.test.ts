import { describe, expect, test } from 'vitest';
import { catalogOf, endpointOf, exampleDocument, loaded } from './fixtures/example-document.js';
import { loadCatalog } from './load-catalog.js';

function faults(document: unknown): readonly string[] {
  const result = loadCatalog(document);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

/** The faults of the example when its first endpoint has these properties. */
function endpointFaults(properties: Record<string, unknown>): readonly string[] {
  const [first, ...others] = exampleDocument.endpoints;
  return faults({ ...exampleDocument, endpoints: [{ ...first, ...properties }, ...others] });
}

function twice(a: string, b: string): readonly string[] {
  return faults({ ...exampleDocument, endpoints: [], scopes: [{ scope: a }, { scope: b }] });
}

describe('names', () => {
  test('that are equal', () => {
    expect(twice('a:read:b', 'a:read:b')).toEqual(['catalog/duplicate-id /scopes/1/scope']);
  });

  test.each([
    ['case', 'a:read:b', 'a:Read:b'],
    ['normalization', 'a:read:\u00e9', 'a:read:e\u0301'],
    ['the Kelvin sign', 'a:read:k', 'a:read:\u212a'],
  ])('that differ only in %s', (_, a, b) => {
    expect(twice(a, b)).toEqual(['catalog/confusable-id /scopes/1/scope']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be %s', (name) => {
    const catalog = catalogOf({
      scopes: [{ scope: name }],
      endpoints: [endpointOf(name, [[name]])],
    });
    expect(catalog.endpoint(name)?.requires).toEqual([[name]]);
    expect(catalog.endpointsOf(name)).toHaveLength(1);
    expect(catalogOf({}).scope(name)).toBeUndefined();
    expect(catalogOf({}).endpoint(name)).toBeUndefined();
    expect(catalogOf({}).legacy(name)).toEqual([]);
    expect(catalogOf({}).endpointsOf(name)).toEqual([]);
  });

  test.each([
    ['requires', { requires: [['user:read:nobody']] }, '/requires/0/0'],
    ['the level of a call', { calls: [{ level: 'owner' }] }, '/calls/0/level'],
  ])('that %s refers to must be declared', (_, properties, path) => {
    expect(endpointFaults(properties)).toEqual([`catalog/unknown-target /endpoints/0${path}`]);
  });

  test.each([
    ['implies', ['c:read:d']],
    ['replacedBy', 'c:read:d'],
    ['level', 'owner'],
  ])('that %s of a scope refers to must be declared', (key, value) => {
    const scopes = [{ scope: 'a:read:b', [key]: value }];
    const path = `/scopes/0/${key}${Array.isArray(value) ? '/0' : ''}`;
    expect(faults({ ...exampleDocument, scopes, endpoints: [] })).toEqual([
      `catalog/unknown-target ${path}`,
    ]);
  });

  test('may be declared after they are referred to', () => {
    const { scopes, ...others } = exampleDocument;
    expect(faults({ ...others, scopes })).toEqual([]);
  });

  test('that are misspelt come with the nearest declared one', () => {
    const result = loadCatalog({
      ...exampleDocument,
      endpoints: [endpointOf('a', [['user:read:usr']])],
    });
    expect(result).toMatchObject({ issues: [{ candidates: ['user:read:user'] }] });
  });
});

describe('a requirement', () => {
  test.each([
    ['absent', undefined, ''],
    ['null', null, '/requires'],
    ['without alternatives', [], '/requires'],
    ['with an alternative of nothing', [['user:read:user'], []], '/requires/1'],
  ])('that is %s grants nothing: it is an error', (_, requires, path) => {
    expect(endpointFaults({ requires })).toEqual([`catalog/empty-requirement /endpoints/0${path}`]);
  });

  test('cannot stand beside public', () => {
    expect(endpointFaults({ public: true })).toEqual(['catalog/bad-value /endpoints/0']);
  });

  test.each([false, null, 'true', 1])('is not replaced by a public of %j', (value) => {
    expect(endpointFaults({ requires: undefined, public: value })).toHaveLength(1);
  });

  test('is not opened by a polluted prototype', () => {
    const prototype: { public?: boolean } = Object.prototype;
    try {
      prototype.public = true;
      expect(loaded(exampleDocument).endpoint('user.list')?.public).toBe(false);
      expect(endpointFaults({ requires: undefined })).toEqual([
        'catalog/empty-requirement /endpoints/0',
      ]);
    } finally {
      delete prototype.public;
    }
  });
});

describe('a call', () => {
  test.each([
    'users',
    '',
    '//users',
    '/users//me',
    '/./users',
    '/users/..',
    '/users?x',
    '/users#x',
    '/users%2Fme',
    '/users%2fme',
    '/users%5Cme',
    '/users/%2e',
    '/users/%zz',
    '/users/%ff',
    '/users;x',
    '/users\\me',
    '/users/\u0000',
    '/users/\u007f',
    '/users/a b',
    '/users/{id',
    '/users/{id}x',
    '/users/{}',
    '/users/{a}{b}',
    '/users/{id}/x/{id}',
  ])('cannot have the path %j', (path) => {
    expect(endpointFaults({ calls: [{ path }] })).toEqual([
      'catalog/bad-path /endpoints/0/calls/0/path',
    ]);
  });

  test.each(['/', '/users/', '/users/{user-id}/x', '/a.b/.well-known', '/users/%C3%A9', '/é'])(
    'can have the path %j',
    (path) => {
      expect(endpointFaults({ calls: [{ path }] })).toEqual([]);
    },
  );

  test.each(['get', 'Get', 'CONNECT', 'FETCH', ''])('cannot have the method %j', (method) => {
    expect(endpointFaults({ calls: [{ method }] })).toEqual([
      'catalog/bad-value /endpoints/0/calls/0/method',
    ]);
  });
});
