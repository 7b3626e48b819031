'use client';

import type { Catalog } from '@scopewise/core';
import type {
  FacetChoice,
  FilterResult,
  Search,
  SearchKind,
  SearchMatch,
} from '@scopewise/core/search';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { catalogSearch } from './catalog-search.js';

/** What to search, and for what. */
export interface ScopeSearchOptions {
  /** `undefined` while it is loading, or where there is nothing to search. */
  readonly catalog: Catalog | undefined;
  readonly query: string;
  readonly facets?: FacetChoice;
  /** What the list is of; scopes unless told. */
  readonly kind?: SearchKind;
  /** Selected ids, for the facet of that name. */
  readonly selected?: ReadonlySet<string>;
}

/** What a search found. */
export interface ScopeSearch {
  /** The query that this is the result of: what was typed some keystrokes ago, while `isPending`. */
  readonly query: string;
  /** Whether the catalog is being made searchable, or the query has changed since. */
  readonly isPending: boolean;
  /** Whether anything was asked for: without a query and facets, everything is found. */
  readonly isNarrowed: boolean;
  /** `undefined` until the catalog is searchable. */
  readonly found: FilterResult | undefined;
  /** The query with its misspelt words put right, where nothing was found. */
  readonly correction: string | undefined;
  /** What to highlight in a row. */
  readonly highlightsOf: (kind: SearchKind, id: string) => readonly SearchMatch[];
}

const noFacets: FacetChoice = {};

/**
 * Searches a catalog as a person types, without holding the typing up: the catalog is made
 * searchable in the background, once for all that show it, and the result follows the query when the
 * browser has time.
 *
 * @param options - the catalog, the query and the chosen facets; keep facets and selected stable
 * @returns the result, by rows of the catalog
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { useScopeSearch } from '@scopewise/react';
 *
 * export function Matches({ catalog, query }: { catalog: Catalog; query: string }) {
 *   const { found, isPending } = useScopeSearch({ catalog, query });
 *   return <output aria-busy={isPending}>{found?.rows.length ?? 0}</output>;
 * }
 * ```
 */
export function useScopeSearch(options: ScopeSearchOptions): ScopeSearch {
  const { catalog, kind = 'scope', selected } = options;
  const search = useSearch(catalog);
  const query = useDeferredValue(options.query);
  const facets = useDeferredValue(options.facets ?? noFacets);
  const isBehind = query !== options.query || facets !== (options.facets ?? noFacets);
  const found = useMemo(
    () => search?.filter(query, { kind, facets, ...(selected && { selected }) }),
    [search, query, kind, facets, selected],
  );
  return useMemo(
    () => ({
      query,
      isNarrowed: query.trim() !== '' || hasChoice(facets),
      isPending: isBehind || search === undefined,
      found,
      correction: found?.rows.length === 0 ? search?.suggestCorrection(query) : undefined,
      highlightsOf: (of, id) => (query === '' ? [] : (search?.highlightsOf(query, of, id) ?? [])),
    }),
    [query, facets, isBehind, search, found],
  );
}

function hasChoice(facets: FacetChoice): boolean {
  return Object.values(facets).some((chosen) => typeof chosen === 'boolean' || chosen.length > 0);
}

const nothing = (): undefined => undefined;
const neverChanges = (): (() => void) => nothing;

function useSearch(catalog: Catalog | undefined): Search | undefined {
  const search = catalog && catalogSearch(catalog);
  return useSyncExternalStore(search?.subscribe ?? neverChanges, search?.get ?? nothing, nothing);
}
