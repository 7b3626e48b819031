'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { toolbarKeys } from '../part/toolbar-keys.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link Toolbar} takes. */
export interface ToolbarProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * Holds buttons, and makes one tab stop of them: arrow keys move among them.
 *
 * @param props - the props of a `div`
 * @returns the element
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const toolbar = (
 *   <ScopePicker.Toolbar>
 *     <ScopePicker.SelectVisible />
 *     <ScopePicker.Undo />
 *   </ScopePicker.Toolbar>
 * );
 * ```
 */
export const Toolbar = /* @__PURE__ */ forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar(
  { render, ...users },
  ref,
): ReactElement {
  const { text } = useTexts();
  const ours = {
    ref,
    className: 'sw-toolbar',
    'aria-label': text('select.commands'),
    ...toolbarKeys,
  };
  return renderPart('div', render, ours, users, {});
});
