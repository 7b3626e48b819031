'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { usePicker } from './picker-context.js';

/** What {@link Label} takes. */
export interface LabelProps extends RenderProp, ComponentPropsWithoutRef<'label'> {}

/**
 * Names the picker as a whole. A click on it goes to the search.
 *
 * @param props - the props of a `label`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const label = <ScopePicker.Label>What your app may do</ScopePicker.Label>;
 * ```
 */
export const Label = /* @__PURE__ */ forwardRef<HTMLLabelElement, LabelProps>(function Label(
  { render, ...users },
  ref,
): ReactElement {
  const { ids } = usePicker();
  const ours = { ref, id: ids.label, htmlFor: ids.search, className: 'sw-label' };
  return renderPart('label', render, ours, users, {});
});
