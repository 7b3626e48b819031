import type { Catalog } from '../catalog/catalog.js';
import { createPathTrie } from '../catalog/path-trie.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { addDocument } from './add-document.js';
import { readFacets } from './read-facets.js';
import { documentsOf, searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';
import { perFacet } from './search-index.js';
import type { DocumentRow, SearchIndex } from './search-index.js';
import { createSynonymTable, isName } from './synonym-table.js';
import { stopWords } from './stop-words.js';

/** How many documents are read before the caller may pause. */
const slice = 100;

/** An index without documents. */
export function createIndex(
  catalog: Catalog,
  indexed: readonly SearchKind[],
  synonyms: readonly (readonly string[])[],
): SearchIndex {
  return {
    catalog,
    indexed,
    synonyms: createSynonymTable([...catalog.synonyms, ...synonyms]),
    words: [],
    wordIds: new Map(),
    sorted: [],
    letters: [],
    stems: [],
    rarity: new Float32Array(),
    texts: [],
    textIds: new Map(),
    documents: [],
    documentIds: new Map(),
    kinds: new Uint8Array(),
    prior: new Float32Array(),
    roughPrior: new Float32Array(),
    calls: [],
    postingStart: new Uint32Array(1),
    postingDocument: new Uint32Array(),
    postingWeight: new Uint8Array(),
    facetValues: perFacet(() => []),
    facetWords: perFacet(() => []),
    facets: perFacet(() => new Uint32Array()),
    productTitles: [],
  };
}

/**
 * Reads a catalog into the index. Texts that it knows already are not split into words again, which
 * is most of the work. Each step of the generator is short.
 */
export function* readCatalog(index: SearchIndex, catalog: Catalog): Generator<void> {
  index.catalog = catalog;
  index.documents = [];
  index.documentIds.clear();
  index.calls = [];
  const scopeRow = yield* readFacets(index, catalog);
  for (const document of documentsOf(catalog, index.indexed)) {
    const row = addDocument(index, document, scopeRow);
    index.documentIds.set(`${searchKinds.indexOf(document.kind)}${document.id}`, row);
    if (row % slice === 0) yield;
  }
  for (let at = 0; at < catalog.endpoints.length; at += slice * 5) {
    index.calls.push(createPathTrie(catalog.endpoints.slice(at, at + slice * 5)));
    yield;
  }
  yield* weighDocuments(index);
  yield* packPostings(index);
  const { words, postingStart } = index;
  const total = index.documents.length + 1;
  const most = Math.log(1 + total);
  const counts = words.map((_, id) => (postingStart[id + 1] ?? 0) - (postingStart[id] ?? 0));
  index.rarity = Float32Array.from(counts, (count, id) => {
    const rarity = Math.log(1 + total / Math.max(1, count)) / most;
    return stopWords.has(words[id] ?? '') ? rarity * 0.25 : rarity;
  });
  yield;
  // Words that only an earlier catalog had are kept with their texts, and are not found.
  index.sorted = Array.from(words.keys())
    .filter((id) => (counts[id] ?? 0) > 0 && !isName(words[id] ?? ''))
    .toSorted((a, b) => byCodeUnits(words[a] ?? '', words[b] ?? ''));
}

const kindPriors: Readonly<Record<SearchKind, number>> = {
  scope: 1,
  endpoint: 0.98,
  role: 0.9,
  group: 0.55,
};

function* weighDocuments(index: SearchIndex): Generator<void> {
  index.kinds = new Uint8Array(index.documents.length);
  index.prior = new Float32Array(index.documents.length);
  index.roughPrior = new Float32Array(index.documents.length);
  for (const [row, document] of index.documents.entries()) {
    const { kind, id, texts } = document;
    const scope = kind === 'scope' ? index.catalog.scope(id) : undefined;
    const titles = texts.filter((entry) => (entry & 15) === 0).length;
    const prior =
      kindPriors[kind] *
      // The narrowest level first; a query that names another finds only that.
      0.996 ** (scope?.levelRank ?? 0) *
      // What harms least first, where the query does not say what is to be done.
      0.98 ** (scope?.severityRank ?? 0) *
      // A scope that opens one thing is more surely meant by that thing's name.
      0.996 ** Math.min(10, Math.max(0, titles - 1)) *
      (scope?.deprecated ? 0.93 : 1);
    index.kinds[row] = searchKinds.indexOf(kind);
    index.prior[row] = prior;
    index.roughPrior[row] = prior / (1 + 0.05 * shortestSubject(index, document));
    if (row % (slice * 4) === 0) yield;
  }
}

/** The number of words in the shortest text that says what a document is about. */
function shortestSubject(index: SearchIndex, { texts }: DocumentRow): number {
  let least = 20;
  for (const entry of texts) {
    if ((entry & 15) > lastSubjectField) break;
    least = Math.min(least, index.texts[entry >>> 4]?.words.length ?? 0);
  }
  return least;
}

/** Titles and subjects are what a document is about. */
const lastSubjectField = 1;

function* packPostings(index: SearchIndex): Generator<void> {
  const { documents, words } = index;
  const start = new Uint32Array(words.length + 1);
  for (const [row, document] of documents.entries()) {
    if (row % (slice * 4) === 0) yield;
    for (const entry of document.words) {
      const next = (entry >>> 8) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
  }
  for (let word = 0; word < words.length; word += 1) {
    start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0);
  }
  const size = start[words.length] ?? 0;
  index.postingDocument = new Uint32Array(size);
  index.postingWeight = new Uint8Array(size);
  const end = start.slice();
  for (const [row, document] of documents.entries()) {
    if (row % (slice * 4) === 0) yield;
    for (const entry of document.words) {
      const word = entry >>> 8;
      const posting = end[word] ?? 0;
      index.postingDocument[posting] = row;
      index.postingWeight[posting] = entry & 255;
      end[word] = posting + 1;
    }
  }
  index.postingStart = start;
}
