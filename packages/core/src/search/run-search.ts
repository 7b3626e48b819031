import type { FacetCounts } from './count-facets.js';
import { findDirect } from './find-direct.js';
import type { DirectHits } from './find-direct.js';
import { findMatching } from './find-matching.js';
import type { Engine, Matching, SearchOptions } from './find-matching.js';
import { highlight } from './highlight.js';
import type { SearchMatch } from './highlight.js';
import { longestQuery, parseQuery } from './parse-query.js';
import { rankMatching } from './rank-matching.js';
import type { SearchKind } from './search-document.js';

/** A hit. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** The scope, the id of the endpoint or role, or `product/group`. */
  readonly id: string;
  /** The higher the better; to compare hits of one result with. */
  readonly score: number;
  /** What to highlight in each field, and why; empty where the query has no words. */
  readonly matches: readonly SearchMatch[];
}

/** What a search answers. */
export interface SearchResult {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many match, shown or not. */
  readonly total: number;
  /** Present when `facets` was given. */
  readonly facets: FacetCounts | undefined;
}

const shownUnlessTold = 20;

/** Finds, ranks and explains. */
export function runSearch(engine: Engine, text: string, options: SearchOptions): SearchResult {
  const { index } = engine;
  const { matching, direct } = find(engine, text, options);
  const limit = Math.max(0, options.limit ?? shownUnlessTold);
  const hits = rankMatching(engine, matching, direct, limit).map(
    ({ document, score }): SearchHit => {
      const match = direct.get(document)?.match;
      let matches: readonly SearchMatch[] | undefined = match && [match];
      const { kind = 'scope', id = '' } = index.documents[document] ?? {};
      return {
        kind,
        id,
        score,
        // A list shows a few of its rows at a time; what it shows is what it reads.
        get matches() {
          return (matches ??= highlight(index, matching.terms, document));
        },
      };
    },
  );
  return { hits, total: matching.documents.length, facets: matching.facets };
}

/** Everything that matches, by id, in the order of the catalog. */
export function listMatching(
  engine: Engine,
  text: string,
  options: SearchOptions,
): readonly string[] {
  const { documents } = engine.index;
  return Array.from(find(engine, text, options).matching.documents)
    .toSorted((a, b) => a - b)
    .map((document) => documents[document]?.id ?? '');
}

interface Found {
  readonly matching: Matching;
  readonly direct: DirectHits;
}

/** What the words of a query find, and what it names. */
function find(engine: Engine, text: string, options: SearchOptions): Found {
  const query = parseQuery(text);
  const matching = findMatching(engine, query, options);
  const direct = findDirect(engine.index, text.slice(0, longestQuery), query);
  const named = [...direct.keys()].filter(matching.accepts);
  if (named.length === 0) return { matching, direct };
  // A call is looked up by its path; what merely has the same words is something else.
  const known = query.call ? new Uint32Array() : matching.documents;
  const more = named.filter((document) => !known.includes(document));
  const documents = Uint32Array.of(...known, ...more);
  const rough = new Float32Array(documents.length);
  rough.set(query.call ? [] : matching.rough);
  return { matching: { ...matching, documents, rough }, direct };
}
