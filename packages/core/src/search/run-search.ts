import { chooseFacets } from './count-facets.js';
import type { FacetCounts } from './count-facets.js';
import type { Engine } from './engine.js';
import { findMatching } from './find-matching.js';
import type { SearchOptions } from './find-matching.js';
import { highlight } from './highlight.js';
import type { SearchMatch } from './highlight.js';
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
  /** How many scopes, whatever their levels; present when `facets` was given. */
  readonly facets: FacetCounts | undefined;
}

const shownUnlessTold = 20;

/** Finds, ranks and explains. */
export function runSearch(engine: Engine, text: string, options: SearchOptions): SearchResult {
  const { index } = engine;
  const matching = findMatching(engine, text, options.in);
  const chosen = options.facets && chooseFacets(engine, matching, options.facets, options.selected);
  const limit = Math.max(0, options.limit ?? shownUnlessTold);
  const ranked = rankMatching(engine, chosen ?? matching, limit);
  const hits = ranked.map(({ document, score }): SearchHit => {
    const { kind = 'scope', id = '' } = index.documents[document] ?? {};
    let matches: readonly SearchMatch[] | undefined;
    return {
      kind,
      id,
      score,
      // A list shows a few of its rows at a time; what it shows is what it reads.
      get matches() {
        return (matches ??= highlight(index, matching, document));
      },
    };
  });
  const { documents } = (chosen ?? matching).found;
  return { hits, total: documents.length, facets: chosen?.facets };
}
