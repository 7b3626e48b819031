import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScope } from './format-scope.js';
import { defineGrammar, granular } from './grammar.js';
import { parseScope } from './parse-scope.js';

const infobip = defineGrammar({ template: '{product}[:{resource}…]:{action}' });
const graph = defineGrammar({ template: '{resource}.{action}[.{level}]' });
const figma = defineGrammar({ template: '{resource}:{action}' });
const google = defineGrammar({
  template: 'https://www.googleapis.com/auth/{product}[.{action}]',
});

/** The code and position of the first issue, or what was read. */
function outcome(text: unknown): string {
  const parsed = parseScope(text);
  if (parsed.ok) return 'ok';
  const [issue] = parsed.issues;
  return issue?.position === undefined ? `${issue?.code}` : `${issue.code} at ${issue.position}`;
}

describe('a scope of the granular grammar', () => {
  test('comes apart into product, action, resource and level', () => {
    expect(parseScope('phone:read:list_call_logs:admin')).toEqual({
      ok: true,
      scope: {
        text: 'phone:read:list_call_logs:admin',
        product: 'phone',
        action: 'read',
        resource: 'list_call_logs',
        level: 'admin',
      },
    });
  });

  test('has the implicit level when it names none', () => {
    const parsed = parseScope('meeting:read:meeting');
    expect(parsed.ok && parsed.scope.level).toBe('user');
  });

  test.each([
    ['', 'scope/empty at 0'],
    [null, 'scope/not-a-string'],
    [undefined, 'scope/not-a-string'],
    [7, 'scope/not-a-string'],
    [Object('a:b:c'), 'scope/not-a-string'],
    [{ toString: () => 'a:b:c' }, 'scope/not-a-string'],
    [['a:b:c'], 'scope/not-a-string'],
    ['   ', 'scope/forbidden-character at 0'],
    [' a:b:c', 'scope/forbidden-character at 0'],
    ['a:b:c ', 'scope/forbidden-character at 5'],
    ['a:b:c  d:e:f', 'scope/forbidden-character at 5'],
    ['a:\tb:c', 'scope/forbidden-character at 2'],
    ['a:b\r\n:c', 'scope/forbidden-character at 3'],
    ['a:b\u00a0:c', 'scope/forbidden-character at 3'],
    ['\ufeffa:b:c', 'scope/forbidden-character at 0'],
    ['a:b:c\0', 'scope/forbidden-character at 5'],
    ['a:b:c\u007f', 'scope/forbidden-character at 5'],
    ['a:b:c\u0085', 'scope/forbidden-character at 5'],
    ['a:"b":c', 'scope/forbidden-character at 2'],
    ['a:b\\:c', 'scope/forbidden-character at 3'],
    ['phone:read:user\u0131', 'scope/forbidden-character at 15'],
    ['phone:read:stra\u00dfe', 'scope/forbidden-character at 15'],
    ['\u212a:read:x', 'scope/forbidden-character at 0'],
    ['\u0430:read:x', 'scope/forbidden-character at 0'],
    ['a\uff1ab\uff1ac', 'scope/forbidden-character at 1'],
    ['caf\u00e9:read:x', 'scope/forbidden-character at 3'],
    ['cafe\u0301:read:x', 'scope/forbidden-character at 4'],
    ['a:b:c\u200b', 'scope/forbidden-character at 5'],
    ['a:b:\u202ec', 'scope/forbidden-character at 4'],
    ['a:b:\ud800', 'scope/forbidden-character at 4'],
    ['a:b:\u{1f600}', 'scope/forbidden-character at 4'],
    [':::', 'scope/empty-segment at 0'],
    ['a::c:admin', 'scope/empty-segment at 2'],
    ['a:b:c:', 'scope/empty-segment at 6'],
    ['a:b', 'scope/wrong-shape at 3'],
    ['scim2:admin', 'scope/wrong-shape at 11'],
    ['a:b:c:admin:e', 'scope/wrong-shape at 12'],
    ['a:b:c:owner', 'scope/unknown-level at 6'],
    ['a:b:c:Admin', 'scope/unknown-level at 6'],
    ['a:b:c:user', 'scope/unknown-level at 6'],
  ])('%j is refused as %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test.each(['a,b:c:d', 'a%3Ab:c:d', 'a+b:c:d', '*:*:*', 're*d:x:**', 'Phone:Read:X'])(
    '%j is read as it stands, without a meaning of its own',
    (text) => {
      const parsed = parseScope(text);
      expect(parsed.ok && formatScope(parsed.scope)).toBe(text);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s may stand in any segment and poisons nothing',
    (name) => {
      const parsed = parseScope(`${name}:${name}:${name}`);
      expect(parsed.ok && parsed.scope.product).toBe(name);
      expect(({} as Record<string, unknown>)['product']).toBeUndefined();
      expect(outcome(`a:b:c:${name}`)).toBe('scope/unknown-level at 6');
    },
  );

  test('with a megabyte of text is read or refused like a short one', () => {
    const long = 'x'.repeat(2 ** 20);
    expect(outcome(`a:b:${long}`)).toBe('ok');
    expect(outcome(`a:b:${long}\n`)).toBe(`scope/forbidden-character at ${2 ** 20 + 4}`);
    const [issue] = parsedIssues(`${long}:b`);
    expect(issue?.message.length).toBeLessThan(300);
  });

  test('with an unknown action is refused where the grammar lists actions, with the nearest', () => {
    const grammar = defineGrammar(granular, { actions: ['read', 'update'] });
    const parsed = parseScope('contact_center:udpate:region', grammar);
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ code: 'scope/unknown-action', position: 15, candidates: ['update'] }],
    });
  });
});

