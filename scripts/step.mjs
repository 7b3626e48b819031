import { spawn } from 'node:child_process';

const timeLimit = 15 * 60_000;

/**
 * Runs one command and prints one line about it: its name, its result and how long it took. What
 * the command itself printed is shown only when it failed.
 *
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Promise<boolean>} Whether the command succeeded.
 */
export async function runStep(name, command) {
  const started = performance.now();
  const { ok, output } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(24)} ${seconds.padStart(6)} s`);
  if (!ok) console.log(`\n$ ${command.join(' ')}\n${output.trimEnd()}\n`);
  return ok;
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
      // Package binaries are `.cmd` files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${output()}\n${error.message}` }));
    child.on('close', (code, signal) => {
      const ending = signal === null ? '' : `\nended by ${signal} (limit: ${timeLimit / 1000} s)`;
      resolve({ ok: code === 0, output: output() + ending });
    });
  });
}
