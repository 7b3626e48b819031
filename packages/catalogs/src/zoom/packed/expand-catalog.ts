import type { CatalogDocument, EndpointEntry, ScopeEntry } from '@scopewise/core';
import { expandProduct } from './expand-product.js';
import { header } from './header.js';
import type { PackedProduct } from './packed-product.js';

/** The catalog of one product. */
export function productCatalog(product: PackedProduct): CatalogDocument {
  const { scopes, endpoints } = expandProduct(product);
  return { ...header, id: `zoom-${product.slug}`, title: product.title, scopes, endpoints };
}

/** The catalog of several products; a scope that two of them share is listed once. */
export function expandCatalog(products: readonly PackedProduct[]): CatalogDocument {
  const scopes = new Map<string, ScopeEntry>();
  const endpoints: EndpointEntry[] = [];
  for (const product of products) {
    const entries = expandProduct(product);
    for (const entry of entries.scopes) {
      if (!scopes.has(entry.scope)) scopes.set(entry.scope, entry);
    }
    endpoints.push(...entries.endpoints);
  }
  return { ...header, id: 'zoom', title: 'Zoom', scopes: [...scopes.values()], endpoints };
}
