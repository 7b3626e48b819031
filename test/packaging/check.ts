// Packs every published package as the registry would get it, and lets publint and
// are-the-types-wrong judge the archive instead of the working tree. Reads `dist`: build first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'scopewise-packed-'));
try {
  for (const name of readdirSync(packages)) checkPackage(join(packages, name));
} finally {
  rmSync(folder, { recursive: true });
}

function checkPackage(directory: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  if (manifest.private === true) return;
  const archive = pack(directory, manifest.name);
  if (archive === undefined) return;
  run(`${manifest.name}: publint`, 'publint', ['run', archive, '--strict']);
  if (exportsModules(manifest)) {
    const options = ['--profile', 'esm-only', '--no-emoji', ...withoutStyleSheets(manifest)];
    run(`${manifest.name}: types`, 'attw', [archive, ...options]);
  }
  if (manifest.peerDependencies?.['react'] !== undefined) {
    report(`${manifest.name}: 'use client'`, ...beginsOnTheClient(archive));
  }
}

function withoutStyleSheets({ exports = {} }: Manifest): readonly string[] {
  const paths = Object.keys(exports).filter((path) => path.endsWith('.css'));
  return paths.length === 0 ? [] : ['--exclude-entrypoints', ...paths];
}

// Bundlers drop directives, and without this one a server would try to run the components.
function beginsOnTheClient(archive: string): [ok: boolean, output: string] {
  const entry = 'package/dist/index.js';
  const { stdout } = spawnSync('tar', ['-xzOf', archive, entry], { encoding: 'utf8' });
  return [/^(['"])use client\1;/.test(stdout), `${entry} does not begin with 'use client'`];
}

function pack(directory: string, name: string): string | undefined {
  const archive = join(folder, `${name.replaceAll(/\W+/g, '-')}.tgz`);
  return run(`${name}: pack`, 'pnpm', ['--dir', directory, 'pack', '--out', archive])
    ? archive
    : undefined;
}

// A command exports its manifest alone, and has no types to be wrong.
function exportsModules({ exports = {} }: Manifest): boolean {
  return Object.keys(exports).some((path) => path !== './package.json');
}

function run(title: string, program: string, args: readonly string[]): boolean {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const output = [stdout, stderr, error?.message].filter(Boolean).join('\n');
  return report(title, status === 0, output);
}

function report(title: string, ok: boolean, output: string): boolean {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title}`);
  if (!ok) {
    console.log(output);
    process.exitCode = 1;
  }
  return ok;
}
