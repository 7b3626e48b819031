'use client';

import { forwardRef, useCallback, useEffect, useRef } from 'react';
import type {
  ChangeEvent,
  ClipboardEvent,
  ComponentPropsWithoutRef,
  KeyboardEvent,
  ReactElement,
} from 'react';
import { flag } from '../part/flag.js';
import { setRef } from '../part/merge-props.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { moveTo } from './list-focus.js';
import { usePicker } from './picker-context.js';
import { isInvalid } from './picker-state.js';
import type { PickerStore } from './picker-store.js';
import { readScopes } from './read-scopes.js';
import type { ScopePicker } from './use-scope-picker.js';
import { useScopePickerState } from './use-scope-picker-state.js';
import { useTyped } from './use-typed.js';

/** What {@link Search} takes. */
export interface SearchProps extends RenderProp, ComponentPropsWithoutRef<'input'> {}

/** No longer query is read by the search. */
const longestQuery = 256;

/**
 * The search field, and a button in it that clears it. The arrow key down goes to the first match,
 * Escape clears, and Enter never submits a form.
 *
 * State of the field: `aria-invalid`; of the element around it: `data-filled`, `data-searching`.
 *
 * @param props - the props of an `input`, and they go to the `input`; so does the ref
 * @returns the field with its button
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const search = <ScopePicker.Search placeholder="What should your app do?" />;
 * ```
 */
export const Search = /* @__PURE__ */ forwardRef<HTMLInputElement, SearchProps>(function Search(
  { render, ...users },
  ref,
): ReactElement {
  const picker = usePicker();
  const { store, ids, elements } = picker;
  const { text } = useTexts();
  const query = useScopePickerState((state) => state.query);
  const isSearching = useScopePickerState((state) => state.isSearching);
  const isFaulty = useScopePickerState(isInvalid);
  const typed = useTyped(query, store.setQuery);
  const register = useCallback(
    (element: HTMLInputElement | null) => {
      Object.assign(elements, { search: element });
      setRef(ref, element);
    },
    [elements, ref],
  );
  // Who goes to a match before it is found is taken there then, unless something else was done.
  const isLeaving = useRef(false);
  const stay = (): void => {
    isLeaving.current = false;
  };
  useEffect(() => {
    if (!isSearching && isLeaving.current) goToMatch(picker);
  }, [picker, isSearching]);
  const of = store.kind === 'endpoint' ? 'endpoints' : 'search';
  const ours = {
    ref: register,
    id: ids.search,
    type: 'search',
    className: 'sw-search-input',
    'aria-label': text(of === 'search' ? 'search.label' : 'endpoints.search'),
    'aria-controls': ids.list,
    'aria-invalid': isFaulty || undefined,
    'aria-describedby': isFaulty ? ids.error : undefined,
    placeholder: text(`${of}.placeholder`),
    value: typed.value,
    maxLength: longestQuery,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      stay();
      typed.type(event.target.value);
    },
    onCompositionStart: typed.start,
    onCompositionEnd: typed.end,
    onPaste: (event: ClipboardEvent) => {
      if (offerScopes(picker, event.clipboardData.getData('text'))) event.preventDefault();
    },
    onBlur: stay,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      isLeaving.current = pressKey(picker, event);
    },
  };
  return (
    <div
      className="sw-search"
      data-filled={flag(typed.value !== '')}
      data-searching={flag(isSearching)}
    >
      {renderPart('input', render, ours, users, {})}
      {typed.value === '' ? null : (
        <button
          type="button"
          className="sw-search-clear"
          // Escape does the same from the field, and Tab leads on to the list.
          tabIndex={-1}
          aria-label={text('search.clear')}
          onClick={() => {
            typed.clear();
            elements.search?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
});

/** @returns whether to go to a match, once there is one */
function pressKey(picker: ScopePicker, event: KeyboardEvent<HTMLInputElement>): boolean {
  const { store } = picker;
  // What is pressed while text is composed is meant for the input method, but would submit.
  if (event.key === 'Enter') event.preventDefault();
  if (event.nativeEvent.isComposing) return false;
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  if (event.key === 'Escape' && store.get().query !== '') {
    store.setQuery('');
    // What is around, such as a dialog, is closed by the next.
    event.preventDefault();
    event.stopPropagation();
  } else if (event.key === 'ArrowDown' && isPlain) {
    const { isSearching } = store.get();
    if (isSearching || goToMatch(picker)) event.preventDefault();
    return isSearching;
  }
  return false;
}

/** Moves the focus to the first match. */
function goToMatch(picker: ScopePicker): boolean {
  const key = firstMatch(picker.store);
  if (key !== undefined) moveTo(picker, key);
  return key !== undefined;
}

/** Who pastes scopes into a search may want to add them. */
function offerScopes({ store, elements }: ScopePicker, pasted: string): boolean {
  const { catalog } = store;
  if (store.get().readOnly) return false;
  const { scopes } = readScopes(pasted, catalog.grammar);
  const isOffer =
    scopes.filter((id) => catalog.scope(id)).length > 1 && elements.paste !== undefined;
  if (isOffer) elements.paste?.(pasted);
  return isOffer;
}

/** The first row; the first that is no group, where the list shows what matches. */
function firstMatch(store: PickerStore): number | undefined {
  const { rows, filtered } = store.get().selection;
  return (filtered ? rows.find((key) => key >= 0) : undefined) ?? rows[0];
}
