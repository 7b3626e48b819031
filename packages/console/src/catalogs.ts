import { loadCatalog } from '@scopewise/core';
import type { Catalog, CatalogDocument } from '@scopewise/core';

const documents = {
  zoom: async () => (await import('@scopewise/catalogs/zoom')).zoom,
  infobip: async () => (await import('@scopewise/catalogs/infobip')).infobip,
  restcomm: async () => (await import('@scopewise/catalogs/restcomm')).restcomm,
} satisfies Record<string, () => Promise<CatalogDocument>>;

/** A provider whose apps can be registered here. */
export type CatalogName = keyof typeof documents;

/** The providers, by what they are called. */
export const catalogTitles: Readonly<Record<CatalogName, string>> = {
  zoom: 'Zoom',
  infobip: 'Infobip',
  restcomm: 'Restcomm',
};

const opened = new Map<CatalogName, Promise<Catalog>>();

/** The catalog of a provider; fetched and loaded once. */
export function openCatalog(name: CatalogName): Promise<Catalog> {
  const catalog = opened.get(name) ?? load(name);
  opened.set(name, catalog);
  return catalog;
}

async function load(name: CatalogName): Promise<Catalog> {
  const loaded = loadCatalog(await documents[name]());
  if (loaded.ok) return loaded.catalog;
  throw new Error(loaded.issues.map(({ message }) => message).join('\n'));
}
