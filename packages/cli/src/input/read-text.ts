import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import type { Io } from '../io.js';

/** What {@link readText} answers. */
export type TextRead = { readonly ok: true; readonly text: string } | CliFailure;

/** Reads a file, or standard input where the path is `-`. */
export async function readText(path: string, io: Io): Promise<TextRead> {
  if (path !== '-') return readTextFile(path, io);
  try {
    return { ok: true, text: await io.readStdin() };
  } catch (error) {
    return unreadable('Standard input', error);
  }
}

/** Reads a file, without a byte order mark. */
export async function readTextFile(path: string, io: Io): Promise<TextRead> {
  try {
    return { ok: true, text: (await io.readFile(path)).replace(/^\ufeff/, '') };
  } catch (error) {
    return unreadable(`The file “${path}”`, error);
  }
}

/** The lines of a text that say something: trimmed, without empty ones and `#` comments. */
export function contentLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

function unreadable(what: string, error: unknown): CliFailure {
  return cliFailure({
    code: 'cli/unreadable-file',
    message: `${what} cannot be read: ${reason(error)}.`,
    fix: 'Give the path of a text file in UTF-8, or - for standard input.',
  });
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'it may not be read'],
  ['EISDIR', 'it is a folder'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8'],
]);

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && reasons.get(error.code)) || error.message;
}
