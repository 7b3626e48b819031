'use client';

import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { flag } from '../part/flag.js';
import { useTyped } from '../picker/use-typed.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link RoleSearch} takes. */
export interface RoleSearchProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly isSearching: boolean;
  /** The id of the list that is searched. */
  readonly controls: string;
  /** Moves the focus to the first role that is shown. */
  readonly enterList: () => void;
}

/** The search field above many roles; its keys are those of the search of a scope picker. */
export function RoleSearch({ query, setQuery, isSearching, controls, enterList }: RoleSearchProps) {
  const { text } = useTexts();
  const typed = useTyped(query, setQuery);
  const field = useRef<HTMLInputElement>(null);
  const press = (event: KeyboardEvent): void => {
    // What is pressed while text is composed is meant for the input method, but would submit.
    if (event.key === 'Enter') event.preventDefault();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') {
      setQuery('');
      // What is around, such as a dialog, is closed by the next.
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      enterList();
    }
  };
  return (
    <div
      className="sw-search"
      data-filled={flag(typed.value !== '')}
      data-searching={flag(isSearching)}
    >
      <input
        ref={field}
        type="search"
        className="sw-search-input"
        aria-label={text('roles.search')}
        aria-controls={controls}
        placeholder={text('roles.search')}
        maxLength={256}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed.value}
        onChange={({ target }) => typed.type(target.value)}
        onCompositionStart={typed.start}
        onCompositionEnd={typed.end}
        onKeyDown={press}
      />
      {typed.value !== '' && (
        <button
          type="button"
          className="sw-search-clear"
          // Escape does the same from the field, and Tab leads on to the list.
          tabIndex={-1}
          aria-label={text('search.clear')}
          onClick={() => {
            typed.clear();
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
