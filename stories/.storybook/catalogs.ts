import { loadCatalog } from '@scopewise/core';
import type { Catalog, CatalogDocument } from '@scopewise/core';

const documents = {
  zoom: async () => (await import('@scopewise/catalogs/zoom')).zoom,
  infobip: async () => (await import('@scopewise/catalogs/infobip')).infobip,
  restcomm: async () => (await import('@scopewise/catalogs/restcomm')).restcomm,
  generated: async () => (await import('../../test/bench/generated-catalog.js')).generatedCatalog(),
} satisfies Record<string, () => Promise<CatalogDocument>>;

/** A catalog that the toolbar offers. */
export type CatalogName = keyof typeof documents;

const open = new Map<CatalogName, Promise<Catalog>>();

/** The catalog of a name; loaded once. */
export function openCatalog(name: CatalogName): Promise<Catalog> {
  let catalog = open.get(name);
  if (!catalog) open.set(name, (catalog = load(name)));
  return catalog;
}

async function load(name: CatalogName): Promise<Catalog> {
  const result = loadCatalog(await documents[name]());
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.catalog;
}
