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
    case 'product': {
      const words = value.replaceAll(/[_-]+/g, ' ');
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
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
