import { httpMethods } from '../catalog/call-path.js';
import { facetNames } from './search-index.js';
import { splitWords, wordsOf } from './split-words.js';

/** Longer queries are cut here: nobody types them, and what is pasted must not cost a frame. */
const longestQuery = 256;

/** Words beyond these are ignored. */
const mostWords = 16;

/** The keys of `key:value` in a query. */
const filterKeys = [...facetNames, 'method'] as const;

/** A query as it was understood. Everything is a word that is not clearly something else. */
export interface ParsedQuery {
  /** What of it was read. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Words of a `"quoted phrase"`, side by side in one text. */
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly (readonly string[])[];
  readonly filters: readonly QueryFilter[];
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

/** A minus, then what is quoted, to the end if need be, or what no white space parts. */
const parts = /(-(?=\S))?(?:"([^"]*)"?|(?:[^\s"]|"[^"]*"?)+)/g;

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
  for (const { 0: part, 1: minus, 2: quoted, index } of capped.matchAll(parts)) {
    const isQuoted = quoted !== undefined;
    const excluded = minus !== undefined;
    const start = index + (excluded ? 1 : 0) + (isQuoted ? 1 : 0);
    const raw = quoted ?? part.slice(start - index);
    const own = splitWords(raw).map(({ word, ...at }) => ({
      word,
      start: at.start + start,
      end: at.end + start,
    }));
    const colon = raw.indexOf(':');
    const key = isQuoted ? undefined : filterKeys.find((name) => name === raw.slice(0, colon));
    if (key !== undefined && colon > 0) {
      const value = wordsOf(raw.slice(colon + 1)).join(' ');
      // While the value is still to be typed, everything has it.
      if (value !== '') filters.push({ key, value, excluded, words: own });
    } else if (excluded || isQuoted) {
      if (own.length > 0) (excluded ? without : phrases).push(own.map(({ word }) => word));
      // A phrase ranks as its words do.
      if (!excluded) words.push(...own);
    } else if (call === undefined && isPath(raw)) {
      const last = words.at(-1);
      const method = httpMethods.find((name) => name === last?.word.toUpperCase());
      call = { method, path: raw };
      words.push(...own);
    } else {
      words.push(...own);
    }
  }
  const isEmpty = words.length + without.length + filters.length === 0;
  // A quote, a minus, a slash or a key may be the beginning of something; a smiley is a word that
  // nothing has.
  if (isEmpty && !/^[-"/\s]*$|:\s*$/.test(capped)) {
    words.push({ word: capped, start: 0, end: capped.length });
  }
  return {
    text: capped,
    words: words.slice(0, mostWords),
    phrases,
    without,
    filters,
    call,
  };
}

function isPath(text: string): boolean {
  return (text.startsWith('/') && text.length > 1) || /^https?:\/\/./i.test(text);
}
