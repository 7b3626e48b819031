import type { Engine } from './engine.js';
import { narrow } from './find-candidates.js';
import { makeTerm, wordsLike } from './resolve-word.js';
import type { Term, TermMatch } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** The words of a quoted phrase: they are meant as they are; the last may still be half typed. */
export function resolvePhrase(index: SearchIndex, words: readonly string[]): readonly Term[] {
  return words.map((word, at) => {
    const isLast = at === words.length - 1;
    const ids = isLast ? wordsLike(index, word) : [index.wordIds.get(word)];
    const matches = new Map<number, TermMatch>();
    for (const id of ids) if (id !== undefined) matches.set(id, { quality: 1, reason: 'exact' });
    return makeTerm(index, word, matches, true);
  });
}

/** By document, 1 where some text has the words of a phrase side by side. */
export function findPhrase(engine: Engine, phrase: readonly Term[]): Uint8Array {
  const { index } = engine;
  const has = new Uint8Array(index.documents.length);
  let found = engine.everything;
  for (const term of phrase) found = narrow(engine, found, term);
  for (const document of found.documents) {
    // What has a word has the phrase, if that is all.
    if (phrase.length < 2 || hasPhrase(index, document, phrase)) has[document] = 1;
  }
  return has;
}

function hasPhrase(index: SearchIndex, document: number, phrase: readonly Term[]): boolean {
  for (const entry of index.documents[document]?.texts ?? []) {
    const { words = [] } = index.texts[entry >>> 4] ?? {};
    for (let from = 0; from + phrase.length <= words.length; from += 1) {
      let at = 0;
      while (at < phrase.length && (phrase[at]?.quality[words[from + at] ?? 0] ?? 0) > 0) at += 1;
      if (at === phrase.length) return true;
    }
  }
  return false;
}
