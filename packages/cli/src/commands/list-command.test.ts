import { expect, test } from 'vitest';
import { onHarbour, runCaptured, runJson } from '../fixtures/run-captured.js';

test('an endpoint is listed with what it needs and every way to call it', async () => {
  const { code, data } = await runJson(['list', 'endpoints', '--product', 'ships']);
  expect(code).toBe(0);
  expect(data).toHaveLength(4);
  expect(data).toContainEqual({
    id: 'ship.listShips',
    title: 'List ships',
    product: 'Ships',
    group: 'Ships',
    requires: [['ship:read:ship:admin']],
    calls: [
      { method: 'GET', path: '/ships', docs: null, account: null },
      { method: 'GET', path: '/accounts/{accountId}/ships', docs: null, account: 'master' },
    ],
  });
  expect(data).toContainEqual(
    expect.objectContaining({
      id: 'ship.getManifest',
      requires: [['ship:read:ship', 'ship:read:crew']],
      calls: [{ method: null, path: null, docs: '/docs#getManifest', account: null }],
    }),
  );
});

test('a scope is listed with its segments, its endpoints and its legacy names', async () => {
  const { data } = await runJson(['list', 'scopes']);
  expect(data).toHaveLength(6);
  expect(data).toContainEqual({
    scope: 'ship:read:ship',
    product: 'ship',
    action: 'read',
    resource: 'ship',
    level: 'user',
    endpoints: ['ship.getShip', 'ship.getManifest'],
    aliases: ['ship:read'],
  });
});

test('a product is listed with its groups and counts', async () => {
  const { data } = await runJson(['list', 'products']);
  expect(data).toEqual([
    { product: 'Ships', groups: ['Ships', 'Crew'], endpoints: 4, scopes: 4 },
    { product: 'Docks', groups: ['Docks', 'Lights'], endpoints: 3, scopes: 2 },
    { product: 'Piers', groups: ['Lights'], endpoints: 1, scopes: 1 },
  ]);
});

test('a product may be named by the first segment of its scopes', async () => {
  const { data } = await runJson(['list', 'endpoints', '--product', 'DOCK']);
  expect(data).toMatchObject([
    { id: 'dock.deleteDock' },
    { id: 'dock.setLights' },
    { id: 'pier.setLights' },
  ]);
});

test('scopes can be narrowed to levels and actions', async () => {
  const args = ['list', 'scopes', '--level', 'admin', '--action', 'write', '--action', 'delete'];
  const { data } = await runJson(args);
  expect(data).toMatchObject([
    { scope: 'ship:write:ship:admin' },
    { scope: 'dock:delete:dock:admin' },
    { scope: 'dock:write:pier lights:admin' },
  ]);
});

test('a person sees a table and how many there are', async () => {
  const { stdout } = await runCaptured(onHarbour('list', 'scopes', '--product', 'piers'));
  expect(stdout).toBe(
    [
      'scope                         level  severity  used by',
      'dock:write:pier lights:admin  admin  write     2 endpoints',
      '',
      '1 scope',
      '',
    ].join('\n'),
  );
});

test.each([
  ['an unknown product', ['scopes', '--product', 'ship yards'], 'cli/unknown-product'],
  ['an unknown level', ['scopes', '--level', 'pilot'], 'cli/usage'],
  ['a level of endpoints', ['endpoints', '--level', 'admin'], 'cli/usage'],
  ['an unknown kind', ['ships'], 'cli/usage'],
])('%s is bad use', async (_, args, code) => {
  const result = await runJson(['list', ...args]);
  expect(result).toMatchObject({ code: 2, data: { ok: false, issues: [{ code }] } });
});

test('an unknown product suggests products with a word in common', async () => {
  const { data } = await runJson(['list', 'scopes', '--product', 'The docks']);
  expect(data).toMatchObject({ issues: [{ candidates: ['Docks'] }] });
});
