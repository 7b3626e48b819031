// Bundles what a user would import, as published, and compares its minified and gzipped size with the
// budget. Reads `dist`: build first. Why these budgets: docs/decisions/size-budgets.md.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

interface Budget {
  readonly entry: string;
  /** What is imported from it; everything when not given. */
  readonly names?: readonly string[];
  /** In bytes. */
  readonly limit: number;
  /** What its users have loaded already, and is not counted again. */
  readonly beyond?: Pick<Budget, 'entry' | 'names'>;
  /** Packages that are installed beside it, and have sizes of their own. */
  readonly external?: readonly string[];
}

const core = '@scopewise/core';
const guard = { entry: core, names: ['loadCatalog', 'createGrant', 'check', 'challenge'] };
const react = '@scopewise/react';
/** What is installed beside the React package, and has sizes of its own. */
const beside = [core, '@radix-ui/*', '@tanstack/*', 'react', 'react-dom'];
const texts = { entry: react, names: ['MessagesProvider', 'useTexts'], external: beside };
const picker = {
  entry: react,
  names: ['ScopePickerPanel', 'useScopePicker', 'useScopePickerState'],
  external: beside,
};

const budgets: readonly Budget[] = [
  { ...guard, limit: 9_500 },
  { entry: core, names: ['suggest'], limit: 9_900, beyond: guard },
  { entry: core, names: ['leastRoles'], limit: 5_000, beyond: { entry: core, names: ['suggest'] } },
  { entry: core, names: ['createSelection'], limit: 6_800, beyond: guard },
  {
    entry: core,
    names: ['review', 'applySteps', 'diffRequests', 'migrateScopes'],
    limit: 4_200,
    beyond: { entry: core, names: ['suggest'] },
  },
  { entry: core, limit: 38_500 },
  { entry: '@scopewise/core/search', limit: 10_300, beyond: { entry: core } },
  { entry: '@scopewise/catalogs/zoom', limit: 45_000 },
  { entry: '@scopewise/catalogs/infobip', limit: 3_000 },
  { entry: '@scopewise/catalogs/restcomm', limit: 4_000 },
  { ...texts, limit: 6_600 },
  { ...picker, limit: 24_500, beyond: texts },
  {
    entry: react,
    names: ['EndpointPickerPanel', 'RolePickerPanel'],
    limit: 6_500,
    external: beside,
    beyond: picker,
  },
  { entry: react, limit: 53_800, external: beside },
];

for (const budget of budgets) {
  // oxlint-disable-next-line no-await-in-loop -- one line after the other, in order
  const { ok, text } = await measure(budget);
  if (!ok) process.exitCode = 1;
  const { entry, names } = budget;
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${entry}${names ? ` ${names.join(', ')}` : ''}: ${text}`,
  );
}

async function measure(budget: Budget): Promise<{ ok: boolean; text: string }> {
  const { limit, beyond, external = [], ...own } = budget;
  const known = beyond === undefined ? [] : [beyond];
  try {
    const all = await bundledSize([...known, own], external);
    const size = all - (await bundledSize(known, external));
    return { ok: size <= limit, text: `${kilobytes(size)} of ${kilobytes(limit)}` };
  } catch (error) {
    // A budget whose entry is missing protects nothing, so it fails like one that is exceeded.
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  }
}

async function bundledSize(
  imports: readonly Pick<Budget, 'entry' | 'names'>[],
  external: readonly string[],
): Promise<number> {
  if (imports.length === 0) return 0;
  const { outputFiles } = await build({
    stdin: {
      contents: imports
        .map(({ entry, names }, at) =>
          names
            ? `export { ${names.map((name) => `${name} as ${name}${at}`).join(', ')} } from '${entry}';`
            : `export * as _${at} from '${entry}';`,
        )
        .join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    external: [...external],
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
