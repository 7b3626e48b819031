'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { useItemRow, usePicker } from './picker-context.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link DetailsButton} takes. */
export interface DetailsButtonProps
  extends RenderProp<PickerItemRow>, ComponentPropsWithoutRef<'button'> {}

/**
 * Opens and closes a row's details.
 *
 * @param props - the props of a `button`; it has no children of its own
 * @returns the button
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function More() {
 *   return <ScopePicker.DetailsButton>ⓘ</ScopePicker.DetailsButton>;
 * }
 * ```
 */
export const DetailsButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, DetailsButtonProps>(
  function DetailsButton({ render, ...users }, ref) {
    const { store } = usePicker();
    const row = useItemRow();
    const { text } = useTexts();
    if (!row) return null;
    const { key, open, title } = row;
    const ours = {
      ref,
      type: 'button',
      tabIndex: -1,
      className: 'sw-details-button',
      'aria-expanded': open,
      'aria-label': text('row.details', { title }),
      onClick: () => store.setDetails(key, !open),
    };
    return renderPart('button', render, ours, users, row);
  },
);
