'use client';

import type { Catalog } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { useCallback, useMemo, useState } from 'react';
import { useScopeSearch } from '../search/use-scope-search.js';
import type { RolePicker } from './use-role-picker.js';

/** Which roles are shown. */
export interface RoleView {
  /** Whether there are enough roles to search them. */
  readonly isLong: boolean;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly isSearching: boolean;
  /** Ids of the roles that are shown. */
  readonly shown: ReadonlySet<string>;
  /** How many of the roles that are on are not shown. */
  readonly hidden: number;
  /** The query with its misspelt words put right, where nothing was found. */
  readonly correction: string | undefined;
  readonly matchesOf: (id: string) => readonly SearchMatch[];
}

/** As many as can be seen at a glance. */
const mostUnsearched = 12;

/** What a search leaves of the roles. */
export function useRoleView(catalog: Catalog | undefined, { roles, value }: RolePicker): RoleView {
  const isLong = catalog !== undefined && catalog.roles.length > mostUnsearched;
  const [query, setQuery] = useState('');
  const { found, isNarrowed, isPending, correction, highlightsOf } = useScopeSearch({
    catalog: isLong ? catalog : undefined,
    kind: 'role',
    query: isLong ? query : '',
  });
  const shown = useMemo(() => {
    const rows = isNarrowed ? found?.rows : undefined;
    const left = rows ? Array.from(rows, (row) => catalog?.roles[row]) : roles;
    return new Set(left.flatMap((role) => role?.id ?? []));
  }, [catalog, roles, found, isNarrowed]);
  const matchesOf = useCallback((id: string) => highlightsOf('role', id), [highlightsOf]);
  return {
    isLong,
    query,
    setQuery,
    isSearching: isLong && isPending,
    shown,
    hidden: value.filter((id) => !shown.has(id)).length,
    correction,
    matchesOf,
  };
}
