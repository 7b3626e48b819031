'use client';

import type { CallEntry } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { highlight } from './highlight.js';
import { pathMatches } from './path-matches.js';

/** What {@link Call} takes. */
export interface CallProps {
  readonly id?: string;
  readonly call: Pick<CallEntry, 'method' | 'path'>;
  readonly matches?: readonly SearchMatch[];
}

const none: readonly SearchMatch[] = [];

/** A call of an endpoint: its method and path, read from left to right in any language. */
export function Call({ id, call: { method, path = '' }, matches = none }: CallProps) {
  return (
    <span id={id} className="sw-call" dir="ltr">
      {method !== undefined && (
        <span className="sw-method" data-method={method}>
          {method}
        </span>
      )}{' '}
      <code className="sw-path">{highlight(path, pathMatches(path, matches))}</code>
    </span>
  );
}