function parsedIssues(text: string) {
  const parsed = parseScope(text);
  return parsed.ok ? [] : parsed.issues;
}

describe('other grammars', () => {
  test('a resource of several pieces stands between product and action', () => {
    expect(parseScope('whatsapp:conversions', infobip)).toMatchObject({
      scope: { product: 'whatsapp', resource: '', action: 'conversions' },
    });
    expect(parseScope('sms:message:send', infobip)).toMatchObject({
      scope: { product: 'sms', resource: 'message', action: 'send' },
    });
    expect(parseScope('2fa:pin:code:manage', infobip)).toMatchObject({
      scope: { product: '2fa', resource: 'pin:code', action: 'manage' },
    });
  });

  test('dots, two segments and URLs are described as well', () => {
    expect(parseScope('User.Read.All', graph)).toMatchObject({
      scope: { resource: 'User', action: 'Read', level: 'All' },
    });
    expect(parseScope('file_content:read', figma)).toMatchObject({
      scope: { resource: 'file_content', action: 'read' },
    });
    expect(parseScope('https://www.googleapis.com/auth/drive.readonly', google)).toMatchObject({
      scope: { product: 'drive', action: 'readonly' },
    });
    expect(parseScope('https://example.com/auth/drive', google).ok).toBe(false);
  });

  test.each([
    ['', 'at least one segment'],
    ['{product}:{action', 'at position 10'],
    ['{product}:{action}.{resource}', 'at position 18'],
    ['{a}{b}', 'at position 3'],
    ['{a}:{a}', 'at position 4'],
    ['{a}[:{b}', 'at position 8'],
    ['{a}[:{b}…][:{c}…]', 'at position 15'],
    ['[{a}]', 'at least one segment'],
    ['{__proto__}', 'at position 0'],
  ])('the template %j is refused', (template, place) => {
    expect(() => defineGrammar({ template })).toThrow(place);
  });
});

describe('laws', () => {
  const name = fc.stringMatching(/^[!#-9;-[\]-~]{1,12}$/);
  const level = fc.constantFrom('user', 'admin', 'master');

  test('what is formatted parses to the same', () => {
    fc.assert(
      fc.property(name, name, name, level, (product, action, resource, levelName) => {
        const segments = { product, action, resource, level: levelName };
        const text = formatScope(segments);
        expect(parseScope(text)).toEqual({ ok: true, scope: { text, ...segments } });
      }),
      { seed: 1 },
    );
  });

  test('what parses is formatted to the same, and nothing else ever happens', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(name, fc.constantFrom('', 'admin', ' ')), { maxLength: 6 })
        .map((parts) => parts.join(':')),
    );
    for (const grammar of [granular, infobip, graph, figma, google]) {
      fc.assert(
        fc.property(texts, (text) => {
          const parsed = parseScope(text, grammar);
          expect(parsed.ok ? formatScope(parsed.scope, grammar) : text).toBe(text);
          expect(parsed.ok ? 1 : parsed.issues.length).toBe(1);
        }),
        { seed: 2 },
      );
    }
  });

  test('a scope without one of its segments is never read as the same permission', () => {
    fc.assert(
      fc.property(name, name, name, (product, action, resource) => {
        const full = [product, action, resource, 'admin'];
        for (let drop = 0; drop < full.length; drop += 1) {
          const parsed = parseScope(full.filter((_, at) => at !== drop).join(':'));
          expect(parsed.ok ? parsed.scope.level : 'user').toBe('user');
        }
      }),
      { seed: 3 },
    );
  });
});
