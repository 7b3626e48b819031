import type { Catalog } from '@scopewise/core';
import { actionTitle } from '../texts/action-title.js';
import type { Texts } from '../texts/create-texts.js';
import type { PickerFacet } from './facet-chips.js';

/** What to call a value of a facet, such as “Admin level”. */
export function facetTitle(
  catalog: Catalog,
  texts: Texts,
  facet: PickerFacet,
  value: string,
): string {
  switch (facet) {
    case 'level':
      return texts.text('facet.ofLevel', { level: levelTitle(catalog, value) });
    case 'action':
    case 'severity':
      return actionTitle(texts, value);
    case 'product':
      return productTitle(catalog, value);
    case 'deprecated':
    case 'selected':
      return texts.text(`facet.${facet}`);
    default:
      return facet satisfies never;
  }
}

/** A level's title in the catalog; its id where the catalog does not know it. */
export function levelTitle({ levels }: Catalog, id: string): string {
  return levels.find((level) => level.id === id)?.title ?? id;
}

/**
 * A product as the list calls it, where its scopes and no others are most of what it needs; else the
 * scopes' own word. Several of these may be in one product, and would have the same title.
 */
function productTitle(catalog: Catalog, segment: string): string {
  let titles = known.get(catalog);
  if (!titles) known.set(catalog, (titles = titlesOf(catalog)));
  const words = segment.replaceAll(/[_-]+/g, ' ');
  return titles.get(segment) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

const known = new WeakMap<Catalog, ReadonlyMap<string, string>>();

function titlesOf(catalog: Catalog): ReadonlyMap<string, string> {
  const products = new Map<string, string[]>();
  const segments = new Map<string, number>();
  for (const { product, requires = [] } of catalog.toJSON().endpoints) {
    const found = products.get(product) ?? [];
    products.set(product, found);
    for (const segment of new Set(requires.flat().map((id) => catalog.scope(id)?.product ?? ''))) {
      found.push(segment);
      segments.set(segment, (segments.get(segment) ?? 0) + 1);
    }
  }
  const titles = new Map<string, string>();
  for (const [title, found] of products) {
    for (const segment of new Set(found)) {
      const shared = found.filter((other) => other === segment).length * 2;
      if (shared > found.length && shared > (segments.get(segment) ?? 0))
        titles.set(segment, title);
    }
  }
  return titles;
}
