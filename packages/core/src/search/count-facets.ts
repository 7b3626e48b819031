import type { Engine } from './engine.js';
import { lacksNone, markLacking } from './filters.js';
import type { FacetChoice } from './filters.js';
import { keep } from './find-candidates.js';
import type { Matching } from './find-matching.js';
import { facetNames, perFacet } from './search-index.js';
import type { Facet, FacetName, SearchIndex } from './search-index.js';

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
  selected: Iterable<string> = [],
): Chosen {
  const { index } = engine;
  const { found, lacking } = matching;
  const codes = new Uint32Array(lacking.length);
  for (const scope of selected) {
    const row = index.scopeRows.get(scope);
    if (row !== undefined) codes[row] = 1;
  }
  const columns = { ...index.facets, selected: { values: ['no', 'yes'], codes } };
  const isSelected = choice.selected === undefined ? [] : [choice.selected ? 'yes' : 'no'];
  const chosen = { ...choice, selected: isSelected };
  let isChoice = false;
  for (const [at, name] of columnNames.entries()) {
    const wanted = chosen[name] ?? [];
    if (wanted.length === 0) continue;
    isChoice = true;
    const passes = columns[name].values.map((value) => wanted.includes(value));
    markLacking(lacking, columns[name].codes, passes, 1 << at);
  }
  const count = (name: ColumnName): Uint32Array =>
    countColumn(index, matching, name, columns[name]);
  const list = (name: FacetName): readonly FacetCount[] => {
    const counts = count(name);
    return index.facets[name].values
      .map((value, code) => ({ value, count: counts[code] ?? 0 }))
      .filter((each) => each.count > 0);
  };
  const facets = perFacet(list);
  const [no = 0, yes = 0] = count('selected');
  const passes = (document: number): boolean => lacksNone(index, document, lacking, 0xff);
  return {
    ...matching,
    found: isChoice ? keep(engine, found, passes) : found,
    facets: { ...facets, selected: { yes, no } },
  };
}

const columnNames = [...facetNames, 'selected'] as const;

type ColumnName = (typeof columnNames)[number];

/** How many of the scopes that lack nothing else have each value. */
function countColumn(
  { kinds }: SearchIndex,
  { found: { documents }, lacking }: Matching,
  name: ColumnName,
  { values, codes }: Pick<Facet, 'values' | 'codes'>,
): Uint32Array {
  const own = 1 << columnNames.indexOf(name);
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    // Scopes are the first documents, in the order of the catalog.
    if (kinds[document] !== 0 || ((lacking[document] ?? 0) & ~own) !== 0) continue;
    const code = codes[document] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
