import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exampleArgs } from './fixtures/example-args.js';
import { runCaptured } from './fixtures/run-captured.js';

const path = fileURLToPath(new URL('../../../docs/cli.md', import.meta.url));

// `vitest --update` writes what the commands print now into the document.
test('docs/cli.md shows what each command prints', async () => {
  const text = readFileSync(path, 'utf8');
  const needs = /\$ cat needs\.txt\n(.*?)```/s.exec(text)?.[1] ?? '';
  let updated = text;
  for (const [block, command = ''] of text.matchAll(/\$ scopewise (.*)\n[^]*?(?=```)/g)) {
    const args = exampleArgs(command);
    // oxlint-disable-next-line no-await-in-loop -- each output goes into the text in turn
    const { stdout, stderr } = await runCaptured(args, { files: { 'needs.txt': needs } });
    updated = updated.replace(block, () => `$ scopewise ${command}\n${stdout}${stderr}`);
  }
  await expect(updated).toMatchFileSnapshot(path);
});
