import { granular } from '@scopewise/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScopes } from './read-scopes.js';
import { formatScopes } from './scope-formats.js';
import type { ScopeFormat } from './scope-formats.js';

/** Lists of all that RFC 6749 allows, each once. */
function listsOf(allowed: (character: string) => boolean): fc.Arbitrary<readonly string[]> {
  const characters = Array.from({ length: 0x7e - 0x20 }, (_, at) =>
    String.fromCodePoint(at + 0x21),
  );
  const token = fc.string({
    unit: fc.constantFrom(
      ...characters.filter((each) => each !== '"' && each !== '\\' && allowed(each)),
    ),
    minLength: 1,
    maxLength: 12,
  });
  return fc.uniqueArray(token, { maxLength: 8 });
}

const options = { envName: 'APP_SCOPES', authorizeUrl: 'https://id.example.com/authorize?a=b' };
const read = (text: string) => readScopes(text, granular);
const isRead =
  (format: ScopeFormat) =>
  (scopes: readonly string[]): void => {
    expect(read(formatScopes(scopes, format, options))).toEqual({ scopes, invalid: [] });
  };

describe('what is written is read again', () => {
  test('as JSON', () => {
    fc.assert(
      fc.property(
        listsOf(() => true),
        isRead('json'),
      ),
      { seed: 1 },
    );
  });

  test.each(['env', 'url'] as const)('as %s, but for commas, which part scopes', (format) => {
    const lists = listsOf((character) => character !== ',');
    fc.assert(fc.property(lists, isRead(format)), { seed: 2 });
  });

  test('as a list, but for what would make it something else', () => {
    const lists = listsOf((character) => !`,=[]{}'`.includes(character));
    fc.assert(fc.property(lists, isRead('list')), { seed: 3 });
  });
});

test('reading never throws, and takes only what can be a scope', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { scopes, invalid } = read(text);
      expect(() => formatScopes(scopes, 'list')).not.toThrow();
      expect(new Set(scopes).size).toBe(scopes.length);
      for (const { text: piece, character } of invalid) expect(piece).toContain(character);
    }),
    { seed: 4 },
  );
});

test.each([
  ['spaces', 'a:read:b  c:read:d'],
  ['commas and lines', 'a:read:b,\r\n\tc:read:d,\n'],
  ['JSON', '["a:read:b", "c:read:d"]'],
  ['a JSON string', '"a:read:b c:read:d"'],
  ['a token response', '{"access_token": "x", "scope": "a:read:b c:read:d"}'],
  ['a list in an object', '{"scope": ["a:read:b", "c:read:d"]}'],
  ['an environment variable', 'ZOOM_SCOPES=a:read:b c:read:d'],
  ['one in quotes', 'export SCOPES="a:read:b,c:read:d"'],
  ['one among lines', "SCOPES='a:read:b'\nMORE='c:read:d'"],
  ['an address', 'https://id.example.com/authorize?scope=a%3Aread%3Ab+c:read:d&state=1#x'],
  ['an address with the parameter last', 'GET /authorize?x=1&scope=a:read:b%20c:read:d HTTP/1.1'],
  ['a challenge', 'Bearer error="insufficient_scope", scope="a:read:b c:read:d"'],
  ['duplicates', 'a:read:b c:read:d a:read:b'],
])('scopes are read from %s', (_, text) => {
  expect(read(text)).toEqual({ scopes: ['a:read:b', 'c:read:d'], invalid: [] });
});

test.each(['', ' \n ', '[]', '""', 'SCOPES=', 'https://id.example.com/?scope=', '{"scope": ""}'])(
  'there is no scope in %j',
  (text) => expect(read(text)).toEqual({ scopes: [], invalid: [] }),
);

test('what no scope can be is told from what is only unknown', () => {
  expect(read('"a:read:b" näh 🦄 __proto__ %3A')).toEqual({
    scopes: ['__proto__', '%3A'],
    invalid: [
      { text: '"a:read:b"', character: '"' },
      { text: 'näh', character: 'ä' },
      { text: '🦄', character: '🦄' },
    ],
  });
  expect(read('["a b", 1]').scopes).toEqual(['1]']);
  expect(read('["a b", "c"]')).toEqual({
    scopes: ['c'],
    invalid: [{ text: 'a b', character: ' ' }],
  });
});

test('a shell finds nothing to run in an environment variable', () => {
  expect(formatScopes(['$(reboot)', "it's"], 'env')).toBe(String.raw`SCOPES='$(reboot) it'\''s'`);
});

test('an address without a query gets one', () => {
  expect(
    formatScopes(['a:b', 'c'], 'url', { authorizeUrl: 'https://id.example.com/authorize' }),
  ).toBe('https://id.example.com/authorize?scope=a%3Ab%20c');
});

test('what no scope can be is written as JSON only', () => {
  expect(formatScopes(['a b'], 'json')).toBe('["a b"]');
  expect(() => formatScopes(['a b'], 'list')).toThrow('U+0020');
});
