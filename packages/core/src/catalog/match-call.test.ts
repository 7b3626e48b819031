import { describe, expect, test } from 'vitest';
import { catalogOf, exampleDocument, hostile, loaded } from './fixtures/example-document.js';
import type { Catalog } from './catalog.js';
import type { CallEntry } from './document.js';

const example = loaded(exampleDocument);

function found(method: string, path: string, catalog: Catalog = example): readonly string[] {
  const result = catalog.match(method, path);
  return result.ok ? result.matches.map(({ endpoint }) => endpoint.id) : [];
}

function fault(method: string, path: string, catalog: Catalog = example): object | undefined {
  const result = catalog.match(method, path);
  return result.ok ? undefined : result.issues[0];
}

/** A catalog whose endpoints have one call each. */
function calling(...calls: readonly string[]): Catalog {
  return catalogOf({
    endpoints: calls.map((id) => {
      const [method = '', path = ''] = id.split(' ');
      return { id, title: id, product: 'P', group: 'G', public: true, calls: [{ method, path }] };
    }),
  });
}

describe('a path', () => {
  test.each([
    ['/users', 'user.list'],
    ['/users/', 'user.list'],
    ['/users?page_size=3', 'user.list'],
    ['/users#top', 'user.list'],
    ['/users/?a=//..%2f', 'user.list'],
    ['/users/jo', 'user.get'],
    ['/users/{userId}', 'user.get'],
    ['/users/{anything}', 'user.get'],
    ['/users/me', 'user.me'],
    ['/users/%6de', 'user.me'],
    ['/users/Me', 'user.get'],
    ['/accounts/{id}/users', 'user.list'],
    ['/status', 'status'],
  ])('%s is the call of %s', (path, id) => {
    expect(found('GET', path)).toEqual([id]);
  });

  test('goes to the parameter where the literal has no call of the method', () => {
    expect(found('DELETE', '/users/me')).toEqual(['user.delete']);
  });

  test('goes back to a parameter higher up when the literal leads nowhere', () => {
    const catalog = calling('GET /a/b/c', 'GET /a/{x}/d', 'GET /{y}/b/e');
    expect(found('GET', '/a/b/c', catalog)).toEqual(['GET /a/b/c']);
    expect(found('GET', '/a/b/d', catalog)).toEqual(['GET /a/{x}/d']);
    expect(found('GET', '/a/b/e', catalog)).toEqual(['GET /{y}/b/e']);
    expect(found('GET', '/a/b', catalog)).toEqual([]);
  });

  test('may be the root', () => {
    expect(found('GET', '/', calling('GET /'))).toEqual(['GET /']);
  });

  test('matches the case only as documented', () => {
    expect(found('GET', '/Users')).toEqual([]);
  });

  test('is compared without escapes, on both sides', () => {
    const catalog = calling('GET /caf%C3%A9');
    expect(found('GET', '/café', catalog)).toHaveLength(1);
    expect(found('GET', '/caf%c3%a9', catalog)).toHaveLength(1);
  });

  test('gives the values of its parameters, decoded once', () => {
    const result = example.match('GET', '/users/a%20b%252F%3B');
    expect(result).toMatchObject({ matches: [{ params: { userId: 'a b%2F;' } }] });
  });

  test('names parameters as its own template does, beside another with other names', () => {
    const result = example.match('DELETE', '/users/7');
    expect(result).toMatchObject({ matches: [{ params: { id: '7' } }] });
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'is safe with a parameter and a value called %s',
    (name) => {
      const result = calling(`GET /x/{${name}}`).match('GET', `/x/${name}`);
      const params = result.ok ? result.matches[0]?.params : undefined;
      expect(params && Object.entries(params)).toEqual([[name, name]]);
      expect(params && Object.getPrototypeOf(params)).toBeNull();
    },
  );

  test.each([
    ['', 0],
    ['users', 0],
    ['//users', 0],
    ['/users//me', 6],
    ['/./users', 0],
    ['/users/..', 6],
    ['/users/../admin', 6],
    ['/users/.', 6],
    ['/users/%2e%2e/x', 7],
    ['/users/a%2Fb', 8],
    ['/users/a%2fb', 8],
    ['/users/a%5Cb', 8],
    ['/users/a\\b', 8],
    ['/users;v=1', 6],
    ['/users/\u0000', 7],
    ['/users/%00', 7],
    ['/users/%0d%0a', 7],
    ['/users/\r\n', 7],
    ['/users/%', 7],
    ['/users/%4', 7],
    ['/users/%zz', 7],
    ['/users/x/%ff', 9],
    ['/users/ me', 7],
    ['https://api.example.com/v2/users//me', 32],
    ['https:\\\\api.example.com/v2', 0],
    ['https://api.example.com\\@evil.com/v2/users', 23],
  ])('%j is refused at position %i', (path, position) => {
    expect(fault('GET', path)).toMatchObject({ code: 'call/bad-path', position });
  });

  test.each([undefined, null, 7, {}])('is refused when it is no string: %s', (value) => {
    expect(fault('GET', hostile(value))).toMatchObject({ code: 'call/bad-path' });
    expect(fault(hostile(value), '/users')).toMatchObject({ code: 'call/unknown-method' });
  });

  test('may be very long, and takes linear time', () => {
    expect(fault('GET', '/a'.repeat(500_000))).toMatchObject({ code: 'call/unknown-call' });
    const deep = calling(`GET ${'/a'.repeat(50_000)}`);
    expect(found('GET', '/a'.repeat(50_000), deep)).toHaveLength(1);
  });
});

describe('a method', () => {
  test.each(['get', 'Get', 'gEt'])('is case-sensitive: %s', (method) => {
    expect(fault(method, '/users')).toMatchObject({
      code: 'call/unknown-method',
      candidates: ['GET'],
      fix: expect.stringContaining('Write GET'),
    });
  });

  test.each(['', 'FETCH', ' GET', '__proto__'])('is one of HTTP, not %j', (method) => {
    expect(fault(method, '/users')).toMatchObject({ code: 'call/unknown-method' });
  });

  test.each(['HEAD', 'OPTIONS', 'TRACE'])('%s is not implied by GET', (method) => {
    expect(fault(method, '/users')).toMatchObject({
      code: 'call/unknown-call',
      candidates: ['GET /users'],
    });
  });

  test('HEAD matches where it is documented', () => {
    expect(found('HEAD', '/x', calling('HEAD /x', 'GET /x'))).toEqual(['HEAD /x']);
  });
});

describe('a server', () => {
  test.each([
    'https://api.example.com/v2/users',
    'https://api.example.com/v2/users/?page_size=3#x',
    'https://API.Example.com/v2/users',
    'HTTPS://api.example.com:443/v2/users',
    '/v2/users',
  ])('is known: %s', (url) => {
    expect(found('GET', url)).toEqual(['user.list']);
  });

  test.each([
    'http://api.example.com/v2/users',
    'https://api.example.com:8443/v2/users',
    'https://api.example.com/users',
    'https://api.example.com/v2x/users',
    'https://api.example.com/V2/users',
    'https://api.example.com.evil.com/v2/users',
    'https://evil.com/v2/users',
    'https://user@api.example.com/v2/users',
    'https://api.example.com@evil.com/v2/users',
    'https://user:pw@api.example.com/v2/users',
    'https://api.example.com./v2/users',
    'ftp://api.example.com/v2/users',
    'https://api.example.com',
    'https://',
  ])('is unknown: %s', (url) => {
    expect(fault('GET', url)).toMatchObject({
      code: 'call/unknown-server',
      candidates: ['https://api.example.com/v2'],
    });
  });

  test('is never known to a catalog that names none', () => {
    const catalog = loaded({ ...exampleDocument, servers: undefined });
    expect(fault('GET', 'https://api.example.com/v2/users', catalog)).toMatchObject({
      code: 'call/unknown-server',
    });
    expect(found('GET', '/v2/users', catalog)).toEqual([]);
  });

  test('may be its base path alone', () => {
    const catalog = loaded({ ...exampleDocument, endpoints: [...rootOnly] });
    expect(found('GET', 'https://api.example.com/v2', catalog)).toEqual(['root']);
    expect(found('GET', '/v2/', catalog)).toEqual(['root']);
  });

  test('gives no second meaning to a path that the catalog documents itself', () => {
    const catalog = calling('GET /users', 'POST /v2/users', 'GET /v2/groups', 'GET /groups');
    expect(found('GET', '/v2/groups', catalog)).toEqual(['GET /v2/groups']);
    expect(found('GET', '/v2/users', catalog)).toEqual([]);
    expect(found('GET', 'https://api.example.com/v2/users', catalog)).toEqual(['GET /users']);
    expect(found('POST', 'https://api.example.com/v2/v2/users', catalog)).toHaveLength(1);
  });

  test('may be one of several', () => {
    const servers = ['https://a.example.com/', 'http://b.example.com:80/api'];
    const catalog = loaded({ ...exampleDocument, servers });
    expect(found('GET', 'https://a.example.com/users', catalog)).toEqual(['user.list']);
    expect(found('GET', 'http://b.example.com/api/users', catalog)).toEqual(['user.list']);
  });
});

const rootOnly = [
  {
    id: 'root',
    title: 'Root',
    product: 'P',
    group: 'G',
    public: true,
    calls: [{ method: 'GET', path: '/' }],
  },
] as const;

describe('a call', () => {
  test('that is unknown comes with calls near to it', () => {
    expect(fault('GET', '/usrs/me')).toMatchObject({
      code: 'call/unknown-call',
      candidates: expect.arrayContaining(['GET /users']),
    });
    expect(fault('POST', '/users')).toMatchObject({ candidates: ['GET /users'] });
    expect(fault('GET', '/phone/calls/1')).toMatchObject({ candidates: ['POST /phone/calls'] });
    expect(fault('GET', '/nothing-like-it')).not.toHaveProperty('candidates');
  });

  test('that two endpoints have matches both', () => {
    const twin = { id: 'b', title: 'B', product: 'P', group: 'G', public: true } as const;
    const calls = [{ method: 'GET', path: '/status' }];
    const catalog = loaded({
      ...exampleDocument,
      endpoints: [...exampleDocument.endpoints, { ...twin, calls }],
    });
    expect(found('GET', '/status', catalog)).toEqual(['status', 'b']);
  });

  test('that an endpoint has for several accounts is the one that accepts most', () => {
    const call = { method: 'GET', path: '/x' };
    const calls: readonly CallEntry[] = [
      { ...call, level: 'master' },
      { ...call, account: 'account' },
      { ...call, account: 'other' },
    ];
    const catalog = loaded({
      ...exampleDocument,
      endpoints: [{ id: 'x', title: 'X', product: 'P', group: 'G', public: true, calls }],
    });
    const result = catalog.match('GET', '/x');
    expect(result.ok && result.matches.map((match) => match.call)).toEqual([calls[1]]);
  });

  test('without a method or a path is in no match', () => {
    const catalog = loaded({
      ...exampleDocument,
      endpoints: [{ ...rootOnly[0], calls: [{ path: '/x' }, { method: 'GET' }] }],
    });
    expect(found('GET', '/x', catalog)).toEqual([]);
    expect(found('GET', '/', catalog)).toEqual([]);
  });
});
