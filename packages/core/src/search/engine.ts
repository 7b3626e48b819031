import type { DirectHits } from './find-direct.js';
import type { Candidates } from './find-candidates.js';
import { createResolver } from './resolve-terms.js';
import type { Resolver, Terms } from './resolve-terms.js';
import type { Term } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** A search object's working state; of memory that is used again and again, read before the next. */
export interface Engine {
  readonly index: SearchIndex;
  readonly resolve: Resolver;
  /** All documents, which is what no words find. */
  readonly everything: Candidates;
  /** Candidates after each word of the last query: the next one usually begins with the same. */
  steps: readonly Step[];
  /** What the latest queries meant, to highlight rows that are shown later. */
  readonly meanings: Map<string, Meaning>;

  /** Goes up; each number marks one round. It does not run out in a life. */
  now: number;
  /** By document: in which round it was last seen. */
  readonly round: Uint32Array;
  /** By document: the best answer to the current word; then scores to order by. */
  readonly best: Float32Array;
  /** By document: the sum over the words before. */
  readonly sum: Float32Array;
  /** What is left of the candidates of one word, then of one search. */
  readonly kept: Uint32Array;
  readonly keptScores: Float32Array;
  /** By family, of its selected and its other scopes: the round in which they were counted. */
  readonly counted: Uint32Array;
  /** By text: the round of its score. A title belongs to an endpoint and to all its scopes. */
  readonly textRound: Uint32Array;
  readonly textScore: Float32Array;
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

/** The working state for an index as it is now. */
export function createEngine(index: SearchIndex): Engine {
  const { length } = index.documents;
  return {
    index,
    resolve: createResolver(index),
    everything: {
      documents: new Uint32Array(length).map((_, at) => at),
      scores: new Float32Array(length),
    },
    steps: [],
    meanings: new Map(),
    now: 0,
    round: new Uint32Array(length),
    best: new Float32Array(length),
    sum: new Float32Array(length),
    kept: new Uint32Array(length),
    keptScores: new Float32Array(length),
    counted: new Uint32Array(length * 2),
    textRound: new Uint32Array(index.texts.length),
    textScore: new Float32Array(index.texts.length),
  };
}
