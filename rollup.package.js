import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

/**
 * The Rollup configuration of one published package.
 *
 * The package's `exports` are the only list of entry points: `./dist/search/index.js` is built from
 * `src/search/index.ts`, and a pattern `./dist/zoom/*.js` from every module in `src/zoom/`. A package
 * that exports no module (a command) names its entries itself and gets no declarations.
 *
 * @param {string} configUrl - `import.meta.url` of the package's own `rollup.config.js`.
 * @param {{ entries?: readonly string[] }} [options] - Entries without extension, below `src/`.
 * @returns {import('rollup').RollupOptions[]}
 */
export function packageConfig(configUrl, options = {}) {
  const root = new URL('.', configUrl);
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const exported = publishedEntries(root);
  const input = Object.fromEntries(
    [...exported, ...(options.entries ?? [])].map((entry) => [
      entry,
      fileURLToPath(new URL(`src/${entry}.ts`, root)),
    ]),
  );
  const external = isExternal(manifest);
  const dir = fileURLToPath(new URL('dist', root));
  const javascript = defineConfig({
    input,
    external,
    output: {
      dir,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    plugins: [esbuild({ target: 'es2023', tsconfig: false })],
  });
  if (exported.length === 0) return [javascript];
  const declarations = defineConfig({
    input,
    external,
    output: {
      dir,
      format: 'esm',
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'chunks/[name]-[hash].d.ts',
    },
    plugins: [dts({ tsconfig: fileURLToPath(new URL('tsconfig.build.json', root)) })],
  });
  return [javascript, declarations];
}

/**
 * The entry points that a package's `exports` name, without extension, below `src/`.
 *
 * @param {URL} root - The package's folder, with a slash at its end.
 * @returns {string[]}
 */
export function publishedEntries(root) {
  /** @type {{ exports?: Record<string, string | { default?: string }> }} */
  const { exports = {} } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return Object.values(exports).flatMap((target) => {
    const path = typeof target === 'string' ? target : (target.default ?? '');
    const [, entry] = /^\.\/dist\/(.+)\.js$/.exec(path) ?? [];
    if (entry === undefined) return [];
    if (!entry.endsWith('/*')) return [entry];
    const folder = entry.slice(0, -1);
    return readdirSync(new URL(`src/${folder}`, root))
      .filter((name) => /^[^.]+\.ts$/.test(name) && name !== 'index.ts')
      .map((name) => folder + name.slice(0, -'.ts'.length));
  });
}

/**
 * What a package declares is installed beside it, and stays an import in what we publish.
 *
 * @param {{ dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} manifest
 * @returns {(id: string) => boolean}
 */
function isExternal(manifest) {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return (id) =>
    id.startsWith('node:') || declared.some((name) => id === name || id.startsWith(`${name}/`));
}
