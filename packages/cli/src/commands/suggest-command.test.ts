import { expect, test } from 'vitest';
import { onHarbour, runCaptured, runJson } from '../fixtures/run-captured.js';

test('the answer takes the narrowest scopes that cover all needs, and proves it', async () => {
  const args = onHarbour('suggest', 'Get a ship', 'put /docks/7/lights', 'dock.tides');
  const { code, stdout } = await runCaptured(args);
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      '2 scopes for 3 needs on Harbour',
      '',
      '  dock:write:pier lights:admin               admin  write',
      '    Covers Set the lights (PUT /docks/7/lights).',
      '  ship:read:ship                View a ship  user   read',
      '    Covers Get a ship.',
      '    Instead of ship:read:ship:admin (opens 2 more admin-level reads).',
      '',
      'Covered without asking for anything:',
      '  Get the tides (dock.tides)  public',
      '',
      'Proven: no request with less privilege covers all 3 needs.',
      'Beyond the need it opens 1 endpoint:',
      '  pier.setLights  Set the lights  PUT /piers/{pierId}/lights',
      '',
      'Scope string:',
      'dock:write:pier lights:admin ship:read:ship',
      '',
      'warning: “dock:write:pier lights:admin” cannot stand in a scope list, so the',
      '  list may be read differently. [suggest/unlistable-scope]',
      '  Choose this scope by itself where the app is registered.',
      '',
    ].join('\n'),
  );
});

test('a program gets the answer as data', async () => {
  const { code, data } = await runJson(['suggest', 'GET /v2/ships/42?full=1', 'Get the manifest']);
  expect(code).toBe(0);
  expect(data).toEqual({
    status: 'optimal',
    scopes: ['ship:read:crew', 'ship:read:ship'],
    scope: 'ship:read:crew ship:read:ship',
    needs: [
      { need: 'GET /v2/ships/42?full=1', endpoint: 'ship.getShip', coveredBy: ['ship:read:ship'] },
      {
        need: 'Get the manifest',
        endpoint: 'ship.getManifest',
        coveredBy: ['ship:read:ship', 'ship:read:crew'],
      },
    ],
    unlocked: { needed: ['ship.getShip', 'ship.getManifest'], extra: [] },
    reasons: [
      {
        scope: 'ship:read:crew',
        locked: false,
        serves: ['Get the manifest'],
        beat: [],
        alsoUnlocks: [],
        text: 'Covers Get the manifest.',
      },
      {
        scope: 'ship:read:ship',
        locked: false,
        serves: ['GET /v2/ships/42?full=1', 'Get the manifest'],
        beat: [
          {
            scopes: ['ship:read:ship:admin'],
            tier: { kind: 'abilities', level: 'admin', severity: 'read' },
            more: 2,
          },
        ],
        alsoUnlocks: [],
        text:
          'Covers Get a ship (GET /v2/ships/42?full=1) and Get the manifest. ' +
          'Instead of ship:read:ship:admin (opens 2 more admin-level reads).',
      },
    ],
    gap: [],
    blocked: [],
    warnings: [],
  });
});

test('needs come from arguments, files and standard input together', async () => {
  const files = { 'needs.txt': '# what we call\nGET /ships # the list\n' };
  const args = ['suggest', 'ship.updateShip', '-', '--file', 'needs.txt'];
  const { data } = await runJson(args, { files, stdin: 'delete /docks/1\n' });
  expect(data).toMatchObject({
    needs: [{ need: 'ship.updateShip' }, { need: 'GET /ships' }, { need: 'DELETE /docks/1' }],
  });
});

test('a need that no allowed level covers is infeasible, and says what would cover it', async () => {
  const args = onHarbour('suggest', '--level', 'user', 'GET /ships', 'Get a ship');
  const { code, stdout } = await runCaptured(args);
  expect(code).toBe(1);
  expect(stdout).toContain('Infeasible: within these limits nothing covers 1 of 2 needs');
  expect(stdout).toContain('List ships (GET /ships)');
  expect(stdout).toMatch(/ship:read:ship:admin +View any ship +admin +read/);
});

test('the proof says that it holds within the limits, where there are any', async () => {
  const { stdout } = await runCaptured(onHarbour('suggest', '--level', 'admin', 'Get a ship'));
  expect(stdout).toContain('Proven: no request with less privilege covers the need within these');
});

test('the cap on the number of scopes can make all needs together infeasible', async () => {
  const args = ['suggest', '--max', '1', 'Delete a dock', 'Get a ship'];
  const { code, data } = await runJson(args);
  expect(code).toBe(1);
  expect(data).toMatchObject({ status: 'infeasible', blocked: [{ need: null, endpoint: null }] });
});

