import { testValues } from './filters.js';
import type { FacetChoice, RowTest } from './filters.js';
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

/** A test for each facet that has a choice. */
export function choiceTests(
  index: SearchIndex,
  choice: FacetChoice,
  selected: ReadonlySet<string>,
): Map<FacetName | 'selected', RowTest> {
  const tests = new Map<FacetName | 'selected', RowTest>();
  for (const name of facetNames) {
    const chosen = choice[name] ?? [];
    // A value that nothing has leaves nothing.
    if (chosen.length > 0) tests.set(name, testValues(index, name, chosen) ?? (() => false));
  }
  if (choice.selected !== undefined) {
    tests.set('selected', (row) => isSelected(index, row, selected) === choice.selected);
  }
  return tests;
}

/** Counts the facets of scope documents. */
export function countFacets(
  index: SearchIndex,
  documents: Iterable<number>,
  tests: ReadonlyMap<FacetName | 'selected', RowTest>,
  selected: ReadonlySet<string>,
): FacetCounts {
  const counts = perFacet((name) => new Uint32Array(index.facetValues[name].length));
  const totals = { yes: 0, no: 0 };
  for (const document of documents) {
    const row = index.documents[document]?.scopes[0] ?? 0;
    let failed: string | undefined;
    let failures = 0;
    for (const [name, test] of tests) {
      if (test(row)) continue;
      failed = name;
      failures += 1;
    }
    // Only the facet that keeps it out would let it in.
    if (failures > 1) continue;
    for (const name of facetNames) {
      if (failures === 1 && failed !== name) continue;
      const code = index.facets[name][row] ?? 0;
      counts[name][code] = (counts[name][code] ?? 0) + 1;
    }
    if (failures === 0 || failed === 'selected') {
      totals[isSelected(index, row, selected) ? 'yes' : 'no'] += 1;
    }
  }
  const list = (name: FacetName): readonly FacetCount[] =>
    index.facetValues[name]
      .map((value, code) => ({ value, count: counts[name][code] ?? 0 }))
      .filter(({ count }) => count > 0);
  return { ...perFacet(list), selected: totals };
}

function isSelected(index: SearchIndex, row: number, selected: ReadonlySet<string>): boolean {
  return selected.size > 0 && selected.has(index.catalog.scopes[row]?.scope ?? '');
}
