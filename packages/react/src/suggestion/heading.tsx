import { createElement } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

/** A heading of a level that its host decides; below the sixth there is none. */
export function Heading({
  level,
  ...props
}: ComponentPropsWithoutRef<'h2'> & { readonly level: number }) {
  return createElement(`h${Math.min(6, Math.max(1, Math.trunc(level)))}`, props);
}
