import type { Catalog, CatalogScope } from '../catalog/catalog.js';
import { createPathTrie } from '../catalog/path-trie.js';
import type { PathNode } from '../catalog/path-trie.js';
import { readDocument } from './add-document.js';
import { methodBits } from './find-calls.js';
import { packPostings } from './pack-postings.js';
import { readFacets } from './read-facets.js';
import { documentsOf, searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';
import { fieldWeights } from './search-index.js';
import type { DocumentRow, SearchIndex, Vocabulary } from './search-index.js';
import { stopWords } from './stop-words.js';
import { createSynonymTable, isName } from './synonym-table.js';

/** How many documents are read before the caller may pause. */
const slice = 64;

/** A vocabulary without words. */
export function createVocabulary(
  catalog: Catalog,
  indexed: readonly SearchKind[],
  synonyms: readonly (readonly string[])[],
): Vocabulary {
  return {
    indexed,
    synonyms: createSynonymTable([...catalog.synonyms, ...synonyms]),
    words: [],
    wordIds: new Map(),
    letters: [],
    stems: [],
    texts: [],
    textIds: fieldWeights.map(() => new Map()),
  };
}

/**
 * Indexes a catalog. Texts that the vocabulary knows already are not split into words again, which
 * is most of the work. Each step of the generator is short.
 */
export function* buildIndex(
  vocabulary: Vocabulary,
  catalog: Catalog,
): Generator<void, SearchIndex> {
  const { indexed, words, wordIds } = vocabulary;
  const facets = yield* readFacets(catalog);
  const documents: DocumentRow[] = [];
  const documentIds = new Map(searchKinds.map((kind) => [kind, new Map<string, number>()]));
  const kinds: number[] = [];
  const roughPrior: number[] = [];
  // In chunks, for one list of millions would be copied whenever it grows.
  const chunks: Uint32Array[] = [];
  let postings: number[] = [];
  for (const document of documentsOf(catalog, indexed)) {
    const { kind, id, scopes, calls } = document;
    const row = documents.length;
    const texts = readDocument(vocabulary, document, row, postings);
    const prior =
      kindPriors[kind] * textPrior(texts, kind === 'scope' ? catalog.scope(id) : undefined);
    documents.push({
      kind,
      id,
      texts,
      prior,
      scopes: scopes.map((scope) => facets.scopeRows.get(scope) ?? 0),
      methods: methodBits(calls.map(({ method = '' }) => method)),
    });
    documentIds.get(kind)?.set(id, row);
    kinds.push(searchKinds.indexOf(kind));
    roughPrior.push(prior / (1 + 0.05 * shortestSubject(vocabulary, texts)));
    if (row % slice !== 0) continue;
    chunks.push(new Uint32Array(postings));
    postings = [];
    yield;
  }
  chunks.push(new Uint32Array(postings));
  const tries: PathNode[] = [];
  for (let at = 0; at < catalog.endpoints.length; at += slice * 8) {
    tries.push(createPathTrie(catalog.endpoints.slice(at, at + slice * 8)));
    yield;
  }
  const packed = yield* packPostings(chunks, words.length);
  const { postingStart } = packed;
  const counts = words.map((_, id) => (postingStart[id + 1] ?? 0) - (postingStart[id] ?? 0));
  const total = documents.length + 1;
  const rarity = counts.map((count, id) => {
    const rare = Math.log(1 + total / Math.max(1, count)) / Math.log(1 + total);
    return stopWords.has(words[id] ?? '') ? rare * 0.25 : rare;
  });
  yield;
  // Words that only an earlier catalog had are kept with their texts, and are not found.
  const sorted = words.filter((word, id) => (counts[id] ?? 0) > 0 && !isName(word)).toSorted();
  return {
    ...vocabulary,
    ...facets,
    ...packed,
    catalog,
    sorted: sorted.map((word) => wordIds.get(word) ?? 0),
    rarity,
    documents,
    documentIds,
    kinds,
    roughPrior,
    tries,
  };
}

const kindPriors: Readonly<Record<SearchKind, number>> = {
  scope: 1,
  endpoint: 0.98,
  role: 0.9,
  group: 0.55,
};

function textPrior(texts: DocumentRow['texts'], scope: CatalogScope | undefined): number {
  const titles = texts.filter((entry) => (entry & 15) === 0).length;
  return (
    // The narrowest level first; a query that names another finds only that.
    0.996 ** (scope?.levelRank ?? 0) *
    // What harms least first, where the query does not say what is to be done.
    0.98 ** (scope?.severityRank ?? 0) *
    // A scope that opens one thing is more surely meant by that thing's name.
    0.996 ** Math.min(10, Math.max(0, titles - 1)) *
    (scope?.deprecated ? 0.93 : 1)
  );
}

/** The number of words in the shortest text that says what a document is about. */
function shortestSubject(vocabulary: Vocabulary, texts: DocumentRow['texts']): number {
  let least = 20;
  for (const entry of texts) {
    if ((entry & 15) > lastSubjectField) break;
    least = Math.min(least, vocabulary.texts[entry >>> 4]?.words.length ?? 0);
  }
  return least;
}

/** Titles and subjects are what a document is about. */
const lastSubjectField = 1;
