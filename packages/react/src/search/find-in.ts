import type {
  FacetChoice,
  FilterOptions,
  FilterResult,
  Search,
  SearchKind,
  SearchMatch,
} from '@scopewise/core/search';

/** What a list shows of what was searched for. */
export interface Found {
  readonly query: string;
  /** Whether anything was asked for: without a query and facets, everything is found. */
  readonly isNarrowed: boolean;
  /** `undefined` until the catalog is searchable. */
  readonly found: FilterResult | undefined;
  /** The query with its misspelt words put right, where nothing was found. */
  readonly correction: string | undefined;
  /** What to highlight in a row. */
  readonly highlightsOf: (kind: SearchKind, id: string) => readonly SearchMatch[];
}

/** Searches for what a list is to show. */
export function findIn(
  search: Search | undefined,
  query: string,
  options: FilterOptions & { readonly facets: FacetChoice },
): Found {
  const found = search?.filter(query, options);
  return {
    query,
    isNarrowed: query.trim() !== '' || hasChoice(options.facets),
    found,
    correction: found?.rows.length === 0 ? search?.suggestCorrection(query) : undefined,
    highlightsOf: search && query !== '' ? highlighter(search, query) : () => nothing,
  };
}

const nothing: readonly SearchMatch[] = [];

/** The same list each time it is asked of the same row: rows are compared whenever anything changes. */
function highlighter(search: Search, query: string): Found['highlightsOf'] {
  const known = new Map<string, readonly SearchMatch[]>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const matches = known.get(key) ?? search.highlightsOf(query, kind, id);
    known.set(key, matches);
    return matches;
  };
}

/** Whether any value of a facet is chosen. */
export function hasChoice(facets: FacetChoice): boolean {
  return Object.values(facets).some((chosen) => typeof chosen === 'boolean' || chosen.length > 0);
}
