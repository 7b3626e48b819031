'use client';

import type { RowKey } from '@scopewise/core';
import { useEffect, useReducer, useRef } from 'react';
import type { FocusEvent } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import type { PickerParts } from './use-scope-picker.js';

/** A list whose focus is looked after. */
export interface FocusedList {
  readonly picker: PickerParts;
  readonly element: HTMLElement | null;
  readonly rows: Int32Array;
  /** Scrolls a row into view, by its place among the rows. */
  readonly scrollTo: (index: number) => void;
}

/** Handlers for the element of the list. */
export interface FocusHandlers {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Lets `elements.focusRow` give the focus to a row that is not rendered yet, and the row that is
 * active take it over from one that has the focus and vanishes, or becomes another.
 */
export function useListFocus({ picker, element, rows, scrollTo }: FocusedList): FocusHandlers {
  const { store, ids, elements } = picker;
  const wanted = useRef<RowKey>(undefined);
  const focused = useRef<Element>(undefined);
  const [, render] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    attach(elements, element, (key) => {
      wanted.current = key;
      store.view({ type: 'focus', key });
      render();
    });
    return () => attach(elements, null, undefined);
  }, [store, elements, element]);

  // After every render: the row may come with any of them.
  useSafeLayoutEffect(() => {
    const { active } = store.get().selection;
    const page = element?.ownerDocument;
    if (!page || active === undefined) return;
    const isLost = focused.current?.isConnected === false && page.activeElement === page.body;
    // In another catalog the same element may have become another row.
    const holder = page.activeElement?.closest('[role=row]');
    const isAstray =
      holder && element.contains(holder) && holder.id !== ids.row(active) ? active : undefined;
    const key = wanted.current ?? (isLost ? active : isAstray);
    const row = key === undefined ? undefined : page.getElementById(ids.row(key));
    if (key === undefined || !row) return;
    wanted.current = undefined;
    scrollTo(rows.indexOf(key));
    row.focus({ preventScroll: true });
  });

  return {
    onFocus: ({ target }) => {
      focused.current = target;
    },
    // Not told of an element that is removed: that one keeps being the focused.
    onBlur: () => {
      focused.current = undefined;
    },
  };
}

function attach(
  elements: PickerParts['elements'],
  list: HTMLElement | null,
  focusRow: ((key: RowKey) => void) | undefined,
): void {
  Object.assign(elements, { list, focusRow });
}
