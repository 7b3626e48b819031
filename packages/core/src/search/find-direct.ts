import type { SearchMatch } from './highlight.js';
import { findCalls } from './find-calls.js';
import type { ParsedQuery } from './parse-query.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';
import type { SearchIndex } from './search-index.js';

/** A document that a query names rather than describes. */
interface DirectHit {
  /** Added to what its words make. */
  readonly bonus: number;
  readonly match: SearchMatch | undefined;
}

/** By document. */
export type DirectHits = ReadonlyMap<number, DirectHit>;

const mostPerCall = 60;

/**
 * Documents that a query names: by a scope, an endpoint id, a legacy name, or by method and
 * path.
 */
export function findDirect(index: SearchIndex, { text, call }: ParsedQuery): DirectHits {
  const hits = new Map<number, DirectHit>();
  const add = (kind: SearchKind, id: string, bonus: number, match?: SearchMatch): void => {
    const document = index.documentIds.get(kind)?.get(id);
    if (document !== undefined && (hits.get(document)?.bonus ?? 0) < bonus) {
      hits.set(document, { bonus, match });
    }
  };
  if (call) {
    const found = findCalls(index.catalog.servers, index.tries, call.method, call.path);
    for (const { endpoint, method, path, closeness, typed } of found.slice(0, mostPerCall)) {
      const start = method.length + 1;
      const match: SearchMatch = {
        field: 'path',
        text: `${method} ${path}`,
        ranges: [[start, start + typed]],
        reasons: ['prefix'],
      };
      add('endpoint', endpoint.id, 2 + closeness, match);
      for (const [order, scope] of endpoint.requires.flat().entries()) {
        add('scope', scope, 1.99 + closeness - Math.min(order, 50) / 1000, match);
      }
    }
    return hits;
  }
  const name = text.trim();
  for (const kind of searchKinds) add(kind, name, 4);
  const match: SearchMatch = {
    field: 'alias',
    text: name,
    ranges: [[0, name.length]],
    reasons: ['exact'],
  };
  for (const scope of index.legacy.get(name) ?? []) add('scope', scope, 2, match);
  return hits;
}
