import { zoom } from '@scopewise/catalogs/zoom';
import type { CatalogDocument } from '@scopewise/core';
import { scaleCatalog } from './scale-catalog.js';

/** Zoom's catalog twenty times: 50,020 scopes and 32,080 endpoints, the same in every run. */
export function generatedCatalog(): CatalogDocument {
  return scaleCatalog(zoom, 20);
}
