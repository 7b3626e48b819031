import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  endpointOf,
  exampleDocument,
  hostile,
  loaded,
} from '../catalog/fixtures/example-document.js';
import { check, listEndpoints, missing } from './check.js';
import { createGrant } from './create-grant.js';
import type { CallMatch } from '../catalog/catalog.js';

const catalog = loaded(exampleDocument);

function matched(method: string, path: string): CallMatch {
  const found = catalog.match(method, path);
  const match = found.ok ? found.matches[0] : undefined;
  if (!match) throw new Error(`no call ${method} ${path}`);
  return match;
}

describe('check', () => {
  test('allows an endpoint by the least-privileged alternative that is granted', () => {
    expect(check(catalog, 'user:read:user:admin', 'user.get')).toMatchObject({
      allowed: true,
      endpoint: { id: 'user.get' },
      by: ['user:read:user'],
    });
  });

  test('needs all scopes of an alternative', () => {
    expect(check(catalog, 'phone:write:call', 'phone.call').allowed).toBe(false);
    expect(check(catalog, 'phone:write:call phone:read:call', 'phone.call').allowed).toBe(true);
  });

  test('says what each alternative lacks, the least privileged first', () => {
    expect(check(catalog, 'phone:read:call', 'user.list')).toMatchObject({
      allowed: false,
      endpoint: { id: 'user.list' },
      issue: { code: 'access/insufficient-scope' },
      missing: [
        { scopes: ['user:read:user:admin'], lacks: ['user:read:user:admin'] },
        { scopes: ['user:read:user:master'], lacks: ['user:read:user:master'] },
      ],
    });
    expect(check(catalog, 'user:read:user:admin', 'user.delete')).toMatchObject({
      missing: [{ lacks: ['user:delete:user:admin'] }],
    });
  });

  test('never lets a narrower scope open what needs a wider one', () => {
    expect(check(catalog, 'user:read:user', 'user.list').allowed).toBe(false);
  });

  test('allows a public endpoint without any scope, and only such a one', () => {
    expect(check(catalog, undefined, 'status')).toMatchObject({ allowed: true, by: [] });
    for (const { id } of catalog.endpoints) {
      if (id === 'status') continue;
      expect(check(catalog, '', id)).toMatchObject({
        allowed: false,
        issue: { code: 'access/empty-grant' },
      });
    }
  });

  test.each([
    '',
    'user.Get',
    'user.get ',
    'nothing',
    '__proto__',
    'constructor',
    'toString',
    undefined,
    null,
    7,
    {},
    { endpoint: {} },
    { endpoint: { id: 'nothing' }, call: {} },
  ])('denies an endpoint that is unknown: %j', (target) => {
    expect(check(catalog, 'user:read:user:master', hostile(target))).toMatchObject({
      allowed: false,
      endpoint: undefined,
      issue: { code: 'access/unknown-endpoint' },
      missing: [],
    });
  });

  test('gives the same answer however the grant is given, and however often', () => {
    const scopes = ['user:read:user', 'phone:read:call'];
    const grant = createGrant(catalog, scopes);
    const answers = [grant, grant, scopes, scopes.join(' '), new Set(scopes), scopes.values()];
    for (const granted of answers) {
      expect(check(catalog, granted, 'user.get').allowed).toBe(true);
    }
  });

  test('does not take an array of one list for two scopes', () => {
    const list = 'phone:write:call phone:read:call';
    expect(check(catalog, list, 'phone.call').allowed).toBe(true);
    expect(check(catalog, [list], 'phone.call').allowed).toBe(false);
  });

  test('prepares a grant of another catalog again', () => {
    const narrow = loaded({
      ...exampleDocument,
      scopes: exampleDocument.scopes.map(({ scope }) => ({ scope })),
    });
    const grant = createGrant(catalog, 'user:read:user:admin');
    expect(check(catalog, grant, 'user.me').allowed).toBe(true);
    expect(check(narrow, grant, 'user.me').allowed).toBe(false);
  });

  test('follows cycles and long chains of implications', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({
      scope: `s${index}`,
      implies: [`s${(index + 1) % 50_000}`],
    }));
    const deep = catalogOf({ scopes: chain, endpoints: [endpointOf('e', [['s49999']])] });
    expect(check(deep, 's0', 'e').allowed).toBe(true);
  });
});

describe('a call', () => {
  test('that asks for a level accepts only alternatives that reach it', () => {
    const master = matched('GET', '/accounts/1/users');
    const account = matched('GET', '/users');
    expect(check(catalog, 'user:read:user:admin', account).allowed).toBe(true);
    expect(check(catalog, 'user:read:user:admin', master)).toMatchObject({
      allowed: false,
      missing: [{ scopes: ['user:read:user:master'] }],
    });
    expect(check(catalog, 'user:read:user:master', master)).toMatchObject({
      allowed: true,
      by: ['user:read:user:master'],
    });
  });

  test('is not mixed up with the endpoint it belongs to, whatever was checked before', () => {
    const grant = createGrant(catalog, 'user:read:user:admin');
    const master = matched('GET', '/accounts/1/users');
    expect(check(catalog, grant, 'user.list').allowed).toBe(true);
    expect(check(catalog, grant, master).allowed).toBe(false);
    expect(check(catalog, grant, 'user.list').allowed).toBe(true);
  });

  test('whose level nothing reaches, or nobody knows, is denied', () => {
    const match = matched('GET', '/users/me');
    for (const level of ['master', 'owner', '__proto__']) {
      const wider = { ...match, call: { ...match.call, level } };
      expect(check(catalog, 'user:read:user:master', wider)).toMatchObject({
        allowed: false,
        missing: [],
      });
    }
  });

  test('of another catalog is looked up by its endpoint in this one', () => {
    const match = matched('GET', '/users/me');
    const open = { ...match, endpoint: { ...match.endpoint, public: true } };
    expect(check(catalog, '', open).allowed).toBe(false);
  });
});

describe('missing', () => {
  test('gives the denials, in the order of the targets', () => {
    const targets = ['user.list', 'status', 'nothing', matched('GET', '/users/me')];
    const denied = missing(catalog, 'phone:read:call', targets);
    expect(denied.map(({ issue }) => issue.code)).toEqual([
      'access/insufficient-scope',
      'access/unknown-endpoint',
      'access/insufficient-scope',
    ]);
  });
});

describe('listEndpoints', () => {
  test('gives what is open, in the order of the catalog', () => {
    const ids = listEndpoints(catalog, 'user:read:user:admin').map(({ id }) => id);
    expect(ids).toEqual(['user.list', 'user.get', 'user.me', 'status']);
  });
});
