import type { Catalog, CatalogScope } from '@scopewise/core';
import { itemTitle } from '../picker/item-title.js';

/** What scopes let an app do, told for people. */
export interface Abilities {
  /** By whose data they reach, the widest first. */
  readonly reaches: readonly Reach[];
  /** Scopes that the catalog does not have: nobody can say what they do. */
  readonly unknown: readonly string[];
  /** Whether anything but the mildest is possible, such as to change something. */
  readonly changes: boolean;
  /** Whether the most severe is possible, such as to delete something. */
  readonly deletes: boolean;
}

/** Whose data, and what can be done to it. */
interface Reach {
  /** Id of the level; `''` where the provider has none. */
  readonly level: string;
  /** Of the level, such as “The data of everyone in the account.” */
  readonly description: string | undefined;
  readonly products: readonly ProductAbilities[];
}

/** A product, and what can be done in it, the most severe first. */
interface ProductAbilities {
  readonly title: string;
  readonly abilities: readonly Ability[];
}

/** One thing that can be done. */
interface Ability {
  readonly title: string;
  readonly severity: string;
  readonly severityRank: number;
}

/**
 * Says what scopes let an app do, grouped as a person would ask: whose data, in which product, how
 * bad could it be. Implied scopes are told as what they are: possible too.
 *
 * @param catalog - knows what scopes are called
 * @param scopes - what is asked for; a scope given twice counts once
 * @returns the abilities, as data
 */
export function describeAbilities(catalog: Catalog, scopes: readonly string[]): Abilities {
  const known: CatalogScope[] = [];
  const unknown: string[] = [];
  for (const text of catalog.expand(scopes)) {
    const scope = catalog.scope(text);
    if (scope) known.push(scope);
    else unknown.push(text);
  }
  const ranks = known.map(({ severityRank }) => severityRank);
  const worst = Math.max(-1, ...ranks);
  return {
    reaches: [...grouped(known, ({ levelRank }) => levelRank)]
      .toSorted(([a], [b]) => b - a)
      .map(([rank, own]) => reachOf(catalog, rank, own)),
    unknown: unknown.toSorted(),
    changes: worst > 0,
    deletes: worst > 0 && worst === catalog.severities.length - 1,
  };
}

function reachOf(catalog: Catalog, levelRank: number, scopes: readonly CatalogScope[]): Reach {
  const level = catalog.levels[levelRank];
  const products = grouped(
    scopes,
    ({ scope, product }) => catalog.endpointsOf(scope)[0]?.product ?? titleOf(product),
  );
  return {
    level: level?.id ?? '',
    description: level?.description,
    products: Array.from(products, ([title, own]) => ({
      title,
      abilities: abilitiesOf(catalog, own),
    })),
  };
}

/** One for each title: that several scopes come to the same is nothing a person wants to read. */
function abilitiesOf(catalog: Catalog, scopes: readonly CatalogScope[]): readonly Ability[] {
  const abilities = new Map<string, Ability>();
  for (const { scope, severityRank } of scopes) {
    const title = itemTitle(catalog, 'scope', scope);
    if ((abilities.get(title)?.severityRank ?? -1) >= severityRank) continue;
    abilities.set(title, {
      title,
      severity: catalog.severities[severityRank] ?? '',
      severityRank,
    });
  }
  return [...abilities.values()].toSorted((a, b) => b.severityRank - a.severityRank);
}

/** `contact_center` as a person would write it. */
function titleOf(product: string): string {
  const words = product.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
