import { httpMethods } from '../catalog/call-path.js';
import { methodBits } from './find-calls.js';
import { foldText } from './fold-text.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import { facetNames } from './search-index.js';
import type { FacetName, SearchIndex } from './search-index.js';

/** Facet values chosen beside the query. Those of one facet are alternatives; an empty list is none. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>> & {
  /** Only what is selected, or only what is not. */
  readonly selected?: boolean;
};

/**
 * What each scope lacks, by row: a bit for each facet of which another value is chosen, in the order
 * of the facets, {@link selectedBit}, and {@link filterBits} for what the query asks.
 */
export type Lacking = Uint8Array;

/** Lacked by a scope that is selected, or is not, against the choice. */
export const selectedBit = 1 << facetNames.length;

/** Two, so that a scope which lacks them lacks more than one thing. */
export const filterBits = 0xc0;

/** The filters of a query, beside what scopes lack. */
export interface QueryFilters {
  /** What the methods of a document must pass. */
  readonly methods: readonly ((bits: number) => boolean)[];
  /** Whether some are a matter of scopes. */
  readonly asksScopes: boolean;
  /** Words of filters whose value nothing has. */
  readonly words: readonly QueryWord[];
}

/** Compares each `key:value` with the values there are, and marks the scopes that lack it. */
export function readFilters(
  index: SearchIndex,
  { filters }: ParsedQuery,
  lacking: Lacking,
): QueryFilters {
  const methods: ((bits: number) => boolean)[] = [];
  const words: QueryWord[] = [];
  let asksScopes = false;
  for (const { key, value, excluded, words: own } of filters) {
    if (key === 'method') {
      const wanted = methodBits(httpMethods.filter((name) => foldText(name).startsWith(value)));
      if (wanted !== 0) methods.push((bits) => ((bits & wanted) !== 0) !== excluded);
      else words.push(...own);
      continue;
    }
    const meant = valuesLike(index, key, value);
    if (!meant.includes(true)) {
      words.push(...own);
      continue;
    }
    asksScopes = true;
    markLacking(index, lacking, key, excluded ? meant.map((is) => !is) : meant, filterBits);
  }
  return { methods, words, asksScopes };
}

/** Marks the scopes that lack what is chosen beside the query; answers whether anything is. */
export function readChoice(
  index: SearchIndex,
  choice: FacetChoice,
  selected: ReadonlySet<string>,
  lacking: Lacking,
): boolean {
  let isChoice = choice.selected !== undefined;
  for (const [facet, name] of facetNames.entries()) {
    const chosen = new Set(choice[name]);
    if (chosen.size === 0) continue;
    isChoice = true;
    const passes = index.facets[name].values.map((value) => chosen.has(value));
    markLacking(index, lacking, name, passes, 1 << facet);
  }
  if (choice.selected === undefined) return isChoice;
  for (const [row, { scope }] of index.catalog.scopes.entries()) {
    if (selected.has(scope) !== choice.selected) lacking[row] = (lacking[row] ?? 0) | selectedBit;
  }
  return isChoice;
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

function markLacking(
  { facets }: SearchIndex,
  lacking: Lacking,
  name: FacetName,
  passes: readonly boolean[],
  bits: number,
): void {
  const { codes } = facets[name];
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
