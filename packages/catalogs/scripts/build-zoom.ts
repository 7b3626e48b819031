/**
 * Builds the Zoom catalog: `pnpm --filter @scopewise/catalogs build:zoom -- <folder of sources>`.
 *
 * The folder holds `zoom-granular-scopes.md`, the tables of granular scopes, and
 * `zoom-operations.json`, the operations of the API reference.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildZoom } from './zoom/build-catalog.js';
import { zoomReport } from './zoom/report.js';
import { zoomModules } from './zoom/write-modules.js';

const folder = process.argv.slice(2).find((argument) => argument !== '--');
if (folder === undefined) throw new Error('Name the folder of the sources.');
// pnpm runs scripts in the package's folder; the path is meant from where the user stands.
const sources = resolve(process.env['INIT_CWD'] ?? '.', folder);

const build = buildZoom(
  readFileSync(resolve(sources, 'zoom-granular-scopes.md'), 'utf8'),
  readFileSync(resolve(sources, 'zoom-operations.json'), 'utf8'),
);
for (const [path, text] of zoomModules(build.packed)) write(`../src/zoom/${path}`, text);
write('../../../docs/catalogs/zoom.md', zoomReport(build));

function write(path: string, text: string): void {
  const url = new URL(path, import.meta.url);
  mkdirSync(dirname(url.pathname), { recursive: true });
  writeFileSync(url, text);
}
