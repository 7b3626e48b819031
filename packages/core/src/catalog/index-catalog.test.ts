import { describe, expect, test } from 'vitest';
import { catalogOf, endpointOf, exampleDocument, loaded } from './fixtures/example-document.js';

const example = loaded(exampleDocument);

describe('a scope', () => {
  test('has its segments, and its ranks from the order of levels and severities', () => {
    expect(example.scope('user:read:user:admin')).toMatchObject({
      product: 'user',
      action: 'read',
      resource: 'user',
      level: 'admin',
      levelRank: 1,
      severityRank: 0,
      deprecated: false,
    });
    expect(example.scope('phone:write:call')).toMatchObject({ level: 'user', levelRank: 0 });
  });

  test('is found by its exact text only', () => {
    for (const text of ['User:read:user', 'user:read:user ', 'user:read', '', 'user:read:user:*']) {
      expect(example.scope(text)).toBeUndefined();
    }
  });

  test('that cannot be read is what it states, and else the widest and most severe', () => {
    const catalog = catalogOf({ scopes: [{ scope: 'a b' }, { scope: 'c', action: 'read' }] });
    expect(catalog.scope('a b')).toMatchObject({
      product: '',
      level: '',
      levelRank: 2,
      severityRank: 2,
    });
    expect(catalog.scope('c')).toMatchObject({ action: 'read', levelRank: 2, severityRank: 0 });
  });

  test('with an unknown action or level keeps its other segments and counts as the worst', () => {
    const catalog = catalogOf({ scopes: [{ scope: 'a:udpate:b:owner' }] });
    expect(catalog.scope('a:udpate:b:owner')).toMatchObject({
      product: 'a',
      action: 'udpate',
      level: 'owner',
      levelRank: 2,
      severityRank: 2,
    });
  });

  test('cannot state anything else than its token says', () => {
    const catalog = catalogOf({ scopes: [{ scope: 'a:delete:b:master', action: 'read' }] });
    expect(catalog.scope('a:delete:b:master')).toMatchObject({ action: 'delete', levelRank: 2 });
  });

  test('has rank 0 in a catalog without levels and severities', () => {
    const catalog = loaded({
      ...exampleDocument,
      grammar: { template: '{action}' },
      levels: [],
      severities: [],
      actions: [],
      scopes: [{ scope: 'anything' }],
      endpoints: [],
    });
    expect(catalog.scope('anything')).toMatchObject({ levelRank: 0, severityRank: 0 });
  });
});

describe('look-ups', () => {
  test('give the endpoints of a scope, each once, implications aside', () => {
    expect(example.endpointsOf('user:read:user').map(({ id }) => id)).toEqual([
      'user.get',
      'user.me',
    ]);
    const twice = catalogOf({
      scopes: [{ scope: 'a' }, { scope: 'b' }],
      endpoints: [endpointOf('x', [['a', 'b'], ['a']])],
    });
    expect(twice.endpointsOf('a')).toHaveLength(1);
  });

  test('give the scopes that replace a legacy name', () => {
    expect(example.legacy('user:read').map(({ scope }) => scope)).toEqual([
      'user:read:user',
      'user:read:user:admin',
    ]);
    expect(example.legacy('nothing')).toEqual([]);
  });

  test('give products in the order of first appearance, with their groups', () => {
    expect(example.products.map(({ title, groups }) => [title, groups])).toEqual([
      ['User', ['Users', 'Own']],
      ['Phone', ['Queues', 'Calls']],
      ['Status', ['Status']],
    ]);
  });

  test('give the same objects every time', () => {
    expect(example.scopes).toBe(example.scopes);
    expect(example.endpoints[0]).toBe(example.endpoint('user.list'));
  });

  test('put the least privileged alternative of an endpoint first', () => {
    const scopes = ['a:delete:x', 'a:read:x:admin', 'a:read:y', 'a:read:x', 'a:write:x'];
    const catalog = catalogOf({
      scopes: scopes.map((scope) => ({ scope })),
      endpoints: [
        endpointOf('e', [
          ['a:read:x:admin'],
          ['a:delete:x'],
          ['a:read:x', 'a:read:y'],
          ['a:read:y'],
          ['a:read:x'],
          ['a:read:x', 'a:write:x'],
        ]),
      ],
    });
    expect(catalog.endpoint('e')?.requires).toEqual([
      ['a:read:x'],
      ['a:read:y'],
      ['a:read:x', 'a:read:y'],
      ['a:read:x', 'a:write:x'],
      ['a:delete:x'],
      ['a:read:x:admin'],
    ]);
  });
});

function implying(implies: Record<string, readonly string[]>): readonly string[] {
  const scopes = Object.entries(implies).map(([scope, implied]) => ({ scope, implies: implied }));
  return [...catalogOf({ scopes }).expand(['a'])].toSorted();
}

describe('expand', () => {
  test.each([
    ['nothing', { a: [] }, ['a']],
    ['itself', { a: ['a'] }, ['a']],
    ['a cycle of two', { a: ['b'], b: ['a'] }, ['a', 'b']],
    ['a long cycle', { a: ['b'], b: ['c'], c: ['d'], d: ['a'], e: [] }, ['a', 'b', 'c', 'd']],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, ['a', 'b', 'c', 'd']],
  ])('follows %s', (_, implies, expanded) => {
    expect(implying(implies)).toEqual(expanded);
  });

  test('follows a chain of 50,000', () => {
    const scopes = Array.from({ length: 50_000 }, (_, index) => ({
      scope: `s${index}`,
      implies: index < 49_999 ? [`s${index + 1}`] : [],
    }));
    expect(catalogOf({ scopes }).expand(['s0']).size).toBe(50_000);
  });

  test('keeps scopes it does not know, and leaves its input alone', () => {
    const given = new Set(['user:read:user:admin', 'unknown']);
    const expanded = example.expand(given);
    expect([...expanded]).toEqual(['user:read:user:admin', 'unknown', 'user:read:user']);
    expect(given.size).toBe(2);
  });
});
