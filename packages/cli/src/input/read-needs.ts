import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import type { Io } from '../io.js';
import { contentLines, readText } from './read-text.js';

/** Where the needs of a command come from. `-` stands for standard input in both. */
export interface NeedSources {
  readonly needs: readonly string[];
  readonly files: readonly string[];
}

/** What {@link readNeeds} answers. */
export type NeedTexts = { readonly ok: true; readonly texts: readonly string[] } | CliFailure;

/**
 * Collects needs from arguments, files and standard input, in this order and as they are written.
 * The problems of all files are reported at once.
 */
export async function readNeeds({ needs, files }: NeedSources, io: Io): Promise<NeedTexts> {
  const paths = [...files, ...needs.filter((need) => need === '-')];
  if (paths.filter((path) => path === '-').length > 1) return stdinTwice();
  const reads = await Promise.all(paths.map((path) => readText(path, io)));
  const issues = reads.flatMap((read) => (read.ok ? [] : read.issues));
  if (issues.length > 0) return cliFailure(...issues);
  const texts = [
    ...joinSplitCalls(needs.filter((need) => need !== '-')),
    ...reads.flatMap((read) => (read.ok ? contentLines(read.text) : [])),
  ]
    .map(asNeed)
    .filter((text) => text !== '');
  return texts.length > 0 ? { ok: true, texts } : noNeed();
}

/** Whoever forgets the quotes around `GET /users` passes two arguments, and means one need. */
export function joinSplitCalls(args: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [arg = '', next = ''] = args.slice(at, at + 2);
    const isMethod = /^(get|head|post|put|patch|delete|options|trace)$/i.test(arg);
    if (isMethod && /^(\/|https?:\/\/)/i.test(next)) {
      joined.push(`${arg} ${next}`);
      at += 1;
    } else joined.push(arg);
  }
  return joined;
}

/** A need as the core reads it. People also type methods in lower case; programs should not. */
export function asNeed(text: string): string {
  return text
    .trim()
    .replace(/^([a-z]+)\s+(?=\/|https?:\/\/)/i, (_, method: string) => `${method.toUpperCase()} `);
}

function stdinTwice(): CliFailure {
  return cliFailure({
    code: 'cli/stdin-twice',
    message: 'Standard input (-) is asked for more than once.',
    fix: 'Use - once, and files for the rest.',
  });
}

function noNeed(): CliFailure {
  return cliFailure({
    code: 'cli/no-need',
    message: 'No need is given.',
    fix: 'Name an endpoint, such as "GET /users", or pass --file needs.txt, or - for standard input.',
  });
}
