import { chooseFacets } from './count-facets.js';
import type { FacetCounts } from './count-facets.js';
import type { Engine } from './engine.js';
import type { FacetChoice } from './filters.js';
import { stamp } from './find-candidates.js';
import type { Candidates } from './find-candidates.js';
import { findMatching, meaningOf } from './find-matching.js';
import type { SearchOptions } from './find-matching.js';
import { highlight } from './highlight.js';
import type { SearchMatch } from './highlight.js';
import { rankMatching } from './rank-matching.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';

/** What a list is to be filtered by, beside the query. */
export interface FilterOptions {
  /** What the list is of: scopes unless told. */
  readonly kind?: SearchKind;
  /** Facet values to keep to. */
  readonly facets?: FacetChoice;
  /** The scopes that are selected, for the facet of that name. */
  readonly selected?: ReadonlySet<string>;
}

/** What stays of a list. */
export interface FilterResult {
  /**
   * Positions in `catalog.scopes`, `catalog.endpoints` or `catalog.roles`, ascending. Groups are
   * counted through the products of the catalog.
   */
  readonly rows: Uint32Array;
  /** Of the best of them, the best first: a list begins with these. None where nothing is named. */
  readonly best: Uint32Array;
  /** How many scopes, whatever their levels; without any in a list of something else. */
  readonly facets: FacetCounts;
}

/** What a person looks through, levels of one scope included; behind it the catalog's order will do. */
const mostRanked = 48;

/** Everything that matches, by its place among its kind. */
export function filterList(engine: Engine, text: string, options: FilterOptions): FilterResult {
  const { kind = 'scope', facets: choice, selected } = options;
  const matching = findMatching(engine, text, [kind]);
  const chosen = chooseFacets(engine, matching, choice, selected);
  const { found, facets, terms, direct } = chosen;
  const first = engine.index.kinds.indexOf(searchKinds.indexOf(kind));
  const isRanked = terms.required.length > 0 || direct.size > 0;
  const ranked = isRanked ? rankMatching(engine, chosen, mostRanked) : [];
  const best = Uint32Array.from(ranked, ({ document }) => document - first);
  return { rows: inOrder(engine, found, first), best, facets };
}

/** Everything that matches, by id, in the order of the catalog. */
export function listMatching(
  engine: Engine,
  text: string,
  { in: kinds, facets, selected }: SearchOptions,
): readonly string[] {
  const { found } = chooseFacets(engine, findMatching(engine, text, kinds), facets, selected);
  const { documents } = engine.index;
  return Array.from(inOrder(engine, found, 0), (document) => documents[document]?.id ?? '');
}

/** What to highlight in something that may be found or not. */
export function highlightsOf(
  engine: Engine,
  text: string,
  kind: SearchKind,
  id: string,
): readonly SearchMatch[] {
  const document = engine.index.documentIds.get(kind)?.get(id);
  if (document === undefined) return [];
  return highlight(engine.index, meaningOf(engine, text, [kind]), document);
}

/**
 * Documents in the order of the catalog, by how far behind the first they are: marked and collected,
 * which is quicker than to sort.
 */
function inOrder(engine: Engine, { documents }: Candidates, first: number): Uint32Array {
  const now = stamp(engine, documents);
  const { round } = engine;
  const sorted = new Uint32Array(documents.length);
  let count = 0;
  for (let document = 0; document < round.length; document += 1) {
    if (round[document] !== now) continue;
    sorted[count] = document - first;
    count += 1;
  }
  return sorted;
}
