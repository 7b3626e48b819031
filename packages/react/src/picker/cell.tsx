'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';

/** What {@link Cell} takes. */
export interface CellProps extends RenderProp, ComponentPropsWithoutRef<'div'> {
  /** What is in it, as `data-cell`: for styles. */
  readonly name?: string;
}

/** One cell of a row; what is in a row is in cells, for a treegrid is a grid. */
export const Cell = /* @__PURE__ */ forwardRef<HTMLDivElement, CellProps>(function Cell(
  { name, render, ...users },
  ref,
) {
  const ours = { ref, role: 'gridcell', className: 'sw-cell', 'data-cell': name };
  return renderPart('div', render, ours, users, {});
});
