import { scopeTitle } from '@scopewise/core';
import type { Catalog, SelectionKind } from '@scopewise/core';

// Titles are asked for again and again, by every row and by each letter of a type-ahead, and a
// catalog is frozen.
const known = {
  scope: new WeakMap<Catalog, Map<string, string>>(),
  endpoint: new WeakMap<Catalog, Map<string, string>>(),
} as const;

/** What to call a scope or an endpoint; its id where the catalog does not have it. */
export function itemTitle(catalog: Catalog, kind: SelectionKind, id: string): string {
  let titles = known[kind].get(catalog);
  if (!titles) {
    titles = new Map();
    known[kind].set(catalog, titles);
  }
  let title = titles.get(id);
  if (title === undefined) {
    title = readTitle(catalog, kind, id);
    titles.set(id, title);
  }
  return title;
}

function readTitle(catalog: Catalog, kind: SelectionKind, id: string): string {
  if (kind === 'endpoint') return catalog.endpoint(id)?.title ?? id;
  const scope = catalog.scope(id);
  return scope ? scopeTitle(catalog, scope) : id;
}
