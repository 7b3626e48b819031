// Bundles what a user would import, as published and with everything it exports, and compares its
// minified and gzipped size with the budget. Reads `dist`: build first.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

interface Budget {
  readonly entry: string;
  /** In bytes. */
  readonly limit: number;
  /** What its users have loaded already, and is not counted again. */
  readonly beyond?: string;
}

const budgets: readonly Budget[] = [
  { entry: '@scopewise/core', limit: 9_000 },
  { entry: '@scopewise/core/search', limit: 10_000, beyond: '@scopewise/core' },
  { entry: '@scopewise/catalogs/zoom', limit: 45_000 },
  { entry: '@scopewise/catalogs/infobip', limit: 3_000 },
  { entry: '@scopewise/catalogs/restcomm', limit: 4_000 },
];

for (const budget of budgets) {
  // oxlint-disable-next-line no-await-in-loop -- one line after the other, in order
  const { ok, text } = await measure(budget);
  if (!ok) process.exitCode = 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${budget.entry.padEnd(26)} ${text}`);
}

async function measure({ entry, limit, beyond }: Budget): Promise<{ ok: boolean; text: string }> {
  const known = beyond === undefined ? [] : [beyond];
  try {
    const size = (await bundledSize([...known, entry])) - (await bundledSize(known));
    return { ok: size <= limit, text: `${kilobytes(size)} of ${kilobytes(limit)}` };
  } catch (error) {
    // A budget whose entry is missing protects nothing, so it fails like one that is exceeded.
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  }
}

async function bundledSize(entries: readonly string[]): Promise<number> {
  if (entries.length === 0) return 0;
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry, index) => `export * as _${index} from '${entry}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
