import type { Catalog, CatalogScope } from './catalog.js';

/**
 * What to call a scope in front of a person: its own title; else the title of the endpoint it opens,
 * of several the one that has most words in common with the scope's resource; else its action and
 * resource in words, such as “Read call logs”.
 *
 * @param catalog - the catalog that has the scope
 * @param scope - one of `catalog.scopes`
 * @returns the title; the scope itself where neither it nor an endpoint has any words
 * @example
 * ```ts
 * import { scopeTitle } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function titlesOf(catalog: Catalog): string[] {
 *   return catalog.scopes.map((scope) => scopeTitle(catalog, scope));
 * }
 * ```
 */
export function scopeTitle(
  catalog: Pick<Catalog, 'endpointsOf'>,
  scope: Pick<CatalogScope, 'scope' | 'title' | 'action' | 'resource'>,
): string {
  if (scope.title !== undefined) return scope.title;
  const resource = wordsOf(scope.resource);
  let best: string | undefined;
  let most = -1;
  for (const { title } of catalog.endpointsOf(scope.scope)) {
    const words = wordsOf(title);
    // Of two that name the resource, the shorter says less beyond it.
    const common = words.filter((word) => resource.some((other) => sameStem(word, other))).length;
    const score = common - words.length / 100;
    if (best === undefined || score > most) {
      best = title;
      most = score;
    }
  }
  if (best !== undefined) return best;
  const text = [...wordsOf(scope.action), ...resource].join(' ');
  return text === '' ? scope.scope : text.charAt(0).toUpperCase() + text.slice(1);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Singular and plural of most words. */
function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (long.startsWith(short) && long.length - short.length <= 2);
}
