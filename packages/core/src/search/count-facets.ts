import type { Engine } from './engine.js';
import { lacksNone, markLacking } from './filters.js';
import type { FacetChoice } from './filters.js';
import { keep } from './find-candidates.js';
import type { Matching } from './find-matching.js';
import { facetNames, perFacet } from './search-index.js';
import type { Facet, FacetName } from './search-index.js';

/** A value of a facet, and how many scopes have it, whatever their levels. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * For each facet, its values among the scopes that match the query and the choices of the *other*
 * facets: what choosing that value would show. Values that no such scope has are absent. Scopes that
 * differ in their level alone count once, as they share a row of a list.
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
  // What the catalog does not have is written nowhere.
  for (const scope of selected) codes[index.scopeRows.get(scope) ?? -1] = 1;
  const columns = {
    ...index.facets,
    selected: { values: ['no', 'yes'], codes, firsts: index.firsts },
  };
  const chosen = {
    ...choice,
    selected: choice.selected === undefined ? [] : [choice.selected ? 'yes' : 'no'],
  };
  let isChoice = false;
  for (const [at, name] of columnNames.entries()) {
    const wanted = chosen[name] ?? [];
    if (wanted.length === 0) continue;
    isChoice = true;
    const { values, codes: own } = columns[name];
    markLacking(
      lacking,
      own,
      values.map((value) => wanted.includes(value)),
      1 << at,
    );
  }
  const count = (name: ColumnName): readonly FacetCount[] =>
    countColumn(engine, matching, columns[name], ~(1 << columnNames.indexOf(name)));
  const facets = perFacet((name) => count(name).filter((each) => each.count > 0));
  const [no, yes] = count('selected');
  return {
    ...matching,
    found: isChoice
      ? keep(engine, found, (document) => lacksNone(index, document, lacking, 0xff))
      : found,
    facets: { ...facets, selected: { yes: yes?.count ?? 0, no: no?.count ?? 0 } },
  };
}

const columnNames = [...facetNames, 'selected'] as const;

type ColumnName = (typeof columnNames)[number];

/** How many of the scopes that lack nothing else have each value, those of a family taken as one. */
function countColumn(
  engine: Engine,
  { found: { documents }, lacking }: Matching,
  { values, codes, firsts }: Pick<Facet, 'values' | 'codes' | 'firsts'>,
  others: number,
): readonly FacetCount[] {
  engine.now += 2;
  const { counted, index, now } = engine;
  // Scopes are the first documents, in the order of the catalog.
  const scopes = index.kinds[0] === 0 ? lacking.length : 0;
  const counts = new Uint32Array(values.length);
  for (const document of documents) {
    if (document >= scopes || ((lacking[document] ?? 0) & others) !== 0) continue;
    const code = codes[document] ?? 0;
    // Of a family the selected are counted apart; the first with a value of a facet has no other.
    const family = (firsts[document] ?? 0) * 2 + (code & 1);
    if (counted[family] === now) continue;
    counted[family] = now;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values.map((value, code) => ({ value, count: counts[code] ?? 0 }));
}
