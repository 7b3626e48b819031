import type { Engine } from './engine.js';
import { narrow } from './find-candidates.js';
import { filterBits, lacksNone } from './filters.js';
import type { Lacking, QueryFilters } from './filters.js';
import { hasPhrase, resolvePhrase } from './find-phrase.js';
import type { Phrase } from './find-phrase.js';
import type { ParsedQuery } from './parse-query.js';
import { resolveAlike } from './resolve-word.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';

/** Whether a document may be found, whatever the words. */
export type Accepts = (document: number) => boolean;

/** Whether a document is of a kind that is looked for and passes all that is no word. */
export function acceptance(
  engine: Engine,
  query: ParsedQuery,
  { methods, asksScopes }: QueryFilters,
  lacking: Lacking,
  kinds: readonly SearchKind[],
): Accepts {
  const { index } = engine;
  const isWanted = searchKinds.map((kind) => kinds.includes(kind));
  const phrases = query.phrases.map((words) => resolvePhrase(index, words));
  const banned = new Uint8Array(index.documents.length);
  const bannedPhrases: Phrase[] = [];
  for (const words of query.without) {
    const alike = words.map((word) => resolveAlike(index, word));
    const [only] = alike;
    if (alike.length > 1 || !only) bannedPhrases.push(alike.map(({ quality }) => quality));
    else for (const each of narrow(engine, engine.everything, only).documents) banned[each] = 1;
  }
  const isPlain = query.filters.length + phrases.length + bannedPhrases.length === 0;
  return (document) =>
    isWanted[index.kinds[document] ?? 0] === true &&
    banned[document] === 0 &&
    (isPlain ||
      (methods.every((test) => test(index.documents[document]?.methods ?? 0)) &&
        (!asksScopes || lacksNone(index, document, lacking, filterBits)) &&
        phrases.every((phrase) => hasPhrase(index, document, phrase)) &&
        !bannedPhrases.some((phrase) => hasPhrase(index, document, phrase))));
}
