import { acceptance } from './accept-documents.js';
import type { Engine, Meaning } from './engine.js';
import { answering, keep, stamp } from './find-candidates.js';
import type { Candidates } from './find-candidates.js';
import { readFilters } from './filters.js';
import type { FacetChoice, Lacking, QueryFilters, Test } from './filters.js';
import { findDirect } from './find-direct.js';
import { parseQuery } from './parse-query.js';
import type { ParsedQuery } from './parse-query.js';
import { makeTerms } from './resolve-terms.js';
import type { Terms } from './resolve-terms.js';
import type { Term } from './resolve-word.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';

/** What a search may be told beside the query. */
export interface SearchOptions {
  /** The most hits to return; 20 unless told. */
  readonly limit?: number;
  /** Kinds to look for; all that are indexed unless told. */
  readonly in?: readonly SearchKind[];
  /** Facet values to keep to. With it, even when empty, the result has facet counts. */
  readonly facets?: FacetChoice;
  /** The scopes that are selected, for the facet of that name. */
  readonly selected?: ReadonlySet<string>;
}

/** Documents that match, in no order yet, and a rough score of each; read before the next search. */
export interface Matching extends Meaning {
  readonly found: Candidates;
  /** Marked with what the query's filters ask; what is chosen beside it is still to be marked. */
  readonly lacking: Lacking;
}

const mostMeanings = 16;

/** Everything that matches a query. */
export function findMatching(
  engine: Engine,
  text: string,
  kinds: readonly SearchKind[] = searchKinds,
): Matching {
  const { index, meanings } = engine;
  const lacking = new Uint8Array(index.catalog.scopes.length);
  const query = parseQuery(text);
  const filters = readFilters(index, query, lacking);
  const accepts = acceptance(engine, query, filters, kinds);
  const { terms, found } = findDescribed(engine, query, filters, accepts);
  const direct = findDirect(index, query);
  if (meanings.size >= mostMeanings) meanings.clear();
  meanings.set(meaningKey(text, kinds), { terms, direct });
  const named = [...direct.keys()].filter(accepts);
  return { terms, direct, lacking, found: addNamed(engine, query, found, named) };
}

/** What a query means to a search of some kinds; known already if it was among the last asked. */
export function meaningOf(engine: Engine, text: string, kinds: readonly SearchKind[]): Meaning {
  return engine.meanings.get(meaningKey(text, kinds)) ?? findMatching(engine, text, kinds);
}

function meaningKey(text: string, kinds: readonly SearchKind[]): string {
  return `${kinds.join()} ${text}`;
}

interface Described {
  readonly terms: Terms;
  readonly found: Candidates;
}

/** What answers the words of a query. */
function findDescribed(
  engine: Engine,
  query: ParsedQuery,
  filters: QueryFilters,
  accepts: Test,
): Described {
  const words = [...query.words, ...filters.words];
  const answer = (terms: Terms): Described => ({
    terms,
    found: keep(engine, answering(engine, terms.required), accepts),
  });
  let described = answer(engine.resolve(words, false));
  if (described.found.documents.length > 0) return described;
  // Nothing has all of these; perhaps one is a slip that happens to be a word.
  const tolerant = engine.resolve(words, true);
  described = answer(tolerant);
  for (const spared of sparable(tolerant.required)) {
    if (described.found.documents.length > 0) break;
    described = answer(
      makeTerms(tolerant.all, (term) => term === spared || !tolerant.required.includes(term)),
    );
  }
  return described;
}

/**
 * The words that one search may do without, the least telling first. Who asks in plain words says
 * one too many: of three and more, one may be spared; of two, only if the catalog knows both.
 */
function sparable(required: readonly Term[]): readonly Term[] {
  const isKnown = required.every(({ known }) => known);
  return required.length > (isKnown ? 1 : 2)
    ? required.toSorted((a, b) => a.weight - b.weight)
    : [];
}

/** Adds the documents that a query names to those that it describes. */
function addNamed(
  engine: Engine,
  { call }: ParsedQuery,
  described: Candidates,
  named: readonly number[],
): Candidates {
  if (named.length === 0) return described;
  // A call is looked up by its path; what merely has the same words is something else.
  let count = call ? 0 : described.documents.length;
  const now = stamp(engine, described.documents.subarray(0, count));
  const { kept, keptScores, round } = engine;
  for (const document of named) {
    if (round[document] === now) continue;
    kept[count] = document;
    keptScores[count] = 0;
    count += 1;
  }
  return { documents: kept.subarray(0, count), scores: keptScores.subarray(0, count) };
}
