import { httpMethods } from '../catalog/call-path.js';
import { methodBits } from './find-calls.js';
import { foldText } from './fold-text.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import type { FacetName, SearchIndex } from './search-index.js';
import { splitWords } from './split-words.js';

/** Facet values chosen beside the query. Those of one facet are alternatives; an empty list is none. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>> & {
  /** Only what is selected, or only what is not. */
  readonly selected?: boolean;
};

/** Whether a scope, by its row, has one of some facet values. */
export type RowTest = (row: number) => boolean;

/** The filters of a query, compared with the values that the catalog has. */
export interface QueryFilters {
  /** What one scope of a document must pass, all of it. */
  readonly rows: readonly RowTest[];
  /** What the methods of a document must pass. */
  readonly methods: readonly ((bits: number) => boolean)[];
  /** Words of filters whose value nothing has. */
  readonly words: readonly QueryWord[];
}

/** Compares each `key:value` with the values there are. */
export function readFilters(index: SearchIndex, { filters }: ParsedQuery): QueryFilters {
  const rows: RowTest[] = [];
  const methods: ((bits: number) => boolean)[] = [];
  const words: QueryWord[] = [];
  for (const { key, value, excluded, words: own } of filters) {
    if (key === 'method') {
      const wanted = methodBits(httpMethods.filter((name) => foldText(name).startsWith(value)));
      if (wanted !== 0) methods.push((bits) => ((bits & wanted) !== 0) !== excluded);
      else words.push(...own);
      continue;
    }
    const test = testValues(index, key, valuesLike(index, key, value));
    if (test) rows.push(excluded ? (row) => !test(row) : test);
    else words.push(...own);
  }
  return { rows, methods, words };
}

/** A test for a facet's values; undefined where the facet has none of them. */
export function testValues(
  index: SearchIndex,
  name: FacetName,
  wanted: readonly string[],
): RowTest | undefined {
  const passes = index.facetValues[name].map((value) => wanted.includes(value));
  return passes.includes(true) ? (row) => passes[index.facets[name][row] ?? 0] ?? false : undefined;
}

/** The values that a person may mean: that very one, else those that begin like it. */
function valuesLike(index: SearchIndex, name: FacetName, typed: string): readonly string[] {
  const values = index.facetValues[name];
  const folded = values.map((value) => wordsOf(value).join(' '));
  if (folded.includes(typed)) return values.filter((_, code) => folded[code] === typed);
  const found = values.filter((_, code) => folded[code]?.startsWith(typed));
  if (name !== 'product') return found;
  // A product is known by its title as well: those of its scopes that begin otherwise are meant too.
  const parts = typed.split(' ');
  for (const { title, endpoints } of index.catalog.products) {
    const words = wordsOf(title);
    if (!parts.every((part) => words.some((word) => word.startsWith(part)))) continue;
    for (const scope of endpoints.flatMap(({ requires }) => requires.flat())) {
      found.push(index.catalog.scope(scope)?.product ?? '');
    }
  }
  return found;
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map(({ word }) => word);
}
