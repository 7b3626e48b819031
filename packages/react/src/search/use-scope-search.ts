'use client';

import type { Catalog } from '@scopewise/core';
import type { FacetChoice, Search, SearchKind } from '@scopewise/core/search';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { catalogSearch } from './catalog-search.js';
import { findIn } from './find-in.js';
import type { Found } from './find-in.js';

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

/** What a search found: of what was typed some keystrokes ago, while `isPending`. */
export interface ScopeSearch extends Found {
  /** Whether the catalog is being made searchable, or the query has changed since. */
  readonly isPending: boolean;
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
    () => findIn(search, query, { kind, facets, ...(selected && { selected }) }),
    [search, query, kind, facets, selected],
  );
  const isPending = isBehind || search === undefined;
  return useMemo(() => ({ ...found, isPending }), [found, isPending]);
}

const nothing = (): undefined => undefined;
const neverChanges = (): (() => void) => nothing;

/** The search of a catalog, once it is made. */
export function useSearch(catalog: Catalog | undefined): Search | undefined {
  const search = catalog && catalogSearch(catalog);
  return useSyncExternalStore(search?.subscribe ?? neverChanges, search?.get ?? nothing, nothing);
}
