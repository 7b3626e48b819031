'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';

/** What {@link Loading} takes. */
export interface LoadingProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * Shown while there is no catalog yet.
 *
 * @param props - the props of a `div`
 * @returns the element; nothing once there is a catalog, or it could not be loaded
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const loading = <ScopePicker.Loading />;
 * ```
 */
export const Loading = /* @__PURE__ */ forwardRef<HTMLDivElement, LoadingProps>(function Loading(
  { render, ...users },
  ref,
): ReactElement | null {
  const { isLoading } = usePicker();
  const { text } = useTexts();
  if (!isLoading) return null;
  const ours = { ref, role: 'status', className: 'sw-loading', children: text('load.loading') };
  return renderPart('div', render, ours, users, {});
});
