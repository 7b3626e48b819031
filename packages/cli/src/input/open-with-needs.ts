import type { Catalog } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import type { Io } from '../io.js';
import { openCatalog } from './open-catalog.js';
import { readNeeds } from './read-needs.js';
import type { NeedSources } from './read-needs.js';

/** A catalog, and the needs as they were written. */
export type CatalogAndNeeds =
  { readonly ok: true; readonly catalog: Catalog; readonly texts: readonly string[] } | CliFailure;

/** Opens the catalog and reads the needs; what is wrong with either is reported at once. */
export async function openWithNeeds(
  args: NeedSources & { readonly catalog: string },
  io: Io,
): Promise<CatalogAndNeeds> {
  const opened = await openCatalog(args.catalog, io);
  const read = await readNeeds(args, io);
  if (opened.ok && read.ok) return { ok: true, catalog: opened.catalog, texts: read.texts };
  return cliFailure(...[opened, read].flatMap((part) => (part.ok ? [] : part.issues)));
}
