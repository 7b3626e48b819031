'use client';

import { forwardRef, useMemo, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { shapeOf } from './list-shape.js';
import { ListSections } from './list-sections.js';
import { usePicker } from './picker-context.js';
import type { PickerState } from './picker-state.js';
import { useListFocus } from './use-list-focus.js';
import type { PickerRow } from './use-scope-picker-row.js';
import { useStoreState } from './use-scope-picker-state.js';
import { useScrollToResults } from './use-scroll-to-results.js';
import { useVirtualRows } from './use-virtual-rows.js';

/** What {@link GridList} takes. */
export interface GridListProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly renderRow: (row: PickerRow) => ReactNode;
  readonly selectAll: boolean;
  readonly viewport: number;
}

const listOf = ({ selection: { rows, active, filtered }, readOnly }: PickerState) => ({
  rows,
  active,
  filtered,
  readOnly,
});

/** A list as a treegrid, of which only what is on screen is rendered. */
export const GridList = /* @__PURE__ */ forwardRef<HTMLDivElement, GridListProps>(function GridList(
  { renderRow, selectAll, viewport, render, ...users },
  ref,
) {
  const picker = usePicker();
  const { store } = picker;
  const { text } = useTexts();
  const { rows, active, filtered, readOnly } = useStoreState(store, listOf);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const shape = useMemo(
    () => shapeOf(rows, (key) => store.selection.row(key)?.depth ?? 1),
    [rows, store],
  );
  const activeIndex = useMemo(
    () => (active === undefined ? -1 : rows.indexOf(active)),
    [rows, active],
  );
  const virtual = useVirtualRows({ element, rows, shape, activeIndex, viewport });
  const focus = useListFocus({ picker, element, rows, scrollTo: virtual.scrollTo });
  useScrollToResults(store, activeIndex, virtual);
  const hint = `${picker.ids.list}hint`;
  const ours = {
    className: 'sw-list',
    'data-mode': 'grid',
    'data-filtered': flag(filtered),
    'aria-busy': picker.isLoading || undefined,
    'data-readonly': flag(readOnly),
    'aria-label': text(store.kind === 'endpoint' ? 'endpoints.label' : 'list.label'),
    'aria-describedby': hint,
    // Else some browsers make what scrolls a stop of its own.
    tabIndex: -1,
    style: scroller,
    ...picker.getListProps({ rowCount: rows.length, readOnly, selectAll }),
    ...focus,
    ref: setElement,
    children: (
      <div
        role="none"
        className="sw-list-canvas"
        style={{ position: 'relative', blockSize: virtual.size }}
      >
        <ListSections rows={rows} shape={shape} virtual={virtual} renderRow={renderRow} />
      </div>
    ),
  };
  return (
    <>
      {renderPart('div', render, ours, { ...users, ref: ref ?? undefined }, {})}
      <span id={hint} hidden>
        {text('list.hint')}
      </span>
    </>
  );
});

const scroller = {
  position: 'relative',
  // Headings that stick are above other rows, and not above the page.
  isolation: 'isolate',
  overflow: 'auto',
  // The virtualizer keeps what is seen in place when rows above turn out larger; twice is too much.
  overflowAnchor: 'none',
  maxBlockSize: 'var(--sw-list-height, 30rem)',
} as const;
