'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { Retry } from '../part/retry.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';

/** What {@link Error} takes. */
export interface ErrorProps extends RenderProp, ComponentPropsWithoutRef<'div'> {
  /** Loads the catalog again; without it there is no button for that. */
  readonly onRetry?: (() => void) | undefined;
}

/**
 * Shown where the catalog could not be loaded: the root has a `loadError` and no catalog.
 *
 * @param props - what a retry does, and the props of a `div`
 * @returns the element; nothing while all is well
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const error = (reload: () => void) => <ScopePicker.Error onRetry={reload} />;
 * ```
 */
export const Error = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorProps>(function Error(
  { onRetry, render, ...users },
  ref,
): ReactElement | null {
  const { hasFailed, elements } = usePicker();
  const { text } = useTexts();
  if (!hasFailed) return null;
  const children = (
    <>
      <p className="sw-error-text">{text('load.failed')}</p>
      {onRetry && <Retry onRetry={onRetry} search={() => elements.search} />}
    </>
  );
  const ours = { ref, role: 'alert', className: 'sw-error', children };
  return renderPart('div', render, ours, users, {});
});
