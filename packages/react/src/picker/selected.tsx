'use client';

import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef, MouseEvent, ReactElement } from 'react';
import { breakable } from '../part/breakable.js';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { itemTitle } from './item-title.js';
import { usePicker } from './picker-context.js';
import { limitOf } from './refusals.js';
import { refusalText } from './refusal-text.js';
import { useScopePickerState } from './use-scope-picker-state.js';
import { useValue } from './use-value.js';

/** What {@link Selected} takes. */
export interface SelectedProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/** How many are listed at first, and how many more at a time. */
const step = 50;

/**
 * Everything that is selected, to read and take out again: also what the filter hides, and what the
 * catalog does not know, which says so.
 *
 * State of an item: `data-unknown`, `data-hidden`, `data-locked`.
 *
 * @param props - the props of a `div`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const selected = <ScopePicker.Selected />;
 * ```
 */
export const Selected = /* @__PURE__ */ forwardRef<HTMLDivElement, SelectedProps>(function Selected(
  { render, ...users },
  ref,
): ReactElement {
  const { store } = usePicker();
  const { text } = useTexts();
  const all = useValue(store);
  const unknown = useScopePickerState(({ selection }) => selection.unknown);
  // First what somebody should look at: below fifty others nobody would.
  const value = [...unknown, ...all.filter((id) => !unknown.includes(id))];
  const [most, setMost] = useState(step);
  const more = Math.min(step, value.length - most);
  const children =
    value.length === 0 ? (
      <p className="sw-selected-empty">{text('selected.empty')}</p>
    ) : (
      <>
        <ul className="sw-selected-list">
          {value.slice(0, most).map((id) => (
            <SelectedItem key={id} id={id} />
          ))}
        </ul>
        {more > 0 && (
          <button type="button" className="sw-selected-more" onClick={() => setMost(most + step)}>
            {text('details.more', { count: more })}
          </button>
        )}
      </>
    );
  const label = text(store.kind === 'endpoint' ? 'endpoints.selected' : 'selected.label');
  const ours = { ref, role: 'group', className: 'sw-selected', 'aria-label': label, children };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  return renderPart('div', render, ours, users, {});
});

function SelectedItem({ id }: { readonly id: string }): ReactElement {
  const { store, elements, isLoading, hasFailed } = usePicker();
  const { catalog, kind, selection } = store;
  const texts = useTexts();
  const { text } = texts;
  const isReadOnly = useScopePickerState((state) => state.readOnly);
  const { isUnknown, isHidden, limit } = useScopePickerState(({ limits }) => {
    const key = selection.find(id);
    const row = key === undefined ? undefined : selection.row(key);
    return {
      isUnknown: row === undefined,
      // As the status counts: whichever of its levels matches, a row that is shown shows it.
      isHidden: row?.kind === 'item' && !row.options.some(({ visible }) => visible),
      limit: limitOf(selection, limits, id),
    };
  });
  const isLocked = limit?.kind === 'locked';
  const isOff = isLocked || isReadOnly;
  const title = itemTitle(catalog, kind, id);
  const notes = [
    // Until there is a catalog, none can be said to lack it.
    isUnknown && !isLoading && !hasFailed && text('row.unknown'),
    isHidden && text('selected.hidden'),
    limit && (limit.reason ?? refusalText(store, texts, { ...limit, id })),
  ].filter((note) => typeof note === 'string');
  const remove = ({ currentTarget, nativeEvent }: MouseEvent<HTMLElement>): void => {
    if (isOff || !store.change({ type: 'remove', ids: [id], reason: 'item' }, nativeEvent)) return;
    // The button goes with its item, and must not take the focus along.
    const item = currentTarget.parentElement;
    const beside = item?.nextElementSibling ?? item?.previousElementSibling;
    (beside?.querySelector('button') ?? elements.search)?.focus();
  };
  return (
    <li
      className="sw-selected-item"
      data-unknown={flag(isUnknown)}
      data-hidden={flag(isHidden)}
      data-locked={flag(isLocked)}
    >
      {!isUnknown && <span className="sw-selected-title">{title}</span>}{' '}
      <code className="sw-selected-id">{breakable(id)}</code>{' '}
      {notes.map((note) => (
        <span key={note} className="sw-selected-note">
          {note}
        </span>
      ))}
      <button
        type="button"
        className="sw-selected-remove"
        aria-label={text('selected.remove', { title })}
        aria-disabled={isOff || undefined}
        onClick={remove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
