import type { Catalog, CatalogScope, Endpoint } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';

/** A part of a catalog: some of its products, their endpoints and their scopes. */
export interface CatalogPart {
  readonly endpoints: readonly Endpoint[];
  readonly scopes: readonly CatalogScope[];
}

/** What {@link findProduct} answers. */
export type FoundProduct = { readonly ok: true; readonly part: CatalogPart } | CliFailure;

/**
 * The endpoints and scopes of a product, named by its title in any case or, where no title is
 * equal, by the product segment of its scopes. Without a name, all there are.
 */
export function findProduct(catalog: Catalog, name: string | undefined): FoundProduct {
  if (name === undefined) return { ok: true, part: catalog };
  const wanted = name.trim().toLowerCase();
  const product = catalog.products.find(({ title }) => title.toLowerCase() === wanted);
  if (product) {
    const used = new Set(product.endpoints.flatMap(({ requires }) => requires.flat()));
    const scopes = catalog.scopes.filter(({ scope }) => used.has(scope));
    return { ok: true, part: { endpoints: product.endpoints, scopes } };
  }
  const scopes = catalog.scopes.filter((scope) => scope.product.toLowerCase() === wanted);
  if (scopes.length === 0) return unknownProduct(catalog, name);
  const own = new Set(scopes.map(({ scope }) => scope));
  const endpoints = catalog.endpoints.filter(({ requires }) =>
    requires.some((alternative) => alternative.some((scope) => own.has(scope))),
  );
  return { ok: true, part: { endpoints, scopes } };
}

function unknownProduct({ products }: Catalog, name: string): CliFailure {
  const wanted = name.toLowerCase().split(/\s+/).filter(isTelling);
  const titles = products.map(({ title }) => title);
  const near = titles.filter((title) => {
    const words = title
      .toLowerCase()
      .split(/[\s()]+/)
      .filter(isTelling);
    return wanted.some((word) => words.some((own) => own.startsWith(word) || word.startsWith(own)));
  });
  return cliFailure({
    code: 'cli/unknown-product',
    message: `The catalog knows no product “${name}”.`,
    fix: 'Use a title that `scopewise list products` shows, or the first segment of a scope.',
    candidates: near.length > 0 ? near : titles,
  });
}

/** A word of one or two letters begins too many others. */
function isTelling(word: string): boolean {
  return word.length > 2;
}
