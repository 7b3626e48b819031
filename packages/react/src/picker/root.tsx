'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import { useSearch } from '../search/use-scope-search.js';
import { pressHistoryKey } from './history-keys.js';
import { PickerContext } from './picker-context.js';
import { isInvalid } from './picker-state.js';
import { useScopePicker } from './use-scope-picker.js';
import type { ScopePicker, ScopePickerOptions } from './use-scope-picker.js';
import { useStoreState } from './use-scope-picker-state.js';

/** What {@link Root} takes. */
export interface RootProps
  extends
    ScopePickerOptions,
    RenderProp,
    Omit<ComponentPropsWithoutRef<'div'>, keyof ScopePickerOptions> {
  /** How much room rows take; comfortable unless told. */
  readonly density?: 'comfortable' | 'compact' | undefined;
}

/** What {@link Provider} takes. */
export interface ProviderProps {
  /** Made with `useScopePicker`. */
  readonly picker: ScopePicker;
  readonly children?: ReactNode;
}

/**
 * The picker around its parts: keeps their state, searches, and tells the owner of changes. Ctrl+Z,
 * or ⌘Z, takes a change back wherever in it the focus is, but in a text field.
 *
 * State: `data-kind`, `data-density`, and where they hold `data-loading`, `data-failed`,
 * `data-preparing` (until the catalog can be searched), `data-searching`, `data-readonly` and
 * `data-invalid`.
 *
 * @param props - the options of a picker, and the props of a `div`
 * @returns the element with the parts in it
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function Picker({ catalog }: { catalog: Catalog }) {
 *   return (
 *     <ScopePicker.Root catalog={catalog} defaultValue={[]}>
 *       <ScopePicker.Label>Scopes</ScopePicker.Label>
 *       <ScopePicker.Search />
 *       <ScopePicker.Status />
 *       <ScopePicker.List />
 *     </ScopePicker.Root>
 *   );
 * }
 * ```
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLDivElement, RootProps>(
  function Root(props, ref): ReactElement {
    const { options, density = 'comfortable', render, ...users } = splitOptions(props);
    const picker = useScopePicker(options);
    const isSearching = useStoreState(picker.store, (state) => state.isSearching);
    const isFaulty = useStoreState(picker.store, isInvalid);
    const isPreparing = useStoreState(picker.store, (state) => !state.results.facetCounts);
    const ours = {
      ref,
      'data-scopewise': 'picker',
      role: 'group',
      'aria-labelledby': users['aria-label'] === undefined ? picker.ids.label : undefined,
      'data-kind': picker.store.kind,
      'data-density': density,
      'data-loading': flag(picker.isLoading),
      'data-failed': flag(picker.hasFailed),
      'data-preparing': flag(isPreparing),
      'data-searching': flag(isSearching),
      'data-readonly': flag(options.readOnly),
      'data-invalid': flag(isFaulty),
      // So that each level has a column of its own, whichever of them a row has.
      style: { '--sw-level-count': picker.store.catalog.levels.length },
      onKeyDown: (event: KeyboardEvent) => pressHistoryKey(picker.store, event),
    };
    return <Provider picker={picker}>{renderPart('div', render, ours, users, {})}</Provider>;
  },
);

/** Parts of a picker made with `useScopePicker`, wherever they are on the page. */
export function Provider({ picker, children }: ProviderProps): ReactElement {
  return (
    <PickerContext.Provider value={picker}>
      <RunSearch picker={picker} />
      {children}
    </PickerContext.Provider>
  );
}

/** A component of its own, for it waits without rendering anything else. */
function RunSearch({ picker: { store } }: { readonly picker: ScopePicker }): null {
  const search = useSearch(store.catalog);
  useSafeLayoutEffect(() => {
    if (search) store.setSearch(search);
  }, [store, search]);
  return null;
}

function splitOptions({
  catalog,
  loadError,
  kind,
  value,
  defaultValue,
  onValueChange,
  readOnly,
  expanded,
  confirmAbove,
  defaultView,
  onViewChange,
  policy,
  levels,
  locked,
  forbidden,
  max,
  ...rest
}: RootProps) {
  return {
    options: {
      catalog,
      loadError,
      kind,
      value,
      defaultValue,
      onValueChange,
      readOnly,
      expanded,
      confirmAbove,
      defaultView,
      onViewChange,
      policy,
      levels,
      locked,
      forbidden,
      max,
    },
    ...rest,
  };
}
