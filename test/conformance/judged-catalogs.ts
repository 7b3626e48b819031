import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { generateCatalog } from './generate-catalog.js';
import type { JudgedQuery } from './judged-query.js';

/** The catalogs of the judged queries, by name. */
export function judgedCatalogs(): Readonly<Record<JudgedQuery['catalog'], Catalog>> {
  return {
    zoom: loaded(zoom),
    infobip: loaded(infobip),
    generated: loaded(generateCatalog(50_000, 1)),
  };
}

/** A catalog that is known to load. */
export function loaded(document: unknown): Catalog {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.catalog;
}
