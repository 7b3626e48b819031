'use client';

import { forwardRef, useEffect, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, FocusEvent, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { toolbarKeys } from '../part/toolbar-keys.js';
import { useTexts } from '../texts/messages-provider.js';
import { chipsOf, recount } from './facet-chips.js';
import type { FacetChip, PickerFacet } from './facet-chips.js';
import { facetTitle } from './facet-title.js';
import { usePicker } from './picker-context.js';
import { resetView } from './reset-view.js';
import { selectedCount } from './selected-count.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Facets} takes. */
export interface FacetsProps extends RenderProp, ComponentPropsWithoutRef<'div'> {
  /** Which facets to offer, in order: selected, level, action, product and deprecated unless told. */
  readonly facets?: readonly PickerFacet[];
}

const usual: readonly PickerFacet[] = ['selected', 'level', 'action', 'product', 'deprecated'];

/**
 * Filters as buttons, each with the number of rows it would leave: as many as one row has room for,
 * with what is chosen among them, and the others behind a button. Several of one kind are
 * alternatives. One tab stop; arrow keys move.
 *
 * State: `data-expanded` while all show; of a filter `data-facet`, `data-value`, `data-checked`.
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
  const selected = useScopePickerState((state) => ({
    isOn: state.selection.selectedOnly,
    count: selectedCount(state),
  }));
  const offered = chipsOf(facets, { choice, counts, selected });
  // While they are being pressed they stay where they are, or the next press would be on another.
  const [held, hold] = useState<typeof offered>();
  const kinds = held ? recount(held, offered) : offered;
  const chips = kinds.flat();
  const isNarrowed = chips.some(({ isChosen }) => isChosen);
  const rare = chips.filter(({ isUsual }) => !isUsual).length;

  // What is pressed may go with it, and must not take the focus along.
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
        className="sw-chip"
        data-facet={facet}
        data-value={value}
        data-checked={flag(isChosen)}
        aria-pressed={isChosen}
        aria-label={text('facet.option', { value: title, count })}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          hold(kinds);
          press(chip);
        }}
      >
        <span className="sw-chip-title">{title}</span>{' '}
        <span className="sw-chip-count">{texts.number(count)}</span>
        {isChosen && (
          <span className="sw-chip-remove" aria-hidden="true">
            ×
          </span>
        )}
      </button>
    );
  };
  const children = (
    <>
      <div className="sw-facets-row">
        {kinds.map((kind, at) => (
          <div key={facets[at]} className="sw-facet">
            {kind.filter(({ isUsual }) => isOpen || isUsual).map(chipOf)}
          </div>
        ))}
      </div>
      {isNarrowed && (
        <button
          type="button"
          className="sw-facets-clear"
          onClick={({ currentTarget }) => {
            pressed.current = currentTarget;
            resetView(store);
          }}
        >
          {text('facet.clear')}
        </button>
      )}
      {rare > 0 && (
        <button
          type="button"
          className="sw-facets-more"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {isOpen ? text('facet.fewer') : text('facet.more', { count: rare })}
        </button>
      )}
    </>
  );
  const ours = {
    ref,
    className: 'sw-facets',
    'data-expanded': flag(isOpen),
    'aria-label': text('facet.label'),
    ...toolbarKeys,
    onBlur: (event: FocusEvent<HTMLElement>) => {
      toolbarKeys.onBlur(event);
      if (!event.currentTarget.contains(event.relatedTarget)) hold(undefined);
    },
    children,
  };
  return renderPart('div', render, ours, users, {});
});
