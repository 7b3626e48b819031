'use client';

import { forwardRef, useEffect, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { toolbarKeys } from '../part/toolbar-keys.js';
import { useTexts } from '../texts/messages-provider.js';
import { chipsOf } from './facet-chips.js';
import type { FacetChip, PickerFacet } from './facet-chips.js';
import { facetTitle } from './facet-title.js';
import { usePicker } from './picker-context.js';
import { resetView } from './reset-view.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Facets} takes. */
export interface FacetsProps extends RenderProp, ComponentPropsWithoutRef<'div'> {
  /** Which facets to offer, in order: level, action, product, deprecated and selected unless told. */
  readonly facets?: readonly PickerFacet[];
}

const usual: readonly PickerFacet[] = ['level', 'action', 'product', 'deprecated', 'selected'];

/**
 * Filters as buttons, each with the number of rows it would leave: chosen ones first, and rare ones
 * behind a button. Several of one kind are alternatives. One tab stop; arrow keys move.
 *
 * State of a button: `data-facet`, `data-value`, `data-checked`.
 *
 * @param props - which facets, and the props of a `div`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const facets = <ScopePicker.Facets facets={['level', 'severity']} />;
 * ```
 */
export const Facets = /* @__PURE__ */ forwardRef<HTMLDivElement, FacetsProps>(function Facets(
  { facets = usual, render, ...users },
  ref,
): ReactElement {
  const { store, elements } = usePicker();
  const texts = useTexts();
  const { text } = texts;
  const [isOpen, open] = useState(false);
  const choice = useScopePickerState((state) => state.facets);
  const counts = useScopePickerState((state) => state.results.facetCounts);
  const selected = useScopePickerState(({ selection }) => ({
    isOn: selection.selectedOnly,
    count: selection.counts.selected,
  }));
  const { chosen, offered, more } = chipsOf(facets, { choice, counts, selected });

  // A chip that is pressed goes elsewhere in the row, and takes the focus with it.
  const pressed = useRef<HTMLButtonElement>(undefined);
  useEffect(() => {
    const button = pressed.current;
    pressed.current = undefined;
    if (button) (button.isConnected ? button : elements.search)?.focus();
  });

  const press = ({ facet, value, isChosen }: FacetChip): void => {
    if (facet === 'selected') return store.view({ type: 'selected-only', on: !isChosen });
    const others = choice[facet]?.filter((other) => other !== value) ?? [];
    store.setFacets({ ...choice, [facet]: isChosen ? others : [...others, value] });
  };
  const chipOf = (chip: FacetChip): ReactElement => {
    const { facet, value, count, isChosen } = chip;
    const title = facetTitle(store.catalog, texts, facet, value);
    return (
      <button
        key={`${facet} ${value}`}
        type="button"
        data-part="chip"
        data-facet={facet}
        data-value={value}
        data-checked={flag(isChosen)}
        aria-pressed={isChosen}
        aria-label={text('facet.option', { value: title, count })}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          press(chip);
        }}
      >
        <span data-part="chip-title">{title}</span>{' '}
        {isChosen ? (
          <span data-part="chip-remove" aria-hidden="true">
            ×
          </span>
        ) : (
          <span data-part="chip-count">{texts.number(count)}</span>
        )}
      </button>
    );
  };
  const children = (
    <>
      {[...chosen, ...offered, ...(isOpen ? more : [])].map(chipOf)}
      {more.length > 0 && (
        <button
          type="button"
          data-part="facets-more"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {isOpen ? text('facet.fewer') : text('facet.more', { count: more.length })}
        </button>
      )}
      {chosen.length > 0 && (
        <button
          type="button"
          data-part="facets-clear"
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget;
            resetView(store);
          }}
        >
          {text('facet.clear')}
        </button>
      )}
    </>
  );
  const ours = {
    ref,
    'data-part': 'facets',
    'aria-label': text('facet.label'),
    ...toolbarKeys,
    children,
  };
  return renderPart('div', render, ours, users, {});
});