test('locked scopes stay, forbidden ones are avoided, granted ones cost nothing', async () => {
  const limits = ['--lock', 'dock:delete:dock:admin', '--forbid', 'ship:read:ship'];
  const granted = ['--granted', 'dock:write:pier lights:admin'];
  const args = ['suggest', ...limits, ...granted, 'Get a ship', 'pier.setLights'];
  const { data } = await runJson(args);
  expect(data).toMatchObject({
    scopes: ['dock:delete:dock:admin', 'ship:read:ship:admin'],
    needs: [{}, { coveredBy: ['dock:write:pier lights:admin'] }],
  });
});

test('an empty scope list is no limit', async () => {
  const args = ['suggest', '--granted', '', '--lock', '', '--forbid', '', 'Get a ship'];
  expect(await runJson(args)).toMatchObject({ code: 0, data: { scopes: ['ship:read:ship'] } });
});

test('where nothing has to be asked for, the answer says so', async () => {
  const args = onHarbour('suggest', '--granted', 'ship:read:ship', 'Get a ship', 'Get the tides');
  const { code, stdout } = await runCaptured(args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nothing to ask for: 2 needs on Harbour already covered\n/);
  expect(stdout).toMatch(/Get the tides +public/);
});

test('ambiguous and unknown needs are all reported at once, with a choice, and no answer', async () => {
  const args = onHarbour('suggest', 'Set the lights', 'List shops', 'Get a ship', 'GET /nowhere');
  const { code, stdout, stderr } = await runCaptured(args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('“Set the lights” names 2 endpoints');
  expect(stderr).toMatch(/dock\.setLights +Set the lights +Docks +PUT \/docks\/\{dockId\}\/lights/);
  expect(stderr).toMatch(/pier\.setLights +Set the lights +Piers/);
  expect(stderr).toMatch(/Nearest:\n +ship\.listShips +List ships +Ships +GET \/ships/);
  expect(stderr).toContain('“GET /nowhere”');
});

test('with --json, problems are data on standard output', async () => {
  const { code, data } = await runJson(['suggest', 'Set the lights', 'List shops']);
  expect(code).toBe(2);
  expect(data).toMatchObject({
    ok: false,
    issues: [
      {
        code: 'need/ambiguous',
        need: 'Set the lights',
        candidates: ['dock.setLights', 'pier.setLights'],
        choices: [
          { id: 'dock.setLights', product: 'Docks', calls: ['PUT /docks/{dockId}/lights'] },
          { id: 'pier.setLights', product: 'Piers', calls: ['PUT /piers/{pierId}/lights'] },
        ],
      },
      { code: 'need/unknown', need: 'List shops', candidates: ['ship.listShips'] },
    ],
  });
});

test.each([
  ['an unknown level', ['--level', 'pilot'], 'suggest/unknown-level'],
  [
    'a scope both locked and forbidden',
    ['--lock', 'a', '--forbid', 'a'],
    'suggest/locked-and-forbidden',
  ],
  ['a scope list that cannot be taken apart', ['--forbid', 'a  b'], 'scope/bad-separator'],
  ['a limit that is no number', ['--max', 'few'], 'cli/usage'],
  ['an unknown option', ['--maximum', '3'], 'cli/usage'],
  ['a file that is not there', ['--file', 'needs.txt'], 'cli/unreadable-file'],
  ['standard input asked for twice', ['--file', '-', '-'], 'cli/stdin-twice'],
])('%s is bad use', async (_, options, code) => {
  const result = await runJson(['suggest', 'Get a ship', ...options]);
  expect(result).toMatchObject({ code: 2, data: { ok: false, issues: [{ code }] } });
});

test('no need at all is bad use, not an empty answer', async () => {
  expect(await runJson(['suggest'])).toMatchObject({
    code: 2,
    data: { issues: [{ code: 'cli/no-need' }] },
  });
  expect(await runJson(['suggest', '-'], { stdin: '# nothing\n' })).toMatchObject({ code: 2 });
});

test('a locked scope that the catalog does not know is kept and flagged', async () => {
  const args = onHarbour('suggest', '--lock', 'crane:read:load', 'Get a ship');
  const { code, stdout } = await runCaptured(args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/crane:read:load +not in the catalog/);
  expect(stdout).toContain('warning: The catalog does not know the scope “crane:read:load”');
  expect(stdout).toContain('\ncrane:read:load ship:read:ship\n');
});
