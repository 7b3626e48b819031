import type { Engine } from './engine.js';
import { narrow } from './find-candidates.js';
import type { QueryFilters, Test } from './filters.js';
import { hasPhrase, resolvePhrase } from './find-phrase.js';
import type { ParsedQuery } from './parse-query.js';
import { resolveAlike } from './resolve-word.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';

/** Whether a document is of a kind that is looked for and passes all that is no word. */
export function acceptance(
  engine: Engine,
  { phrases, without }: ParsedQuery,
  filters: QueryFilters,
  kinds: readonly SearchKind[],
): Test {
  const { index } = engine;
  const isWanted = searchKinds.map((kind) => kinds.includes(kind));
  const tests = [
    ...filters.tests,
    ...phrases.map((words): Test => {
      const phrase = resolvePhrase(index, words);
      return (document) => hasPhrase(index, document, phrase);
    }),
    ...without.map((words) => withoutTest(engine, words)),
  ];
  return (document) => {
    if (isWanted[index.kinds[document] ?? 0] !== true) return false;
    for (const test of tests) if (!test(document)) return false;
    return true;
  };
}

function withoutTest(engine: Engine, words: readonly string[]): Test {
  const { index, everything } = engine;
  const alike = words.map((word) => resolveAlike(index, word));
  const phrase = alike.map(({ quality }) => quality);
  const banned = new Uint8Array(index.documents.length);
  const [first] = alike;
  // Only what has its first word can have the phrase, and does if that is all.
  const { documents } = first ? narrow(engine, everything, first) : everything;
  for (const document of documents) {
    if (alike.length < 2 || hasPhrase(index, document, phrase)) banned[document] = 1;
  }
  return (document) => banned[document] === 0;
}
