// Everything `npm test` checks, in the order of how soon a mistake shows. Run through `pnpm exec`,
// which puts the workspace's tools on PATH.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumAdvice, findChromium } from './find-chromium.mjs';
import { runStep } from './step.mjs';

const checks = [
  ['format', 'check:format'],
  ['lint', 'lint'],
  ['lint of React code', 'lint:react'],
  ['types', 'typecheck'],
  ['unused code', 'check:unused'],
  ['links in documents', 'check:links'],
  ['examples in documents', 'check:examples'],
  ['bundle sizes', 'check:size'],
  ['packed packages', 'check:packages'],
  ['storybook', 'build:storybook'],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [name = '', script = ''] of checks) {
  // One after the other: each of them keeps the machine busy by itself.
  // oxlint-disable-next-line no-await-in-loop
  counts[(await runStep(name, ['pnpm', 'run', script])) ? 'passed' : 'failed'] += 1;
}
const browser = findChromium() !== undefined || (await installChromium());
await countTests();
if (!browser) countMissingBrowser();

const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

async function countTests() {
  const folder = mkdtempSync(join(tmpdir(), 'scopewise-'));
  const file = join(folder, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await runStep('tests', ['pnpm', 'exec', 'vitest', 'run', ...reporters]);
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  counts.passed += report.numPassedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
  // An error outside a test, an unhandled rejection for one, fails the run and no test.
  counts.failed += ok ? 0 : Math.max(1, report.numFailedTests + unloadable(report));
}

/** Asks the system's package manager where that needs no question: as root, where there is apt. */
async function installChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const install =
    'DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium';
  await runStep('install Chromium', ['sh', '-c', `apt-get update && ${install}`]);
  return findChromium() !== undefined;
}

/** A pipeline without a browser would prove less than it says, and so it fails. */
function countMissingBrowser() {
  const failed = Boolean(process.env['CI']);
  counts[failed ? 'failed' : 'skipped'] += 1;
  const result = failed ? 'FAILED' : 'SKIPPED';
  console.log(`\n${result}  every test in the browser: there is none. ${chromiumAdvice}`);
}

/**
 * The files that failed before their tests could run.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function unloadable({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before it reported: no test counts, and the failed run itself is counted.
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
    };
  }
}
