import { createElement } from 'react';
import type { ReactNode } from 'react';

/** A scope or a path that goes to the next line between its segments; copied, it is what it was. */
export function breakable(text: string): ReactNode {
  const segments = text.match(/[:_/]*[^:_/]+[:_/]*|[:_/]+/g) ?? [];
  const parts = segments.flatMap((part, at) =>
    /[:_/]$/.test(part) ? [part, createElement('wbr', { key: at })] : [part],
  );
  return parts.length === 1 ? text : parts;
}
