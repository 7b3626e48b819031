import type { CatalogDocument } from '@scopewise/core';
import { seeded } from './instances.js';

/**
 * A catalog so many times as large: copies in which every product has a name of its own, and some
 * words of resources and titles are others, so that the vocabulary grows as that of a larger API.
 */
export function scaleCatalog(document: CatalogDocument, times: number): CatalogDocument {
  if (times === 1) return document;
  const { scopes, endpoints, ...rest } = document;
  const copies = Array.from({ length: times }, (_, copy) => {
    const rename = copy === 0 ? (text: string) => text : renamer(copy);
    return {
      scopes: scopes.map((entry) => ({
        ...entry,
        scope: rename(entry.scope),
        aliases: (entry.aliases ?? []).map(rename),
      })),
      endpoints: endpoints.map(({ requires, ...entry }) => ({
        ...entry,
        id: `${entry.id}${copy === 0 ? '' : `.${copy}`}`,
        title: rename(entry.title),
        product: copy === 0 ? entry.product : `${entry.product} ${copy}`,
        ...(requires && { requires: requires.map((scopesOf) => scopesOf.map(rename)) }),
        calls: entry.calls.map((call) => ({
          ...call,
          ...(call.path !== undefined && copy > 0 && { path: `/x${copy}${call.path}` }),
        })),
      })),
    };
  });
  return {
    ...rest,
    scopes: copies.flatMap((copy) => copy.scopes),
    endpoints: copies.flatMap((copy) => copy.endpoints),
  };
}

const syllables = [
  'ba',
  'cor',
  'den',
  'fil',
  'gra',
  'hen',
  'jor',
  'kal',
  'lum',
  'mor',
  'nev',
  'pol',
];

/** Keeps what a catalog must know, such as actions and levels, and one word in three of the others. */
function renamer(copy: number): (text: string) => string {
  const random = seeded(copy);
  const kept =
    /^(?:read|write|update|udpate|patch|delete|admin|master|list|get|create|add|a|an|the|of|to|in)$/i;
  const words = new Map<string, string>();
  const other = (word: string): string => {
    const key = word.toLowerCase();
    let renamed = words.get(key);
    if (renamed === undefined) {
      const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
      const fate = random();
      renamed = kept.test(key) || fate < 0.6 ? word : `${key.slice(0, 3)}${pick()}${pick()}`;
      words.set(key, renamed);
    }
    return renamed;
  };
  return (text) => {
    const renamed = text.replaceAll(/[A-Za-z]+/g, other);
    // Only a scope has a product in front; a copy has its own, so that no scope is there twice.
    return /^[\w-]+:/.test(text) ? `x${copy}_${renamed}` : renamed;
  };
}
