'use client';

import { createElement, forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

/** What {@link Heading} takes. */
export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  readonly level: number;
}

/** A heading of a level that its host decides; below the sixth there is none. */
export const Heading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(
  function Heading({ level, ...props }, ref) {
    return createElement(`h${Math.min(6, Math.max(1, Math.trunc(level)))}`, { ...props, ref });
  },
);
