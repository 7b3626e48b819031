// `npm start` and `npm test`: set the workspace up from nothing, then do the job. This script and
// the two beside it use Node alone, because they run before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runStep } from './step.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
Object.assign(process.env, { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' });

const pnpm = findPnpm();
const job = process.argv[2];
if (job !== 'start' && job !== 'test' && job !== 'storybook') {
  console.error('usage: node scripts/run.mjs start|test|storybook');
  process.exitCode = 2;
} else if (!(await setUp())) {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else if (job === 'test') {
  process.exitCode = show([...pnpm, 'exec', 'node', 'scripts/checks.mjs']);
} else if (job === 'storybook') {
  process.exitCode = show([
    ...pnpm,
    'exec',
    'storybook',
    'dev',
    '--config-dir',
    'stories/.storybook',
  ]);
} else {
  console.log('\nRegister an app at the address below. Ctrl+C ends it.\n');
  process.exitCode = show([...pnpm, '--filter', '@scopewise/console', 'run', 'start']);
}

/** The pinned pnpm: the one on PATH when it is that version, else the registry's, through npx. */
function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'));
  // Asked outside the workspace, where pnpm answers for itself instead of switching versions.
  const found = spawnSync('pnpm', ['--version'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return `pnpm@${found.stdout?.trim()}` === packageManager
    ? ['pnpm']
    : ['npx', '--yes', '--prefer-offline', packageManager];
}

async function setUp() {
  const install = [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'];
  // Modules that another store or pnpm installed are replaced, which pnpm would ask about first.
  install.push('--config.confirmModulesPurge=false');
  return (
    (await runStep('install', install)) &&
    (await runStep('build', [...pnpm, 'exec', 'turbo', 'run', 'build']))
  );
}

/** @param {readonly string[]} command */
function show([program = '', ...args]) {
  const windows = process.platform === 'win32' && program !== 'node';
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: windows });
  return status ?? 1;
}
