import { scopeTitle } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { createSearch } from '@scopewise/core/search';
import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import { matchSorter } from 'match-sorter';
import MiniSearch from 'minisearch';

/** What every engine is given of a scope. */
export interface ScopeText {
  readonly id: string;
  readonly scope: string;
  readonly title: string;
  readonly product: string;
  readonly group: string;
}

/** An engine: made once, then asked for the ten best scopes at every keystroke. */
export interface Engine {
  readonly name: string;
  /** What to bundle to weigh it; absent for what needs no code. */
  readonly entry?: string;
  readonly make: (texts: readonly ScopeText[], catalog: Catalog) => (query: string) => string[];
}

const keys = ['scope', 'title', 'product', 'group'];
const shown = 10;

/** The texts of a catalog's scopes. */
export function scopeTexts(catalog: Catalog): ScopeText[] {
  return catalog.scopes.map((entry) => {
    const [first] = catalog.endpointsOf(entry.scope);
    return {
      id: entry.scope,
      scope: entry.scope,
      title: scopeTitle(catalog, entry),
      product: first?.product ?? entry.product,
      group: first?.group ?? '',
    };
  });
}

/** Ours, its peers at the settings their documentation gives for such data, and the floor. */
export const engines: readonly Engine[] = [
  {
    name: '**@scopewise/core/search**',
    make: (_, catalog) => {
      const search = createSearch(catalog, { in: ['scope'] });
      // What a list shows is read, with what to highlight.
      return (query) =>
        search.search(query, { limit: shown }).hits.map(({ id, matches }) => {
          if (matches.length > 99) throw new Error('Unreachable.');
          return id;
        });
    },
  },
  {
    name: 'the same, all kinds',
    make: (_, catalog) => {
      const search = createSearch(catalog);
      return (query) =>
        search.search(query, { limit: shown }).hits.map(({ id, matches }) => {
          if (matches.length > 99) throw new Error('Unreachable.');
          return id;
        });
    },
  },
  fuse('Fuse, default', {}),
  fuse('Fuse, ignoreLocation', { ignoreLocation: true, threshold: 0.3 }),
  fuse('Fuse, token search', {
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
    tokenize: /[a-z0-9]+/g,
  }),
  {
    name: 'minisearch',
    entry: "export { default } from 'minisearch'",
    make: (texts) => {
      const index = new MiniSearch<ScopeText>({
        fields: keys,
        tokenize: (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [],
        searchOptions: { prefix: true, fuzzy: 0.2 },
      });
      index.addAll(texts);
      return (query) =>
        index
          .search(query)
          .slice(0, shown)
          .map((hit) => String(hit['id']));
    },
  },
  {
    name: 'uFuzzy',
    entry: "export { default } from '@leeoniya/ufuzzy'",
    make: (texts) => {
      const haystack = joined(texts);
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- a const enum without a name
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => {
        const [found, info, order] = fuzzy.search(haystack, query, 1);
        const ranked = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
        return ranked.slice(0, shown).map((at) => texts[at]?.id ?? '');
      };
    },
  },
  {
    name: 'flexsearch',
    entry: "export { default } from 'flexsearch'",
    make: (texts) => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      for (const [at, text] of joined(texts).entries())
        index.add(at, text.replaceAll(/[_:]/g, ' '));
      return (query) =>
        index.search(query, { limit: shown }).map((at) => texts[Number(at)]?.id ?? '');
    },
  },
  {
    name: 'match-sorter',
    entry: "export { matchSorter } from 'match-sorter'",
    make: (texts) => (query) =>
      matchSorter(texts, query, { keys })
        .slice(0, shown)
        .map(({ id }) => id),
  },
  {
    name: 'fuzzysort',
    entry: "export { default } from 'fuzzysort'",
    make: (texts) => {
      const haystack = texts.map((text, at) => ({ at, text: fuzzysort.prepare(oneLine(text)) }));
      return (query) =>
        fuzzysort
          .go(query, haystack, { key: 'text', limit: shown, threshold: 0.3 })
          .map(({ obj }) => texts[obj.at]?.id ?? '');
    },
  },
  {
    name: 'bare `includes`',
    make: (texts) => {
      const haystack = joined(texts);
      return (query) => {
        const words = query.toLowerCase().split(' ');
        const found: string[] = [];
        for (const [at, text] of haystack.entries()) {
          if (words.every((word) => text.includes(word))) found.push(texts[at]?.id ?? '');
        }
        return found.slice(0, shown);
      };
    },
  },
];

function fuse(name: string, options: object): Engine {
  return {
    name,
    entry: "export { default } from 'fuse.js'",
    make: (texts) => {
      const index = new Fuse(texts, { keys, ...options });
      return (query) => index.search(query, { limit: shown }).map(({ item }) => item.id);
    },
  };
}

function joined(texts: readonly ScopeText[]): string[] {
  return texts.map((text) => oneLine(text).toLowerCase());
}

function oneLine({ scope, title, product, group }: ScopeText): string {
  return `${scope} ${title} ${product} ${group}`;
}
