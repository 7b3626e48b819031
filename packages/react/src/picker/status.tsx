'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { Announcer } from './announcer.js';
import { usePicker } from './picker-context.js';
import { countsOf, selectedText, shownText } from './status-text.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Status} takes. */
export interface StatusProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * How many rows are shown, how many are selected, and how many of these the filter hides. Who cannot
 * see it is told too: what a search found, once the typing pauses, and what a change did.
 *
 * State: `data-empty` with nothing selected, `data-partly-hidden`.
 *
 * @param props - the props of a `div`
 * @returns the element, and beside it one that is only heard
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const status = <ScopePicker.Status />;
 * ```
 */
export const Status = /* @__PURE__ */ forwardRef<HTMLDivElement, StatusProps>(function Status(
  { render, ...users },
  ref,
): ReactElement {
  const { store, ids, isLoading, hasFailed } = usePicker();
  const texts = useTexts();
  const counts = useScopePickerState(countsOf);
  const ours = {
    ref,
    id: ids.status,
    className: 'sw-status',
    'data-empty': flag(counts.selected === 0),
    'data-partly-hidden': flag(counts.hidden > 0),
    children: (
      <>
        {/* Without a catalog nothing is known of what there is. */}
        {!isLoading && !hasFailed && (
          <>
            <span className="sw-status-shown">{shownText(texts, store.kind, counts)}</span>
            <span aria-hidden="true"> · </span>
          </>
        )}
        <span className="sw-status-selected">{selectedText(texts, counts)}</span>
      </>
    ),
  };
  return (
    <>
      {renderPart('div', render, ours, users, {})}
      <Announcer />
    </>
  );
});
