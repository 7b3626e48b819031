import { describe, expect, test } from 'vitest';
import { exampleDocument, hostile, loaded } from '../catalog/fixtures/example-document.js';
import { check, listEndpoints } from './check.js';
import { createGrant } from './create-grant.js';

const catalog = loaded(exampleDocument);
const scope = 'user:read:user';

describe('a grant of nothing', () => {
  test.each([undefined, null, '', [], new Set<string>()])('is given as %j', (granted) => {
    const grant = createGrant(catalog, granted);
    expect(grant).toMatchObject({ granted: [], unknown: [] });
    expect(listEndpoints(catalog, grant).map(({ id }) => id)).toEqual(['status']);
  });
});

describe('what is no grant', () => {
  const trap = { toString: (): string => scope, [Symbol.toPrimitive]: (): string => scope };
  const throwing = new Proxy(
    {},
    {
      has() {
        throw new Error('no');
      },
      get() {
        throw new Error('no');
      },
    },
  );

  test.each([
    ['a number', 7],
    ['a String object', new String(scope)],
    ['an object with a toString', trap],
    ['a boolean', true],
    ['a function', (): string => scope],
    ['a symbol', Symbol(scope)],
    ['an object', { [scope]: true }],
    ['a broken iterable', { [Symbol.iterator]: 1 }],
    ['a hostile proxy', throwing],
  ])('grants nothing, is flagged, and throws nothing: %s', (_, granted) => {
    const grant = createGrant(catalog, hostile(granted));
    expect([...grant.scopes]).toEqual([]);
    expect(grant.unknown).toMatchObject([{ text: '', issues: [{ code: 'scope/not-a-string' }] }]);
  });

  test.each([7, null, undefined, new String(scope), [scope], trap])(
    'may be an element of a list, and is flagged there: %s',
    (element) => {
      const grant = createGrant(catalog, ['phone:read:call', hostile(element)]);
      expect(grant.granted).toEqual(['phone:read:call']);
      expect(grant.unknown).toHaveLength(1);
    },
  );
});

describe('a scope list', () => {
  test('grants its scopes and what they imply', () => {
    const grant = createGrant(catalog, 'phone:read:call user:read:user:master');
    expect(grant.granted).toEqual(['phone:read:call', 'user:read:user:master']);
    expect([...grant.scopes]).toContain(scope);
  });

  test('may repeat a scope', () => {
    expect(createGrant(catalog, `${scope} ${scope}`).granted).toEqual([scope]);
  });

  test('may be a single scope with a space in it', () => {
    const text = 'phone:write:queue disposition:admin';
    expect(check(catalog, text, 'phone.disposition').allowed).toBe(true);
    expect(createGrant(catalog, `${text} ${scope}`).granted).toEqual([scope]);
  });

  test.each([` ${scope}`, `${scope} `, `${scope}  phone:read:call`, ' ', '   '])(
    'with a space too many grants nothing, is kept whole and says why: %j',
    (text) => {
      const grant = createGrant(catalog, text);
      expect(grant.granted).toEqual([]);
      expect(grant.unknown.map((unknown) => unknown.text)).toEqual([text]);
      expect(grant.unknown[0]?.issues[0]?.code).toBe('scope/bad-separator');
    },
  );
});

const malformed = [
  '',
  `${scope}\t`,
  `${scope}\n`,
  `${scope}\r`,
  `${scope}\u00a0`,
  `\ufeff${scope}`,
  `${scope}\u0000`,
  `${scope}\u007f`,
  `${scope}\u0085`,
  `"${scope}"`,
  `\\${scope}`,
  `${scope} phone:read:call`,
  'user:read:u\u0131ser',
  'user:read:\u00dfser',
  '\u212aser:read:user',
  'user:re\u0430d:user',
  'user\uff1aread:user',
  'user:read:us\u00e9r',
  'user:read:use\u0301r',
  'user:read:\u200buser',
  'user:read:\u202euser',
  'user:read:\ud800',
  'user:read:😀',
];

const unknown = [
  'user:read:user,phone:read:call',
  'user%3Aread%3Auser',
  'user+read+user',
  ':::',
  'user::read:user',
  'user:read:user:',
  'user:read',
  'user:read:user:admin:x',
  '*',
  'user:*:user',
  'user:re*d:user',
  '**',
  'User:read:user',
  'user:READ:user',
  'user:readwrite:user',
  'user:rea:user',
  '__proto__',
  'constructor',
  'toString',
  '__proto__:read:user',
  'user:constructor:user',
  'user:read:toString',
  'user:frobnicate:user',
  'user:read:user:owner',
];

describe('a token', () => {
  test.each(malformed)('that is malformed is kept, flagged, and grants nothing: %j', (text) => {
    const grant = createGrant(catalog, [text]);
    expect(grant.scopes.size).toBe(0);
    expect(grant.unknown).toMatchObject([
      { text, issues: [{ code: expect.stringMatching('^scope/') }] },
    ]);
    expect(check(catalog, [text], 'user.get')).toMatchObject({
      allowed: false,
      issue: { code: 'access/empty-grant' },
    });
  });

  test.each(unknown)('that the catalog lacks is kept, and grants nothing: %j', (text) => {
    for (const granted of [text, [text]]) {
      const grant = createGrant(catalog, granted);
      expect(grant.scopes.size).toBe(0);
      expect(grant.unknown).toEqual([{ text, issues: [] }]);
    }
  });

  test('of a megabyte is refused in no time', () => {
    const grant = createGrant(catalog, 'a'.repeat(1_000_000));
    expect(grant.unknown).toHaveLength(1);
    expect(createGrant(catalog, ' '.repeat(10_000)).scopes.size).toBe(0);
  });

  test('may be one of 100,000', () => {
    const tokens = Array.from({ length: 100_000 }, (_, index) => `x:read:y${index}`);
    const grant = createGrant(catalog, [...tokens, scope].join(' '));
    expect(grant.granted).toEqual([scope]);
    expect(grant.unknown).toHaveLength(100_000);
  });
});

describe('a prepared grant', () => {
  test('is used as it is', () => {
    const grant = createGrant(catalog, scope);
    expect(createGrant(catalog, grant)).toBe(grant);
  });

  test('is prepared again for another catalog', () => {
    const grant = createGrant(catalog, [scope, 'new:read:thing', 'a b']);
    const other = loaded({
      ...exampleDocument,
      scopes: [...exampleDocument.scopes, { scope: 'new:read:thing' }],
    });
    const again = createGrant(other, grant);
    expect(again.catalog).toBe(other);
    expect(again.granted).toEqual([scope, 'new:read:thing']);
    expect(again.unknown.map(({ text }) => text)).toEqual(['a b']);
  });
});
