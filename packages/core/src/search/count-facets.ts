import type { Engine } from './engine.js';
import { lacksNone, readChoice, selectedBit } from './filters.js';
import type { FacetChoice, Lacking } from './filters.js';
import { keep } from './find-candidates.js';
import type { Matching } from './find-matching.js';
import { facetNames, perFacet } from './search-index.js';
import type { FacetName, SearchIndex } from './search-index.js';

/** A value of a facet, and how many scopes have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * For each facet, its values among the scopes that match the query and the choices of the *other*
 * facets: what choosing that value would show. Values that no such scope has are absent.
 */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>> & {
  /** How many are selected, and how many are not. */
  readonly selected: { readonly yes: number; readonly no: number };
};

/** What is left of what matches with some facet values chosen, and the counts for all. */
export interface Chosen extends Matching {
  readonly facets: FacetCounts;
}

/** Keeps to the facet values that are chosen, and counts what choosing others would show. */
export function chooseFacets(
  engine: Engine,
  matching: Matching,
  choice: FacetChoice = {},
  selected: ReadonlySet<string> = nothing,
): Chosen {
  const { index } = engine;
  const { found, lacking } = matching;
  const isChoice = readChoice(index, choice, selected, lacking);
  const facets = countFacets(index, found.documents, lacking, selected);
  const isChosen = (document: number): boolean => lacksNone(index, document, lacking, 0xff);
  return { ...matching, found: isChoice ? keep(engine, found, isChosen) : found, facets };
}

const nothing: ReadonlySet<string> = new Set();

function countFacets(
  index: SearchIndex,
  documents: Uint32Array,
  lacking: Lacking,
  selected: ReadonlySet<string>,
): FacetCounts {
  const counts = perFacet((name) => new Uint32Array(index.facets[name].values.length));
  const columns = facetNames.map((name, facet) => ({
    codes: index.facets[name].codes,
    counted: counts[name],
    bit: 1 << facet,
  }));
  const { scopes } = index.catalog;
  const totals = { yes: 0, no: 0 };
  for (const document of documents) {
    const bits = lacking[document] ?? 0;
    // Only the facet that keeps it out would let it in.
    if (index.kinds[document] !== 0 || (bits & (bits - 1)) !== 0) continue;
    for (const { codes, counted, bit } of columns) {
      if (bits !== 0 && bits !== bit) continue;
      const code = codes[document] ?? 0;
      counted[code] = (counted[code] ?? 0) + 1;
    }
    if (bits === 0 || bits === selectedBit) {
      const isSelected = selected.size > 0 && selected.has(scopes[document]?.scope ?? '');
      totals[isSelected ? 'yes' : 'no'] += 1;
    }
  }
  const list = (name: FacetName): readonly FacetCount[] =>
    index.facets[name].values
      .map((value, code) => ({ value, count: counts[name][code] ?? 0 }))
      .filter(({ count }) => count > 0);
  return { ...perFacet(list), selected: totals };
}
