import type { CatalogDocument } from '@scopewise/core';

/** A catalog that comes with the command. */
export interface BuiltInCatalog {
  readonly name: string;
  /** Loads it when it is asked for: a catalog is a large file, and a command needs one. */
  readonly load: () => Promise<CatalogDocument>;
}

/** Every catalog that comes with the command, in the order in which they are listed. */
export const builtInCatalogs: readonly BuiltInCatalog[] = [
  { name: 'zoom', load: async () => (await import('@scopewise/catalogs/zoom')).zoom },
  { name: 'infobip', load: async () => (await import('@scopewise/catalogs/infobip')).infobip },
  { name: 'restcomm', load: async () => (await import('@scopewise/catalogs/restcomm')).restcomm },
];

/** The catalog that is meant where none is named. */
export const defaultCatalog = 'zoom';
