import { createElement, Fragment } from 'react';

/** What {@link Breakable} takes. */
export interface BreakableProps {
  readonly text: string;
}

/** A scope or a path that goes to the next line between its segments; copied, it is what it was. */
export function Breakable({ text }: BreakableProps) {
  const segments = text.match(/[:_/]*[^:_/]+[:_/]*|[:_/]+/g) ?? [];
  const parts = segments.map((part) =>
    /[:_/]$/.test(part) ? [part, createElement('wbr')] : [part],
  );
  // Spread, so that the parts need no keys: a text is no list.
  return createElement(Fragment, null, ...parts.flat());
}
