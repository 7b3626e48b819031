import type { DirectHits } from './find-direct.js';
import type { Candidates } from './find-candidates.js';
import { createResolver } from './resolve-terms.js';
import type { Resolver, Terms } from './resolve-terms.js';
import type { Term } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** A search object's working state. */
export interface Engine {
  readonly index: SearchIndex;
  readonly resolve: Resolver;
  readonly scratch: Scratch;
  readonly textScores: TextScores;
  readonly everything: Candidates;
  /** Candidates after each word of the last query: the next one usually begins with the same. */
  steps: readonly Step[];
  /** What the latest queries meant, to highlight rows that are shown later. */
  readonly meanings: Map<string, Meaning>;
}

interface Step {
  readonly term: Term;
  readonly found: Candidates;
}

/** What a query was taken to mean. */
export interface Meaning {
  readonly terms: Terms;
  readonly direct: DirectHits;
}

/** Working memory, one place per document, used again for every word. */
export interface Scratch {
  /** In which round a document was last seen. */
  readonly round: Uint32Array;
  /** The best answer to the current word; then scores to order by. */
  readonly best: Float32Array;
  /** The sum over the words before. */
  readonly sum: Float32Array;
  /** What is left of the candidates of one word, then of one search; read before the next. */
  readonly kept: Uint32Array;
  readonly keptScores: Float32Array;
  now: number;
}

/** Scores of texts for the current query: a title belongs to an endpoint and to all its scopes. */
export interface TextScores {
  readonly round: Uint32Array;
  readonly score: Float32Array;
  now: number;
}

/** The working state for an index as it is now. */
export function createEngine(index: SearchIndex): Engine {
  const { length } = index.documents;
  return {
    index,
    resolve: createResolver(index),
    scratch: {
      round: new Uint32Array(length),
      best: new Float32Array(length),
      sum: new Float32Array(length),
      kept: new Uint32Array(length),
      keptScores: new Float32Array(length),
      now: 0,
    },
    textScores: {
      round: new Uint32Array(index.texts.length),
      score: new Float32Array(index.texts.length),
      now: 0,
    },
    everything: {
      documents: new Uint32Array(length).map((_, at) => at),
      scores: new Float32Array(length),
    },
    steps: [],
    meanings: new Map(),
  };
}
