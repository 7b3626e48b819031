import type { CatalogDocument } from '@scopewise/core';
import { products } from './data/products.js';
import { expandCatalog } from './packed/expand-catalog.js';

/**
 * The scopes and endpoints of Zoom: granular scopes, with the classic ones as aliases. A catalog of
 * one product, such as `@scopewise/catalogs/zoom/phone`, is a good deal smaller.
 *
 * @example
 * ```ts
 * import { loadCatalog } from '@scopewise/core';
 * import { zoom } from '@scopewise/catalogs/zoom';
 *
 * const result = loadCatalog(zoom);
 * if (result.ok) console.log(result.catalog.scope('meeting:read:meeting')?.level); // 'user'
 * ```
 */
export const zoom: CatalogDocument = /* #__PURE__ */ expandCatalog(products);
