import { expect, test } from 'vitest';
import { harbour } from '../fixtures/harbour-catalog.js';
import { runCaptured } from '../fixtures/run-captured.js';

test('a sound catalog has nothing that stops it from loading', async () => {
  const { stdout } = await runCaptured(['lint', 'harbour.json', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ loads: true });
});

test('what lint finds is grouped, with its fix and its place', async () => {
  const { stdout } = await runCaptured(['lint', 'harbour.json']);
  expect(stdout).toMatch(/^lint\/[a-z-]+ {2}\d+ (error|warning)s?\n/);
  expect(stdout).toContain('Fix: ');
  expect(stdout).toMatch(/Harbour, 2026-01: \d+ errors? and \d+ warnings?\n$/);
});

test('a catalog that does not load is a finding, with paths and fixes', async () => {
  const files = { 'bad.json': JSON.stringify({ ...harbour, schema: 2, scopes: {} }) };
  const { code, stdout } = await runCaptured(['lint', 'bad.json'], { files });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^error at \/schema: /m);
  expect(stdout).toContain('The catalog does not load.');
});

test('for every other command such a catalog is bad use', async () => {
  const files = { 'bad.json': '{}' };
  const args = ['list', 'scopes', '--catalog', 'bad.json', '--json'];
  const { code, stdout } = await runCaptured(args, { files });
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false });
});

test.each([
  ['a file that is not JSON', ['bad.json'], 'cli/unreadable-file'],
  ['a file that is not there', ['none.json'], 'cli/unreadable-file'],
  ['a misspelt built-in catalog', ['--catalog', 'zoon'], 'cli/unknown-catalog'],
  ['no catalog', [], 'cli/usage'],
  ['two catalogs', ['a.json', '--catalog', 'zoom'], 'cli/usage'],
])('%s is bad use', async (_, args, code) => {
  const files = { 'bad.json': '{' };
  const { code: exit, stdout } = await runCaptured(['lint', ...args, '--json'], { files });
  expect(exit).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, issues: [{ code }] });
});
