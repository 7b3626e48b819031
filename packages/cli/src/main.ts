import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { inspect } from 'node:util';
import { BAD_USE } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { run } from './program.js';

// Whoever reads the output may stop early, as `head` does. That is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // Nobody is left to read the rest.
    process.exit();
  });
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const io: Io = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  readFile: async (path) => decode(await readFile(path)),
  readStdin: async () => decode(await buffer(process.stdin)),
  colour: mayColour(process.stdout),
  errorColour: mayColour(process.stderr),
  // Beyond a hundred columns prose is hard to read, on however wide a screen.
  width: Math.min(process.stdout.columns || 100, 100),
};

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = await exitCode();

async function exitCode(): Promise<ExitCode> {
  try {
    return await run(process.argv.slice(2), io, await ownVersion());
  } catch (error) {
    // A mistake of ours must not look like a finding, which is what Node exits with.
    io.writeError(`scopewise failed; please report this:\n${inspect(error)}\n`);
    return BAD_USE;
  }
}

/** Only a terminal gets colours, and none where NO_COLOR (https://no-color.org) is set. */
function mayColour(stream: WriteStream): boolean {
  return stream.isTTY && !process.env['NO_COLOR'] && stream.hasColors();
}

async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}
