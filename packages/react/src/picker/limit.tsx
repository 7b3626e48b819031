'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { faultText } from './fault-text.js';
import { usePicker } from './picker-context.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Limit} takes. */
export interface LimitProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * How much of the provider's limit is used up, counted as the provider does: every scope, whatever
 * row it is on.
 *
 * State: `data-full` at the limit and beyond, `data-over` beyond; `--sw-used` is the part that is
 * used, 1 at most.
 *
 * @param props - the props of a `div`
 * @returns the element; nothing without a maximum
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const limit = <ScopePicker.Limit />;
 * ```
 */
export const Limit = /* @__PURE__ */ forwardRef<HTMLDivElement, LimitProps>(function Limit(
  { render, ...users },
  ref,
): ReactElement | null {
  const { store } = usePicker();
  const texts = useTexts();
  const max = useScopePickerState((state) => state.limits.max);
  const count = useScopePickerState((state) => state.selection.value.length);
  const excess = useScopePickerState((state) => state.selection.excess);
  if (max === undefined) return null;
  const ours = {
    ref,
    className: 'sw-limit',
    'data-full': flag(count >= max),
    'data-over': flag(excess > 0),
    style: { '--sw-used': max > 0 ? Math.min(1, count / max) : 1 },
    children:
      excess > 0
        ? faultText(texts, store.kind, 'over', { excess, max })
        : texts.text('form.limit', { count, max }),
  };
  return renderPart('div', render, ours, users, {});
});
