import { zoom } from '@scopewise/catalogs/zoom';
import type { CatalogDocument } from '@scopewise/core';
import { scaleCatalog } from '../../scale-catalog.js';

/**
 * Zoom's catalog so many times, in its 25 products, with one row for every scope. A picker of ours
 * shows a scope's levels on one row, which would leave it half as many rows as its peers; so the
 * level is made part of the resource here.
 */
export function benchCatalog(times: number): CatalogDocument {
  const largest = 'Zoom Phone';
  const { grammar: _grammar, ...document } = scaleCatalog(zoom, times);
  const perCopy = zoom.endpoints.length;
  return {
    ...document,
    grammar: { template: '{product}:{action}:{resource}' },
    levels: [],
    scopes: document.scopes.map(({ scope }) => ({ scope: flat(scope) })),
    // The largest product comes first, where it is toggled.
    endpoints: document.endpoints
      .map((endpoint, at) => {
        const copy = Math.floor(at / perCopy);
        const { product } = zoom.endpoints[at % perCopy] ?? endpoint;
        const group = copy === 0 ? endpoint.group : `${endpoint.group} ${copy}`;
        const requires = endpoint.requires?.map((scopes) => scopes.map(flat));
        const calls = endpoint.calls.map(({ level: _level, ...call }) => call);
        return { ...endpoint, product, group, calls, ...(requires && { requires }) };
      })
      .toSorted((a, b) => Number(b.product === largest) - Number(a.product === largest)),
  };
}

function flat(scope: string): string {
  return scope.split(':').length > 3 ? scope.replace(/:(?=[^:]*$)/, '_') : scope;
}
