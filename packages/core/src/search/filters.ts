import { httpMethods } from '../catalog/call-path.js';
import { methodBits } from './find-calls.js';
import { foldText } from './fold-text.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import type { FacetName, SearchIndex } from './search-index.js';

/** Facet values chosen beside the query. Those of one facet are alternatives; an empty list is none. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>> & {
  /** Only what is selected, or only what is not. */
  readonly selected?: boolean;
};

/**
 * What each scope lacks, by row: a bit for each facet of which another value is chosen, and
 * {@link filterBits} for what the query asks.
 */
export type Lacking = Uint8Array;

/** Lacked by a scope that is not what the query asks. */
const filterBits = 0x80;

/** Whether a document passes. */
export type Test = (document: number) => boolean;

/** The filters of a query. */
export interface QueryFilters {
  readonly tests: readonly Test[];
  /** Words of filters whose value nothing has. */
  readonly words: readonly QueryWord[];
}

/** Compares each `key:value` with the values there are, and marks the scopes that lack it. */
export function readFilters(
  index: SearchIndex,
  { filters }: ParsedQuery,
  lacking: Lacking,
): QueryFilters {
  const tests: Test[] = [];
  const words: QueryWord[] = [];
  for (const { key, value, excluded, words: own } of filters) {
    if (key === 'method') {
      const wanted = methodBits(httpMethods.filter((name) => foldText(name).startsWith(value)));
      const isReached: Test = (each) => ((index.documents[each]?.methods ?? 0) & wanted) !== 0;
      if (wanted === 0) words.push(...own);
      else tests.push((document) => isReached(document) !== excluded);
      continue;
    }
    const meant = valuesLike(index, key, value);
    if (!meant.includes(true)) {
      words.push(...own);
      continue;
    }
    const passes = meant.map((is) => is !== excluded);
    markLacking(lacking, index.facets[key].codes, passes, filterBits);
    tests.push((document) => lacksNone(index, document, lacking, filterBits));
  }
  return { tests, words };
}

/** Whether the scope, or one of those that an endpoint takes, lacks none of what some bits stand for. */
export function lacksNone(
  { kinds, documents }: SearchIndex,
  document: number,
  lacking: Lacking,
  bits: number,
): boolean {
  // Scopes are the first documents, in the order of the catalog.
  if (kinds[document] === 0) return ((lacking[document] ?? 0) & bits) === 0;
  const { scopes = [] } = documents[document] ?? {};
  return scopes.some((row) => ((lacking[row] ?? 0) & bits) === 0);
}

/** Marks the scopes that lack all values which pass. */
export function markLacking(
  lacking: Lacking,
  codes: Uint32Array,
  passes: readonly boolean[],
  bits: number,
): void {
  for (let row = 0; row < codes.length; row += 1) {
    if (passes[codes[row] ?? 0] !== true) lacking[row] = (lacking[row] ?? 0) | bits;
  }
}

/** Of each value, whether a person may mean it: that very one, else those that begin like it. */
function valuesLike(index: SearchIndex, name: FacetName, typed: string): readonly boolean[] {
  const folded = index.facets[name].words.map((words) => words.join(' '));
  if (folded.includes(typed)) return folded.map((value) => value === typed);
  const found = folded.map((value) => value.startsWith(typed));
  if (name !== 'product') return found;
  // A product is known by its title as well: those of its scopes that begin otherwise are meant too.
  const parts = typed.split(' ');
  for (const { words, values } of index.productTitles) {
    if (!parts.every((part) => words.some((word) => word.startsWith(part)))) continue;
    for (const value of values) found[value] = true;
  }
  return found;
}
