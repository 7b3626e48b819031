import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rolesOf } from './fixtures/library.js';
import { createPatternReader, isWild, matchesPattern, parsePattern } from './role-pattern.js';

const matches = (pattern: string, scope: string, delimiter = ':'): boolean =>
  matchesPattern(parsePattern(pattern, delimiter), scope, delimiter);

describe('a pattern', () => {
  test.each([
    ['sms:send', 'sms:send'],
    ['*:send', 'sms:send'],
    ['sms:*', 'sms:send'],
    ['*:*', 'sms:send'],
    ['sms:**', 'sms:send'],
    ['sms:**', 'sms:logs:read'],
    ['sms:*:read', 'sms:logs:read'],
    ['**', 'sms:logs:read'],
    ['**', 'sms'],
    ['*', 'sms'],
    ['*:**', 'sms:logs:read'],
  ])('%s matches %s', (pattern, scope) => {
    expect(matches(pattern, scope)).toBe(true);
  });

  test.each([
    ['sms:*', 'sms'],
    ['sms:*', 'sms:logs:read'],
    ['sms:**', 'sms'],
    ['*', 'sms:send'],
    ['sms:*', 'mms:send'],
    ['SMS:*', 'sms:send'],
    ['sm*:send', 'sms:send'],
    ['s**:send', 'sms:send'],
    ['sms:***', 'sms:send'],
    ['**:send', 'sms:logs:send'],
    ['sms:**:read', 'sms:logs:old:read'],
    ['', 'sms'],
    ['', ''],
    ['*', ''],
    ['**', ''],
    ['a:*:c', 'a::c'],
    ['a:**', 'a:'],
    ['a:**', 'a::c'],
    ['.*', 'sms'],
    ['s.s', 'sms'],
    ['(a+)+$', 'aaaa'],
  ])('%j does not match %j', (pattern, scope) => {
    expect(pattern === scope || !matches(pattern, scope)).toBe(true);
    expect(pattern === scope && isWild(parsePattern(pattern, ':'))).toBe(false);
  });

  test('goes by the delimiter of the catalog', () => {
    expect(matches('user.*', 'user.read', '.')).toBe(true);
    expect(matches('user:*', 'user.read', '.')).toBe(false);
    expect(matches('user.*', 'user.read:all', '.')).toBe(true);
    // A grammar of one segment has no delimiter.
    expect(matches('*', 'any thing:at.all', '')).toBe(true);
    expect(matches('any:*', 'any:thing', '')).toBe(false);
  });

  test('reads a star within a segment as itself', () => {
    expect(matches('a:re*d', 'a:re*d')).toBe(true);
    expect(matches('a:re*d', 'a:read')).toBe(false);
    expect(isWild(parsePattern('a:re*d', ':'))).toBe(false);
  });

  test('of a megabyte is compared in no time that could be noticed', () => {
    const long = '**a'.repeat(300_000);
    expect(matches(long, 'a'.repeat(1_000_000))).toBe(false);
    expect(matches(`${'*:'.repeat(200_000)}x`, 'a:'.repeat(200_000))).toBe(false);
  });
});

const piece = fc.constantFrom('a', 'b', 'ab', '*', '**', '', '__proto__', 'constructor');
const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(':'));

/** By the definition, one segment after the other; the independent slow way. */
function matchesSlowly(pattern: readonly string[], scope: readonly string[]): boolean {
  const [segment, ...others] = pattern;
  const [own, ...rest] = scope;
  if (segment === undefined || own === undefined) return segment === own;
  if (segment === '**' && others.length === 0) return scope.every((each) => each !== '');
  return (segment === '*' ? own !== '' : segment === own) && matchesSlowly(others, rest);
}

describe('laws', () => {
  test('matching equals the definition', () => {
    fc.assert(
      fc.property(name, name, (pattern, scope) => {
        expect(matches(pattern, scope)).toBe(matchesSlowly(pattern.split(':'), scope.split(':')));
      }),
      { seed: 20261121, numRuns: 5000 },
    );
  });

  test('a wildcard matches all that what it stands for matches', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.nat(3), (scope, at) => {
        const text = scope.join(':');
        expect(matches(scope.map((own, index) => (index === at ? '*' : own)).join(':'), text)).toBe(
          true,
        );
        const start = scope
          .slice(0, at)
          .map((own) => `${own}:`)
          .join('');
        expect(matches(`${start}**`, text)).toBe(at < scope.length);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

test('a reader finds the scopes of a catalog, in its order', () => {
  const scopesOf = createPatternReader(rolesOf(['b:read', 'a:read', 'a:b:read'], []));
  expect(scopesOf('*:read')).toEqual(['b:read', 'a:read']);
  expect(scopesOf('a:read')).toEqual(['a:read']);
  expect(scopesOf('nothing')).toEqual([]);
  expect(scopesOf('**')).toHaveLength(3);
});
