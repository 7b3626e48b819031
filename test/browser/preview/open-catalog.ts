import { loadCatalog } from '@scopewise/core';
import type { Catalog, CatalogDocument } from '@scopewise/core';
import type { CatalogName } from './settings.js';

const documents: Readonly<Record<CatalogName, () => Promise<CatalogDocument>>> = {
  zoom: async () => (await import('@scopewise/catalogs/zoom')).zoom,
  infobip: async () => (await import('@scopewise/catalogs/infobip')).infobip,
  restcomm: async () => (await import('@scopewise/catalogs/restcomm')).restcomm,
  generated: async () => (await import('../../bench/generated-catalog.js')).generatedCatalog(),
};

/** Loads a catalog that the preview knows by name. */
export async function openCatalog(name: CatalogName): Promise<Catalog> {
  const result = loadCatalog(await documents[name]());
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.catalog;
}
