import { expect, test } from 'vitest';
import { onHarbour, runCaptured, runJson } from '../fixtures/run-captured.js';

const lights = 'dock:write:pier lights:admin';

test('a grant that covers all needs is fine', async () => {
  const args = ['check', '--granted', 'ship:read:ship ship:read:crew', '--granted', lights];
  const { code, data } = await runJson([...args, 'Get the manifest', 'pier.setLights']);
  expect(code).toBe(0);
  expect(data).toMatchObject({
    allowed: true,
    needs: [
      { endpoint: 'ship.getManifest', allowed: true, by: ['ship:read:ship', 'ship:read:crew'] },
      { endpoint: 'pier.setLights', allowed: true, by: [lights] },
    ],
    warnings: [],
  });
});

test('a denial says what is missing, and what a server answers', async () => {
  const args = ['check', '--granted', 'ship:read:ship', 'Get the manifest', 'Get a ship'];
  const { code, data } = await runJson(args);
  expect(code).toBe(1);
  expect(data).toMatchObject({
    allowed: false,
    needs: [
      {
        allowed: false,
        missing: [{ scopes: ['ship:read:ship', 'ship:read:crew'], lacks: ['ship:read:crew'] }],
        issue: { code: 'access/insufficient-scope' },
        challenge: 'Bearer error="insufficient_scope", scope="ship:read:ship ship:read:crew"',
      },
      { allowed: true },
    ],
  });
});

test('a person sees each need allowed or denied', async () => {
  const args = onHarbour('check', '--granted', 'ship:read:crew', 'Get a ship', 'Get the tides');
  const { stdout } = await runCaptured(args);
  expect(stdout).toBe(
    [
      'denied   Get a ship',
      '         missing ship:read:ship',
      '         or ship:read:ship:admin',
      '         WWW-Authenticate: Bearer error="insufficient_scope", scope="ship:read:ship"',
      'allowed  Get the tides, public',
      '',
      '1 of 2 needs denied.',
      '',
    ].join('\n'),
  );
});

test('an empty grant opens nothing but what is public', async () => {
  const { code, data } = await runJson(['check', '--granted', '', 'Get a ship', 'Get the tides']);
  expect(code).toBe(1);
  expect(data).toMatchObject({
    needs: [{ issue: { code: 'access/empty-grant' } }, { allowed: true }],
  });
});

test('a scope can be checked by itself', async () => {
  const args = ['check', '--granted', 'ship:read:ship', 'ship:read:ship', 'ship:read:ship:admin'];
  expect(await runJson(args)).toMatchObject({
    code: 1,
    data: {
      needs: [
        { allowed: true, endpoint: null },
        { allowed: false, challenge: null },
      ],
    },
  });
});

test.each([
  ['a scope nobody knows', 'ship:read:whale', 'cli/unknown-scope'],
  ['another case', 'Ship:read:ship', 'cli/unknown-scope'],
  ['scopes joined by a comma', 'ship:read:ship,ship:read:crew', 'cli/unknown-scope'],
  ['a list with a doubled space', 'ship:read:ship  ship:read:crew', 'scope/bad-separator'],
])('%s grants nothing, and is pointed out', async (_, granted, code) => {
  const result = await runJson(['check', '--granted', granted, 'Get a ship']);
  expect(result).toMatchObject({ code: 1, data: { allowed: false, warnings: [{ code }] } });
});

test('the grant and the needs may come from files and standard input', async () => {
  const files = { 'scopes.txt': `ship:read:ship\n# and\n${lights}\n` };
  const args = ['check', '--granted-file', 'scopes.txt', '-'];
  const stdin = 'Get a ship\ndock.setLights\n';
  expect(await runJson(args, { files, stdin })).toMatchObject({ code: 0 });
});

test('without a grant there is no answer', async () => {
  expect(await runJson(['check', 'Get a ship'])).toMatchObject({
    code: 2,
    data: { issues: [{ code: 'cli/usage' }] },
  });
});

test('standard input cannot be the grant and the needs at once', async () => {
  expect(await runJson(['check', '--granted-file', '-', '-'])).toMatchObject({
    code: 2,
    data: { issues: [{ code: 'cli/stdin-twice' }] },
  });
});
