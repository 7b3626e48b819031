import { foldText, isBeyondAscii } from './fold-text.js';

/** A word of a text: folded, and where it stands in UTF-16 units. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const runs = /[\p{L}\p{N}\p{M}]+/gu;

/** As {@link runs}, ended by a capital that begins a word: `get|User`, `SMS|Campaign`. */
const humps = /(?:\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}|[\p{Lo}\p{N}\p{M}])[\p{Ll}\p{Lo}\p{N}\p{M}]*/gu;

// Word boundaries that no character shows, as in Chinese, Japanese and Thai. They come from a
// dictionary, not from the locale, which is fixed here to have the same words everywhere.
const segmenter =
  typeof Intl === 'object' && 'Segmenter' in Intl
    ? new Intl.Segmenter('en', { granularity: 'word' })
    : undefined;

/**
 * Splits a text into words: at everything that is neither letter nor digit, where the writing system
 * has its word boundaries, and on demand in front of capitals, as in `getUserById`.
 */
export function splitWords(text: string, camelCase = false): TextWord[] {
  const words: TextWord[] = [];
  const parts =
    segmenter && isBeyondAscii(text) ? segmenter.segment(text) : [{ segment: text, index: 0 }];
  for (const { segment, index } of parts) {
    for (const { 0: run, index: at } of segment.matchAll(camelCase ? humps : runs)) {
      const start = index + at;
      const word = foldText(run);
      // The possessive of `user's` is no word.
      const isPossessive = word === 's' && /['’]/.test(text[start - 1] ?? '');
      if (word !== '' && !isPossessive) words.push({ word, start, end: start + run.length });
    }
  }
  return words;
}

/** The words of a text, as {@link splitWords} finds them. */
export function wordsOf(text: string, camelCase = false): readonly string[] {
  return splitWords(text, camelCase).map(({ word }) => word);
}
