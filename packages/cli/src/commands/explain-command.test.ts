import { expect, test } from 'vitest';
import { onHarbour, runCaptured, runJson } from '../fixtures/run-captured.js';

test('a scope is explained by what it opens, alone and with others, and by its siblings', async () => {
  const { code, data } = await runJson(['explain', 'ship:read:ship']);
  expect(code).toBe(0);
  expect(data).toEqual({
    kind: 'scope',
    scope: 'ship:read:ship',
    title: 'View a ship',
    level: 'user',
    severity: 'read',
    description: null,
    product: 'ship',
    action: 'read',
    resource: 'ship',
    deprecated: false,
    replacedBy: null,
    aliases: ['ship:read'],
    overlaps: [],
    implies: [],
    narrower: [],
    wider: [
      { scope: 'ship:read:ship:admin', title: 'View any ship', level: 'admin', severity: 'read' },
    ],
    opens: [{ id: 'ship.getShip', title: 'Get a ship', product: 'Ships' }],
    helpsToOpen: [{ id: 'ship.getManifest', title: 'Get the manifest', product: 'Ships' }],
  });
});

test('an endpoint is explained by what it needs and how to call it', async () => {
  const { data } = await runJson(['explain', 'GET', '/accounts/7/ships']);
  expect(data).toMatchObject({
    kind: 'endpoint',
    id: 'ship.listShips',
    requires: [[{ scope: 'ship:read:ship:admin', level: 'admin', severity: 'read' }]],
    calls: [
      { path: '/ships', url: 'https://api.harbour.example/v2/ships', named: false },
      { path: '/accounts/{accountId}/ships', account: 'master', named: true },
    ],
  });
});

test('a title needs no quotes', async () => {
  expect(await runJson(['explain', 'Delete', 'a', 'dock'])).toMatchObject({
    data: { id: 'dock.deleteDock' },
  });
});

test('a legacy scope is explained by the scopes that replace it', async () => {
  const { code, data } = await runJson(['explain', 'ship:read']);
  expect(code).toBe(0);
  expect(data).toMatchObject({
    kind: 'legacy',
    scope: 'ship:read',
    replacedBy: [
      { scope: 'ship:read:ship', level: 'user' },
      { scope: 'ship:read:ship:admin', level: 'admin' },
    ],
  });
});

test('a person reads alternatives joined by or, and joint scopes joined by and', async () => {
  const ship = await runCaptured(onHarbour('explain', 'ship.getShip'));
  expect(ship.stdout).toMatch(/ {2}ship:read:ship .*\n +or +ship:read:ship:admin /);
  const manifest = await runCaptured(onHarbour('explain', 'ship.getManifest'));
  expect(manifest.stdout).toMatch(/ {2}ship:read:ship .*\n +and +ship:read:crew /);
});

test('a public endpoint says that it needs nothing', async () => {
  const { stdout } = await runCaptured(onHarbour('explain', 'Get the tides'));
  expect(stdout).toContain('Public: it needs no scope.');
});

test('what nobody knows is bad use, and the nearest is suggested', async () => {
  const { code, stderr } = await runCaptured(onHarbour('explain', 'ship:raed:ship'));
  expect(code).toBe(2);
  expect(stderr).toContain('ship:read:ship');
});
