import { splitWords } from './split-words.js';

/** Longer queries are cut here: nobody types them, and what is pasted must not cost a frame. */
const longestQuery = 256;

/** Words beyond these are ignored. */
const mostWords = 16;

/** The keys of `key:value` in a query. */
const filterKeys = ['product', 'action', 'level', 'severity', 'deprecated', 'method'] as const;

/** A query as it was understood. Everything is a word that is not clearly something else. */
export interface ParsedQuery {
  /** What of it was read. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Words of a `"quoted phrase"`, side by side in one text. */
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
  readonly filters: readonly QueryFilter[];
  /** Whether there is something in it that could not be anything that is searched for. */
  readonly isNoise: boolean;
  /** `GET /users`, or a path or URL alone. */
  readonly call: { readonly method: string | undefined; readonly path: string } | undefined;
}

/** A folded word, and where it stands in the query. */
export interface QueryWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A `key:value`, not yet compared with the values there are. */
interface QueryFilter {
  readonly key: (typeof filterKeys)[number];
  readonly value: string;
  readonly excluded: boolean;
  /** What it degrades to when no value begins like this. */
  readonly words: readonly QueryWord[];
}

const methods = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace']);

/**
 * Reads a query. There is no wrong one: a quote that is never closed ends with the query, a key that
 * nobody knows is a word, and so is a lone minus.
 */
export function parseQuery(text: string): ParsedQuery {
  const capped = text.slice(0, longestQuery);
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  const filters: QueryFilter[] = [];
  let call: ParsedQuery['call'];
  for (const part of splitParts(capped)) {
    const { start, end, quoted } = part;
    const excluded = part.excluded;
    const within = (from: number): QueryWord[] =>
      splitWords(capped.slice(from, end)).map((word) => ({
        word: word.word,
        start: word.start + from,
        end: word.end + from,
      }));
    const raw = capped.slice(start, end);
    const colon = raw.indexOf(':');
    const key = quoted ? undefined : filterKeys.find((name) => name === raw.slice(0, colon));
    if (key !== undefined && colon > 0) {
      const value = splitWords(raw.slice(colon + 1))
        .map(({ word }) => word)
        .join(' ');
      // While the value is still to be typed, everything has it.
      if (value !== '') filters.push({ key, value, excluded, words: within(start) });
    } else if (excluded || quoted) {
      const all = within(start).map(({ word }) => word);
      if (all.length > 0) (excluded ? without : phrases).push(all);
      // A phrase ranks as its words do.
      if (!excluded) words.push(...within(start));
    } else if (call === undefined && isPath(raw)) {
      const last = words.at(-1);
      const method = last && methods.has(last.word) ? last.word.toUpperCase() : undefined;
      call = { method, path: raw };
      words.push(...within(start));
    } else {
      words.push(...within(start));
    }
  }
  const isEmpty = words.length + without.length + filters.length === 0;
  // A quote, a minus, a slash or a key may be the beginning of something; a smiley is not.
  const isNoise = isEmpty && !/^[-"/\s]*$|:\s*$/.test(capped);
  return {
    text: capped,
    words: words.slice(0, mostWords),
    phrases,
    without,
    filters,
    isNoise,
    call,
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/** Splits at white space, keeping what is quoted together. */
function splitParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const excluded = text[at] === '-' && at + 1 < text.length && !isSpace(text, at + 1);
    let start = excluded ? at + 1 : at;
    const quoted = text[start] === '"';
    if (quoted) start += 1;
    let end = start;
    let open = quoted;
    while (end < text.length && (open || !isSpace(text, end))) {
      if (text[end] === '"') {
        if (quoted) break;
        open = !open;
      }
      end += 1;
    }
    parts.push({ start, end, quoted, excluded });
    at = quoted ? end + 1 : end;
  }
  return parts;
}

function isSpace(text: string, at: number): boolean {
  return (text[at] ?? '').trim() === '';
}

function isPath(text: string): boolean {
  return (text.startsWith('/') && text.length > 1) || /^https?:\/\/./i.test(text);
}
