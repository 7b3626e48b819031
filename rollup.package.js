import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { defineConfig } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

/**
 * The Rollup configuration of one published package.
 *
 * The package's `exports` are the only list of entry points: `./dist/search/index.js` is built from
 * `src/search/index.ts` (or `.tsx`), a pattern `./dist/zoom/*.js` from every module in `src/zoom/`, and
 * `./dist/styles.css` from `src/styles/index.css` and what it imports. A package that exports no module
 * (a command) names its entries itself and gets no declarations.
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
    [...exported, ...(options.entries ?? [])].map((entry) => [entry, sourceFile(root, entry)]),
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
      banner: ({ facadeModuleId }) => clientDirective(facadeModuleId),
    },
    plugins: [esbuild({ target: 'es2023', tsconfig: false, jsx: 'automatic' }), styleSheets(root)],
    onwarn(warning, warn) {
      // Rollup drops directives, and `banner` puts back those of the entries.
      if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
    },
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
  return exportTargets(root).flatMap((path) => {
    const [, entry] = /^\.\/dist\/(.+)\.js$/.exec(path) ?? [];
    if (entry === undefined) return [];
    if (!entry.endsWith('/*')) return [entry];
    const folder = entry.slice(0, -1);
    return readdirSync(new URL(`src/${folder}`, root)).flatMap((file) => {
      const [, name] = /^([^.]+)\.tsx?$/.exec(file) ?? [];
      return name === undefined || name === 'index' ? [] : [folder + name];
    });
  });
}

/** @param {URL} root */
function exportTargets(root) {
  /** @type {{ exports?: Record<string, string | { default?: string }> }} */
  const { exports = {} } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return Object.values(exports).map((target) =>
    typeof target === 'string' ? target : (target.default ?? ''),
  );
}

/**
 * @param {URL} root
 * @param {string} entry
 */
function sourceFile(root, entry) {
  const file = fileURLToPath(new URL(`src/${entry}.ts`, root));
  return existsSync(file) ? file : `${file}x`;
}

/**
 * The `'use client'` that an entry begins with, by which a server knows where the browser's part
 * starts.
 *
 * @param {string | null} file - The entry's source; a chunk has none.
 */
function clientDirective(file) {
  if (file === null) return '';
  const [directive = ''] = /^(['"])use client\1;/.exec(readFileSync(file, 'utf8')) ?? [];
  return directive;
}

/**
 * Bundles each exported style sheet into one file, with a declaration for those who import it in
 * TypeScript.
 *
 * @param {URL} root
 * @returns {import('rollup').Plugin}
 */
function styleSheets(root) {
  const names = exportTargets(root).flatMap(
    (path) => /^\.\/dist\/(.+)\.css$/.exec(path)?.[1] ?? [],
  );
  return {
    name: 'style-sheets',
    async generateBundle() {
      for (const name of names) {
        const entry = fileURLToPath(new URL(`src/${name}/index.css`, root));
        // oxlint-disable-next-line no-await-in-loop -- a package has one, if any
        const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false });
        const source = outputFiles.map(({ text }) => text).join('');
        const declaration = readFileSync(`${entry}.d.ts`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source });
        this.emitFile({ type: 'asset', fileName: `${name}.css.d.ts`, source: declaration });
      }
    },
  };
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
