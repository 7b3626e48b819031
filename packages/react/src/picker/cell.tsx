'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { AnyProps } from '../part/merge-props.js';
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
  return renderPart('div', render, { ref, ...cellProps(name) }, users, {});
});

/** What makes a cell of an element. */
export function cellProps(name: string | undefined): AnyProps {
  return { role: 'gridcell', className: 'sw-cell', 'data-cell': name };
}
