import type { DirectHits } from './find-direct.js';
import { createScratch } from './find-candidates.js';
import type { Candidates, Scratch } from './find-candidates.js';
import { createTextScores } from './rank-document.js';
import type { TextScores } from './rank-document.js';
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

/** The working state for an index as it is now. */
export function createEngine(index: SearchIndex): Engine {
  return {
    index,
    resolve: createResolver(index),
    scratch: createScratch(index.documents.length),
    textScores: createTextScores(index.texts.length),
    everything: {
      documents: Uint32Array.from(index.documents.keys()),
      scores: new Float32Array(index.documents.length),
    },
    steps: [],
    meanings: new Map(),
  };
}
