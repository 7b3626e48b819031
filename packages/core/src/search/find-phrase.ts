import { wordsLike } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** The words of the index that may stand in each place of a phrase: more than 0 for those. */
export type Phrase = readonly Uint8Array[];

/** A quoted phrase. Its words are meant as they are; the last may be half typed. */
export function resolvePhrase(index: SearchIndex, words: readonly string[]): Phrase {
  return words.map((word, at) => {
    const isLast = at === words.length - 1;
    const ids = isLast ? wordsLike(index, word) : [index.wordIds.get(word)];
    const may = new Uint8Array(index.words.length);
    for (const id of ids) if (id !== undefined) may[id] = 1;
    return may;
  });
}

/** Whether some text of a document has the words of a phrase side by side. */
export function hasPhrase(index: SearchIndex, document: number, phrase: Phrase): boolean {
  for (const entry of index.documents[document]?.texts ?? []) {
    const { words = [] } = index.texts[entry >>> 4] ?? {};
    for (let from = 0; from + phrase.length <= words.length; from += 1) {
      let at = 0;
      while (at < phrase.length && (phrase[at]?.[words[from + at] ?? 0] ?? 0) > 0) at += 1;
      if (at === phrase.length) return true;
    }
  }
  return false;
}
