'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import type { Texts } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';
import type { PickerState } from './picker-state.js';
import { resetView } from './reset-view.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Empty} takes. */
export interface EmptyProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * Shown in place of rows where none are left: why, what was perhaps meant, and the way out.
 *
 * @param props - the props of a `div`
 * @returns the element; nothing while there are rows, or no catalog yet
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const empty = <ScopePicker.Empty />;
 * ```
 */
export const Empty = /* @__PURE__ */ forwardRef<HTMLDivElement, EmptyProps>(function Empty(
  { render, ...users },
  ref,
): ReactElement | null {
  const { store, elements, isLoading, hasFailed } = usePicker();
  const { text } = useTexts();
  const isEmpty = useScopePickerState(({ selection }) => selection.rows.length === 0);
  const title = useScopePickerState((state) => titleOf(text, state));
  const correction = useScopePickerState((state) => state.results.correction);
  const isSought = useScopePickerState((state) => state.query !== '');
  const isFiltered = useScopePickerState(
    ({ facets, selection }) => selection.selectedOnly || Object.values(facets).flat().length > 0,
  );
  if (!isEmpty || isLoading || hasFailed) return null;
  const search = (query: string): void => {
    store.setQuery(query);
    elements.search?.focus();
  };
  const children = (
    <>
      <p className="sw-empty-title">{title}</p>
      {(isSought || isFiltered) && (
        <>
          <p className="sw-empty-hint">{text('empty.hint')}</p>
          {correction !== undefined && (
            <button
              type="button"
              className="sw-empty-correction"
              onClick={() => search(correction)}
            >
              {text('empty.correction', { correction })}
            </button>
          )}
          <button
            type="button"
            className="sw-empty-clear"
            onClick={() => {
              if (isFiltered) resetView(store);
              search(isFiltered ? store.get().query : '');
            }}
          >
            {text(isFiltered ? 'facet.clear' : 'search.clear')}
          </button>
        </>
      )}
    </>
  );
  const ours = { ref, className: 'sw-empty', children };
  return renderPart('div', render, ours, users, {});
});

function titleOf(text: Texts['text'], { query, results, selection }: PickerState): string {
  if (results.query !== '') return text('empty.query', { query: results.query });
  if (selection.filtered) return text('empty.filters');
  if (selection.selectedOnly) return text('selected.empty');
  return query === '' ? text('empty.catalog') : text('empty.query', { query });
}
