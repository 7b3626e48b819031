import { expect, test } from 'vitest';
import { exampleArgs } from './fixtures/example-args.js';
import { harbour } from './fixtures/harbour-catalog.js';
import { onHarbour, runCaptured } from './fixtures/run-captured.js';

const commands = ['suggest', 'search', 'list', 'explain', 'check', 'roles', 'lint', 'catalogs'];
const rolesCommands = ['list', 'show', 'compare', 'effective', 'least'];
const helped = [
  [],
  ...commands.map((command) => [command]),
  ...rolesCommands.map((command) => ['roles', command]),
];

test.each(helped.map((command) => [command.join(' '), command]))(
  'the help of “%s” fits 80 columns, with examples and exit codes',
  async (_, command) => {
    const { code, stdout } = await runCaptured([...command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:\n  $ scopewise ');
    expect(stdout).toContain('Exit codes:\n  0  fine\n');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  },
);

test('every example in the help is good use of the Zoom catalog', async () => {
  const files = {
    'needs.txt': 'GET /users/me\n',
    'scopes.txt': 'user:read:user\n',
    'my-catalog.json': JSON.stringify(harbour),
  };
  const helps = await Promise.all(helped.map((args) => runCaptured([...args, '--help'])));
  const examples = helps.flatMap(({ stdout }) => [...stdout.matchAll(/\$ scopewise (.*)/g)]);
  expect(examples.length).toBeGreaterThan(12);
  for (const [, example = ''] of examples) {
    const args = exampleArgs(example.replace(/ < .*/, ''));
    // oxlint-disable-next-line no-await-in-loop -- the first example that fails is the one to see
    const { code, stderr } = await runCaptured(args, { files, stdin: 'GET /users\n' });
    expect({ example, code, stderr }).toEqual({ example, code: expect.any(Number), stderr: '' });
    expect(code).toBeLessThan(2);
  }
});

test('without a command the help appears, as bad use', async () => {
  const { code, stdout, stderr } = await runCaptured([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: scopewise');
});

test('a misspelt command suggests the right one', async () => {
  const { code, stderr } = await runCaptured(['sugest', 'GET /users']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    "error: Unknown command 'sugest'. [cli/usage]\n  Did you mean suggest? See scopewise --help.\n",
  );
});

test('a misspelt option is reported as JSON where JSON was asked for', async () => {
  const { code, stdout, stderr } = await runCaptured(['list', 'scopes', '--json', '--prodct', 'x']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    issues: [{ code: 'cli/usage', fix: 'Did you mean --product? See scopewise list --help.' }],
  });
});

test('the version is printed', async () => {
  expect(await runCaptured(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

test('the built-in catalogs are listed with their counts and sources', async () => {
  const { code, stdout } = await runCaptured(['catalogs', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      name: 'zoom',
      title: 'Zoom',
      scopes: 2501,
      sources: [{ url: expect.any(String) }, {}, {}, {}, {}],
    },
    { name: 'infobip', endpoints: 0, scopes: 135, sources: [{}, {}] },
    { name: 'restcomm', endpoints: 132, scopes: 115, sources: [{}] },
  ]);
});

test('colour appears only where the medium allows it', async () => {
  const args = onHarbour('suggest', 'Get a ship');
  const plain = await runCaptured(args);
  const coloured = await runCaptured(args, { colour: true });
  expect(plain.stdout).not.toContain('\u001b');
  // oxlint-disable-next-line no-control-regex -- colour is made of them
  expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  expect(coloured.stdout).not.toBe(plain.stdout);
});

test('JSON is never coloured', async () => {
  const args = onHarbour('explain', 'ship:read:ship', '--json');
  const { stdout } = await runCaptured(args, { colour: true });
  expect(stdout).not.toContain('\u001b');
});

test('titles of a hostile catalog cannot steer the terminal', async () => {
  const [first, ...others] = harbour.endpoints;
  const endpoints = [{ ...first, title: 'Get\u001b[2J\u202e a\nship' }, ...others];
  const files = { 'hostile.json': JSON.stringify({ ...harbour, endpoints }) };
  const args = ['list', 'endpoints', '--catalog', 'hostile.json'];
  const { stdout, stderr } = await runCaptured(args, { files });
  expect(stdout).toContain(String.raw`Get\u{1b}[2J\u{202e} a\u{a}ship`);
  expect(stdout + stderr).not.toContain('\u001b');
});

test('neither can arguments that come back in an error', async () => {
  const { stderr } = await runCaptured(['explain', 'a\u001b[2J\u202e', '--catalog', '\u001b[2J']);
  expect(stderr).not.toContain('\u001b');
});
