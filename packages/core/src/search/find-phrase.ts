import { prefixRange } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** A quoted phrase: for each place the words of the index that may stand there. */
export type Phrase = readonly { has(word: number): boolean }[];

/** Resolves a phrase. Its words are meant as they are; the last may still be half typed. */
export function resolvePhrase(index: SearchIndex, words: readonly string[]): Phrase {
  return words.map((word, at) => {
    const id = index.wordIds.get(word);
    if (at < words.length - 1) return new Set(id === undefined ? [] : [id]);
    return new Set(index.sorted.slice(...prefixRange(index, word)));
  });
}

/** Whether some text of a document has the words of a phrase side by side. */
export function hasPhrase(index: SearchIndex, document: number, phrase: Phrase): boolean {
  return (index.documents[document]?.texts ?? []).some((entry) => {
    const { words = [] } = index.texts[entry >>> 4] ?? {};
    return words.some((_, at) => phrase.every((ids, offset) => ids.has(words[at + offset] ?? -1)));
  });
}
