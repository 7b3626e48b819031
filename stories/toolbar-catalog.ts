import type { Catalog } from '@scopewise/core';

/** The catalog that the toolbar chose, which the preview loads before each story. */
export function toolbarCatalog(loaded: Readonly<Record<string, unknown>>): Catalog {
  const { catalog } = loaded;
  if (!isCatalog(catalog)) throw new Error('The preview loaded no catalog.');
  return catalog;
}

function isCatalog(value: unknown): value is Catalog {
  return typeof value === 'object' && value !== null && 'scopes' in value && 'endpointsOf' in value;
}
