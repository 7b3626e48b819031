import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScopeList, parseScopeList } from './scope-list.js';

describe('parseScopeList', () => {
  test('gives every token with its position', () => {
    const list = parseScopeList('user:read:user phone:read:call_log:admin');
    expect(list.ok).toBe(true);
    expect(list.tokens.map(({ text, position }) => [text, position])).toEqual([
      ['user:read:user', 0],
      ['phone:read:call_log:admin', 15],
    ]);
  });

  test('keeps tokens it cannot read, and says where they stand', () => {
    const list = parseScopeList('openid user:read:user a::b');
    expect(list.ok).toBe(false);
    expect(list.tokens.map(({ text, scope }) => [text, scope !== undefined])).toEqual([
      ['openid', false],
      ['user:read:user', true],
      ['a::b', false],
    ]);
    expect(list.issues.map(({ code, position }) => [code, position])).toEqual([
      ['scope/wrong-shape', 6],
      ['scope/empty-segment', 24],
    ]);
  });

  test.each([
    [' a:b:c', [0]],
    ['a:b:c ', [6]],
    ['a:b:c  d:e:f', [6]],
    ['   ', [0, 1, 2, 3]],
  ])('finds the spaces too many in %j', (text, positions) => {
    const list = parseScopeList(text);
    expect(list.ok).toBe(false);
    expect(list.issues.map(({ code }) => code)).toEqual(positions.map(() => 'scope/bad-separator'));
    expect(list.issues.map(({ position }) => position)).toEqual(positions);
  });

  test('warns of a duplicate, which RFC 6749 does not forbid', () => {
    const list = parseScopeList('a:b:c d:e:f a:b:c');
    expect(list.ok).toBe(true);
    expect(list.issues).toMatchObject([
      { code: 'scope/duplicate', severity: 'warning', position: 12 },
    ]);
  });

  test.each([
    ['', 'scope/empty'],
    [undefined, 'scope/not-a-string'],
    [['a:b:c'], 'scope/not-a-string'],
  ])('refuses %j', (text, code) => {
    const list = parseScopeList(text);
    expect(list).toMatchObject({ ok: false, tokens: [], issues: [{ code }] });
  });

  test('takes commas, tabs and newlines as part of a token, never as a separator', () => {
    for (const text of ['a:b:c,d:e:f', 'a:b:c\td:e:f', 'a:b:c\nd:e:f']) {
      expect(parseScopeList(text).tokens).toHaveLength(1);
    }
  });

  test('reads a hundred thousand tokens', () => {
    const list = parseScopeList(
      Array.from({ length: 100_000 }, (_, at) => `p:read:r${at}`).join(' '),
    );
    expect(list.ok).toBe(true);
    expect(list.tokens).toHaveLength(100_000);
  });
});

describe('formatScopeList', () => {
  test('puts one space between scopes and writes each once', () => {
    expect(formatScopeList(['a:b:c', 'd:e:f', 'a:b:c'])).toBe('a:b:c d:e:f');
    expect(formatScopeList([])).toBe('');
  });

  test.each(['a b', '', 'a"b', 'a\nb'])('refuses to smuggle %j into a list', (token) => {
    expect(() => formatScopeList(['x:y:z', token])).toThrow(/The scope/);
  });

  test('writes what parsing reads, token by token', () => {
    const token = fc.stringMatching(/^[!#-[\]-~]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(token, { minLength: 1 }), (tokens) => {
        const list = parseScopeList(formatScopeList(tokens));
        expect(list.tokens.map(({ text }) => text)).toEqual(tokens);
      }),
      { seed: 4 },
    );
  });
});
