import { choiceTests, countFacets } from './count-facets.js';
import type { FacetCounts } from './count-facets.js';
import { narrow } from './find-candidates.js';
import type { Candidates, Scratch } from './find-candidates.js';
import { readFilters } from './filters.js';
import type { FacetChoice, QueryFilters, RowTest } from './filters.js';
import { hasPhrase, resolvePhrase } from './find-phrase.js';
import type { Phrase } from './find-phrase.js';
import type { ParsedQuery } from './parse-query.js';
import { makeTerms } from './resolve-terms.js';
import type { Resolver, Terms } from './resolve-terms.js';
import type { TextScores } from './rank-document.js';
import { resolveAlike } from './resolve-word.js';
import type { Term } from './resolve-word.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';
import type { SearchIndex } from './search-index.js';

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

/** A search object's working state. */
export interface Engine {
  readonly index: SearchIndex;
  readonly resolve: Resolver;
  readonly scratch: Scratch;
  readonly textScores: TextScores;
  /** Candidates after each word of the last query: the next one usually begins with the same. */
  steps: readonly Step[];
}

interface Step {
  readonly term: Term;
  readonly candidates: Candidates;
}

/** Documents that match, in no order yet, and a rough score of each. */
export interface Matching {
  readonly terms: Terms;
  readonly documents: Uint32Array;
  readonly rough: Float32Array;
  readonly facets: FacetCounts | undefined;
  /** Whether a document may be shown, whatever the words. */
  readonly accepts: (document: number) => boolean;
}

const nothing: ReadonlySet<string> = new Set();
const none: Candidates = { documents: new Uint32Array(), scores: new Float32Array() };

/** Everything that matches a query. */
export function findMatching(engine: Engine, query: ParsedQuery, options: SearchOptions): Matching {
  const { index, resolve, scratch } = engine;
  const filters = readFilters(index, query);
  const words = [...query.words, ...filters.words];
  const accepts = acceptance(engine, query, filters, options);
  let terms = resolve(words, false);
  let found = query.isNoise ? none : keep(scratch, candidatesOf(engine, terms.required), accepts);
  if (found.documents.length === 0 && words.length > 0 && !query.isNoise) {
    // Nothing has all of these; perhaps one is a slip that happens to be a word.
    terms = resolve(words, true);
    found = keep(scratch, candidatesOf(engine, terms.required), accepts);
    const { required, all } = terms;
    for (const spared of sparable(required)) {
      if (found.documents.length > 0) break;
      terms = makeTerms(all, (term) => term === spared || !required.includes(term));
      found = keep(scratch, candidatesOf(engine, terms.required), accepts);
    }
  }
  return applyChoice(engine, terms, found, accepts, options);
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

type Accepts = (document: number) => boolean;

/** Whether a document is of a kind that is looked for and passes all that is no word. */
function acceptance(
  { index, scratch }: Engine,
  query: ParsedQuery,
  { rows, methods }: QueryFilters,
  options: SearchOptions,
): Accepts {
  const kinds = options.in ?? searchKinds;
  const everyKind = searchKinds.every((kind) => kinds.includes(kind));
  const phrases = query.phrases.map((words) => resolvePhrase(index, words));
  const banned = new Set<number>();
  const bannedPhrases: Phrase[] = [];
  for (const words of query.without) {
    const alike = words.map((word) => resolveAlike(index, word));
    const [only] = alike;
    if (alike.length > 1 || !only) bannedPhrases.push(alike.map(({ matches }) => matches));
    else for (const each of narrow(index, scratch, undefined, only).documents) banned.add(each);
  }
  const isPlain = phrases.length + bannedPhrases.length + rows.length + methods.length === 0;
  return (document) => {
    const row = index.documents[document];
    if (!row || !(everyKind || kinds.includes(row.kind)) || banned.has(document)) return false;
    return (
      isPlain ||
      (methods.every((test) => test(row.methods)) &&
        (rows.length === 0 || someScope(index, document, rows)) &&
        phrases.every((phrase) => hasPhrase(index, document, phrase)) &&
        !bannedPhrases.some((phrase) => hasPhrase(index, document, phrase)))
    );
  };
}

/** Whether one scope of a document passes all tests: the scope itself, or one an endpoint takes. */
function someScope(index: SearchIndex, document: number, tests: readonly RowTest[]): boolean {
  const { scopes = [] } = index.documents[document] ?? {};
  return scopes.some((row) => tests.every((test) => test(row)));
}

function candidatesOf(engine: Engine, required: readonly Term[]): Candidates {
  const steps: Step[] = [];
  let isSame = true;
  for (const [at, term] of required.entries()) {
    const before = engine.steps[at];
    // Once a word has changed, what was found with those behind it is of no use.
    isSame &&= before?.term === term;
    const candidates = narrowed(engine, isSame ? before : undefined, steps.at(-1), term);
    steps.push({ term, candidates });
  }
  engine.steps = steps;
  return steps.at(-1)?.candidates ?? everything(engine.index);
}

function narrowed(
  { index, scratch }: Engine,
  known: Step | undefined,
  before: Step | undefined,
  term: Term,
): Candidates {
  return known?.candidates ?? narrow(index, scratch, before?.candidates, term);
}

function everything({ documents }: SearchIndex): Candidates {
  return {
    documents: Uint32Array.from(documents.keys()),
    scores: new Float32Array(documents.length),
  };
}

/** Those of some candidates that pass; in memory that the next search will use again. */
function keep(
  { kept, keptScores }: Scratch,
  { documents, scores }: Candidates,
  accepts: Accepts,
): Candidates {
  let count = 0;
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    if (!accepts(document)) continue;
    // Never ahead of what is read, so that what is kept may be kept from itself.
    kept[count] = document;
    keptScores[count] = scores[at] ?? 0;
    count += 1;
  }
  return { documents: kept.subarray(0, count), scores: keptScores.subarray(0, count) };
}

function applyChoice(
  { index, scratch }: Engine,
  terms: Terms,
  found: Candidates,
  accepts: Accepts,
  { facets: choice, selected = nothing }: SearchOptions,
): Matching {
  const { documents, scores: rough } = found;
  if (!choice) return { terms, documents, rough, facets: undefined, accepts };
  const tests = choiceTests(index, choice, selected);
  const scopes = documents.filter((document) => index.documents[document]?.kind === 'scope');
  const facets = countFacets(index, scopes, tests, selected);
  const isChosen = (document: number): boolean =>
    tests.size === 0 || someScope(index, document, [...tests.values()]);
  const chosen = keep(scratch, found, isChosen);
  return {
    terms,
    documents: chosen.documents,
    rough: chosen.scores,
    facets,
    accepts: (document) => accepts(document) && isChosen(document),
  };
}
