import { describe, expect, test } from 'vitest';
import { catalogOf, endpointOf, exampleDocument, loaded } from './fixtures/example-document.js';
import { lintCatalog } from './lint-catalog.js';
import type { CallEntry, CatalogDocument, EndpointEntry } from './document.js';

function findings(part: Partial<CatalogDocument>): readonly string[] {
  return lintCatalog(catalogOf(part)).map(({ code, path }) => `${code.slice(5)} ${path}`);
}

const scopes = (...texts: readonly string[]): Partial<CatalogDocument> => ({
  scopes: texts.map((scope) => ({ scope })),
});
const call = { method: 'GET', path: '/x' };

/** An endpoint whose calls are GET, each with a path of its own where none is given. */
function entry(
  id: string,
  requires: readonly (readonly string[])[],
  ...calls: readonly CallEntry[]
): EndpointEntry {
  const complete = calls.map((one, index) => ({ method: 'GET', path: `/${id}/${index}`, ...one }));
  return { ...endpointOf(id, requires), calls: complete };
}

describe('lint', () => {
  test('names the oddities of the example, and nothing else', () => {
    const found = lintCatalog(loaded(exampleDocument));
    expect(found.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
      'error lint/invalid-token /scopes/6/scope',
      'warning lint/unparsed-scope /scopes/7/scope',
      'warning lint/unused-scope /scopes/7',
    ]);
  });

  test('names misspelt actions with the right one, and levels', () => {
    const catalog = catalogOf(scopes('a:raed:b', 'a:read:b:owner'));
    expect(lintCatalog(catalog)).toMatchObject([
      { code: 'lint/unknown-action', candidates: ['read'] },
      { code: 'lint/unknown-level' },
    ]);
  });

  test.each([
    ['a separator', 'call_log', 'call-log'],
    ['a plural', 'comment', 'comments'],
    ['a letter that is missing', 'team_managers', 'team_manages'],
    ['a letter that is another', 'recording', 'recordimg'],
  ])('names resources of a product that differ by %s', (_, a, b) => {
    expect(findings(scopes(`x:read:${a}`, `x:write:${b}`))).toEqual([
      'similar-resource /scopes/1/scope',
    ]);
    expect(findings(scopes(`x:read:${b}`, `x:write:${a}`))).toHaveLength(1);
    expect(findings(scopes(`x:read:${a}`, `y:write:${b}`))).toEqual([]);
  });

  test.each([
    ['lists', 'call', 'list_call'],
    ['versions', 'session_v1', 'session_v2'],
    ['short names', 'call', 'mall'],
    ['the same resource', 'call', 'call'],
  ])('takes no offence at %s', (_, a, b) => {
    expect(findings(scopes(`x:read:${a}`, `x:write:${b}`))).toEqual([]);
  });

  test('names titles that destroy under a milder scope', () => {
    const endpoints = [
      entry('Deletes-all', [['x:write:y']], {}),
      entry('Remove-it', [['x:delete:y'], ['x:write:y']], {}),
      entry('Delete-well', [['x:delete:y']], {}),
      entry('Undelete', [['x:write:y']], {}),
    ];
    expect(findings({ ...scopes('x:write:y', 'x:delete:y'), endpoints })).toEqual([
      'understated-action /endpoints/0/title',
      'understated-action /endpoints/1/title',
    ]);
  });

  test('names calls whose level no scope fits', () => {
    const found = lintCatalog(
      catalogOf({
        ...scopes('x:read:a', 'x:read:a:master'),
        endpoints: [
          entry('a', [['x:read:a']], { level: 'admin' }),
          entry('b', [['x:read:a']], { account: 'account' }, { account: 'master' }),
          entry('c', [['x:read:a:master']], { account: 'account' }, { account: 'master' }, {}),
        ],
      }),
    );
    expect(found.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['lint/level-mismatch', 'error', '/endpoints/0/calls/0'],
      ['lint/level-mismatch', 'warning', '/endpoints/1/calls/1'],
      ['lint/level-mismatch', 'warning', '/endpoints/2/calls/0'],
    ]);
  });

  test('names endpoints that nobody can reach', () => {
    const old = { scope: 'x:read:old', deprecated: true };
    expect(
      findings({
        scopes: [old, { scope: 'x:read:new' }],
        endpoints: [
          { ...endpointOf('a', [['x:read:new']]), calls: [{ method: 'GET' }, { path: '/a' }] },
          { ...endpointOf('b', [['x:read:new', old.scope]]), calls: [call] },
          { ...endpointOf('c', [[old.scope], ['x:read:new']]), calls: [{ ...call, path: '/c' }] },
          { ...endpointOf('d', [[old.scope]]), calls: [{ ...call, path: '/d' }], deprecated: true },
        ],
      }),
    ).toEqual([
      'unreachable-endpoint /endpoints/0/calls',
      'unreachable-endpoint /endpoints/1/requires',
    ]);
  });

  test('names scopes that open nothing, unless by what they imply', () => {
    const endpoints = [{ ...endpointOf('a', [['x:read:a']]), calls: [call] }];
    const implying = [
      { scope: 'x:read:a' },
      { scope: 'x:write:b', implies: ['x:read:c'] },
      { scope: 'x:read:c', implies: ['x:read:a'] },
      { scope: 'x:delete:d' },
    ];
    expect(findings({ scopes: implying, endpoints })).toEqual(['unused-scope /scopes/3']);
    expect(findings({ scopes: implying })).toEqual([]);
  });

  test.each([
    ['itself', { a: ['a'] }, ['a → a']],
    ['another', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['a long way round', { s: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a → b → c → a']],
    ['a diamond is none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two cycles', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }, ['c → d → c', 'a → b → a']],
  ])('names cycles of implications, each once: %s', (_, implies, cycles) => {
    const entries: readonly (readonly [string, readonly string[]])[] = Object.entries(implies);
    const catalog = catalogOf({
      grammar: { template: '{resource}' },
      scopes: entries.map(([scope, implied]) => ({ scope, implies: implied })),
    });
    const messages = lintCatalog(catalog)
      .filter(({ code }) => code === 'lint/implication-cycle')
      .map(({ message }) => message.slice('These scopes imply each other: '.length, -1));
    expect(messages.toSorted()).toEqual(cycles.toSorted());
  });

  test('goes along 50,000 implications', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({
      scope: `x:read:y${index}`,
      implies: [`x:read:y${(index + 1) % 50_000}`],
    }));
    const found = lintCatalog(catalogOf({ scopes: chain }));
    expect(found.map(({ code }) => code)).toEqual(['lint/implication-cycle']);
    expect(found[0]?.message.length).toBeLessThan(300);
  });

  test('names calls that two endpoints share, whatever their parameters are called', () => {
    const all = [['x:read:a']];
    const endpoints = [
      entry('a', all, { path: '/u/{a}' }, { path: '/u/{x}' }),
      entry('b', all, { path: '/u/{b}/' }),
      entry('c', all, { path: '/u' }),
    ];
    expect(lintCatalog(catalogOf({ ...scopes('x:read:a'), endpoints }))).toMatchObject([
      {
        code: 'lint/duplicate-call',
        severity: 'error',
        path: '/endpoints/1/calls/0',
        candidates: ['a'],
      },
    ]);
  });
});
