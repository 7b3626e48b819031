import type { SourceEntry } from '@scopewise/core';

/**
 * Where a link to documentation leads. Catalogs have links as their source has them, so one without
 * a site is of the site that the catalog was read from.
 *
 * @returns `undefined` for what is no link to a website, such as `javascript:…`
 */
export function docsUrl(docs: string, [source]: readonly SourceEntry[]): URL | undefined {
  if (!URL.canParse(docs, source?.url)) return undefined;
  const url = new URL(docs, source?.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
