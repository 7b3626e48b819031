'use client';

import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
} from '@tanstack/react-virtual';
import type { Range, VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import type { ListShape } from './list-shape.js';
import { createUsualSize } from './usual-size.js';
import type { UsualSize } from './usual-size.js';

/** A list, and where the focus is in it. */
export interface VirtualList {
  /** What scrolls; `null` until it is there. */
  readonly element: HTMLElement | null;
  readonly rows: Int32Array;
  readonly shape: ListShape;
  readonly activeIndex: number;
  /** The height to go by before `element` has one, in CSS pixels. */
  readonly viewport: number;
}

/** What of a list is to be rendered, and where. */
export interface VirtualRows {
  /** By their place in the list. With each come the headings that it is below. */
  readonly items: readonly VirtualItem[];
  /** The height of the whole list, in CSS pixels. */
  readonly size: number;
  /** Where a row begins: how far below the top of the list, in CSS pixels. */
  readonly startOf: (index: number) => number;
  /** Whether a heading stays in sight above what is below it. */
  readonly sticks: (index: number) => boolean;
  /** The ref of a row, which must say its place as `data-index`. */
  readonly measure: (element: Element | null) => void;
  /** Scrolls no further than it takes to see a row. */
  readonly scrollTo: (index: number) => void;
  readonly scrollToTop: () => void;
}

/** Heights in CSS pixels to go by until a row has been seen: of a group, and of an item. */
const [groupSize, itemSize] = [44, 56];

/** In CSS pixels. Headings are high here, and only the innermost may stick: there is room for no more. */
const narrow = 384;

/** Renders what is on screen of a list, its headings, and the row that has the focus. */
export function useVirtualRows(list: VirtualList): VirtualRows {
  'use no memo'; // The virtualizer is one object that changes: what is read of it must be read anew.
  const { element, rows, shape, activeIndex, viewport } = list;
  const getItemKey = useCallback((index: number) => rows[index] ?? 0, [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => withHeadings(defaultRangeExtractor(range), shape, activeIndex),
    [shape, activeIndex],
  );
  const [usual] = useState(() => ({
    group: createUsualSize(groupSize),
    item: createUsualSize(itemSize),
  }));
  const usualOf = (index: number): UsualSize => ((rows[index] ?? 0) < 0 ? usual.group : usual.item);
  const initialRect = { width: 0, height: viewport };
  // eslint-disable-next-line react-hooks/incompatible-library -- read anew by the directive above
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => element,
    getItemKey,
    estimateSize: (index) => usualOf(index).get(),
    measureElement: (row, entry, instance) => {
      const usualSize = usualOf(instance.indexFromElement(row));
      const size = measureElement(row, entry, instance);
      usualSize.see(size);
      // Where nothing is laid out, rows without a height would all be on screen.
      return size || usualSize.get();
    },
    overscan: 2,
    rangeExtractor,
    initialRect,
    // Where nothing is laid out, in a test or while hidden, the first rows are there all the same.
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : initialRect)),
  });
  const items = virtualizer.getVirtualItems();
  const { width = 0 } = virtualizer.scrollRect ?? {};
  const isNarrow = width > 0 && width < narrow;
  const sticks = (index: number): boolean => !isNarrow || (rows[index + 1] ?? 0) >= 0;
  // A row that the focus moves to is not to be under the headings that stick above it.
  const above = headingsOf(activeIndex, shape).slice(1).filter(sticks);
  const scrollPaddingStart = above.reduce(
    (sum, index) => sum + (virtualizer.measurementsCache[index]?.size ?? 0),
    0,
  );
  virtualizer.setOptions({ ...virtualizer.options, scrollPaddingStart });
  return {
    items,
    size: virtualizer.getTotalSize(),
    sticks,
    startOf: (index) => virtualizer.measurementsCache[index]?.start ?? virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    scrollToTop: () => {
      // To ask the element where it is would lay the page out.
      if ((virtualizer.scrollOffset ?? 0) > 0) virtualizer.scrollToOffset(0);
    },
  };
}

/** The rows on screen, the one with the focus, and the headings of both, in the list's order. */
function withHeadings(shown: readonly number[], shape: ListShape, active: number): number[] {
  // Headings of the other rows are on screen, or those of the first.
  const more = [...headingsOf(shown[0] ?? -1, shape), ...headingsOf(active, shape)];
  return [...new Set([...shown, ...more])].toSorted((a, b) => a - b);
}

/** A row, and all headings that it is below. */
function headingsOf(row: number, { parents }: ListShape): readonly number[] {
  const found: number[] = [];
  for (let index = row; index >= 0; index = parents[index] ?? -1) found.push(index);
  return found;
}
