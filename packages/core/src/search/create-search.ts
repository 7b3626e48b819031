import type { Catalog } from '../catalog/catalog.js';
import { buildIndex, createVocabulary } from './build-index.js';
import { createEngine } from './engine.js';
import type { Engine } from './engine.js';
import { filterList, highlightsOf, listMatching } from './filter-list.js';
import type { FilterOptions, FilterResult } from './filter-list.js';
import type { SearchOptions } from './find-matching.js';
import type { SearchMatch } from './highlight.js';
import { runSearch } from './run-search.js';
import type { SearchResult } from './run-search.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';
import type { Vocabulary } from './search-index.js';
import { correct } from './suggest-correction.js';

/** How a search is made. */
export interface CreateSearchOptions {
  /** Kinds to index; all unless told. What is not indexed costs nothing and is never found. */
  readonly in?: readonly SearchKind[];
  /** Groups of words that mean the same, beside those of the catalog. */
  readonly synonyms?: readonly (readonly string[])[];
}

/** A catalog, ready to be searched. */
export interface Search {
  /**
   * Finds what a person means. Words are all wanted, in any order, half typed and with a slip;
   * `"quoted phrase"`, `-word`, `product:phone`, `action:delete`, `level:admin`, `severity:read`,
   * `deprecated:yes` and `method:get` narrow; `GET /path` finds calls; a scope, an endpoint id or a
   * legacy name goes straight there. Anything else is words: no query is an error. Of a query only
   * the first 256 UTF-16 units count.
   */
  search(query: string, options?: SearchOptions): SearchResult;
  /**
   * What stays of a list, by position, and the facet counts for it, in one pass: for lists of tens of
   * thousands of rows, at every keystroke. An empty query keeps all.
   */
  filter(query: string, options?: FilterOptions): FilterResult;
  /** The ids of all that matches, in the catalog's order. */
  matching(query: string, options?: Omit<SearchOptions, 'limit'>): readonly string[];
  /**
   * What to highlight in any row, whether found or not, as in the hits of a search of its kind; `id`
   * as in a hit. Empty for what the index does not have. Cheap after a search for the same query.
   */
  highlightsOf(query: string, kind: SearchKind, id: string): readonly SearchMatch[];
  /** The query with its misspelt words put right; undefined where nothing is to be put right. */
  suggestCorrection(query: string): string | undefined;
  /**
   * Goes on with another version of the catalog, or another catalog. What has not changed is not
   * split into words again.
   */
  update(catalog: Catalog): void;
}

/**
 * Makes a catalog searchable, at once. See {@link createSearchInSlices} for catalogs of tens of
 * thousands of scopes.
 *
 * @param catalog - made by `loadCatalog`
 * @param options - what to index, and more synonyms
 * @returns a search that answers within a frame, whatever the query
 * @example
 * ```ts
 * import type { Catalog } from '@scopewise/core';
 * import { createSearch } from '@scopewise/core/search';
 *
 * export function firstScope(catalog: Catalog, query: string): string | undefined {
 *   const { hits } = createSearch(catalog).search(query, { in: ['scope'], limit: 1 });
 *   return hits[0]?.id;
 * }
 * ```
 */
export function createSearch(catalog: Catalog, options: CreateSearchOptions = {}): Search {
  return searchOf(finish(prepare(vocabularyOf(catalog, options), catalog)));
}

/**
 * As {@link createSearch}, in slices of about a millisecond, with a pause after each that the caller
 * defines: until the next frame, or until it is idle. Tens of thousands of scopes make well over a
 * thousand slices, so a pause should end at once while there is time left. In a worker none is needed.
 *
 * @param catalog - made by `loadCatalog`
 * @param pause - awaited between slices
 * @param options - what to index, and more synonyms
 * @returns the search, once everything is read; rejects only with what `pause` rejects with
 * @example
 * ```ts
 * import type { Catalog } from '@scopewise/core';
 * import { createSearchInSlices } from '@scopewise/core/search';
 * import type { Search } from '@scopewise/core/search';
 *
 * export function makeBetweenFrames(catalog: Catalog): Promise<Search> {
 *   let end = Date.now() + 5;
 *   return createSearchInSlices(catalog, async () => {
 *     if (Date.now() < end) return;
 *     await new Promise(requestAnimationFrame);
 *     end = Date.now() + 5;
 *   });
 * }
 * ```
 */
export async function createSearchInSlices(
  catalog: Catalog,
  pause: () => Promise<void>,
  options: CreateSearchOptions = {},
): Promise<Search> {
  const steps = prepare(vocabularyOf(catalog, options), catalog);
  let step = steps.next();
  while (step.done !== true) {
    // oxlint-disable-next-line no-await-in-loop -- to pause between slices is the point
    await pause();
    step = steps.next();
  }
  return searchOf(step.value);
}

function vocabularyOf(catalog: Catalog, options: CreateSearchOptions): Vocabulary {
  return createVocabulary(catalog, options.in ?? searchKinds, options.synonyms ?? []);
}

function* prepare(vocabulary: Vocabulary, catalog: Catalog): Generator<void, Engine> {
  const index = yield* buildIndex(vocabulary, catalog);
  const engine = createEngine(index);
  const { words, sorted } = index;
  // What first searches compile and allocate must not cost the first keystroke its frame. Some words,
  // letter by letter taken back, find more and more, so that no step is long.
  for (let letters = 5; letters > 0; letters -= 1) {
    for (const quarter of [1, 2, 3]) {
      yield;
      const word = words[sorted[(sorted.length * quarter) >> 2] ?? 0] ?? '';
      runSearch(engine, word.slice(0, letters), { facets: {} });
    }
  }
  return engine;
}

function finish(steps: Generator<void, Engine>): Engine {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function searchOf(first: Engine): Search {
  let engine = first;
  return {
    search: (query: string, options: SearchOptions = {}) => runSearch(engine, query, options),
    filter: (query: string, options: FilterOptions = {}) => filterList(engine, query, options),
    matching: (query: string, options: SearchOptions = {}) => listMatching(engine, query, options),
    highlightsOf: (query: string, kind: SearchKind, id: string) =>
      highlightsOf(engine, query, kind, id),
    suggestCorrection: (query: string) => correct(engine, query),
    update: (catalog: Catalog) => {
      engine = finish(prepare(engine.index, catalog));
    },
  };
}
