import type { Engine } from './engine.js';
import type { Term } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';

/** Documents that answer all words so far, and a rough score of each. */
export interface Candidates {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

/** No candidates. */
export const none: Candidates = { documents: new Uint32Array(), scores: new Float32Array() };

/** Working memory, one place per document, used again for every word. */
export interface Scratch {
  /** In which round a document was last seen. */
  readonly round: Uint32Array;
  /** The best answer to the current word. */
  readonly best: Float32Array;
  /** The sum over the words before. */
  readonly sum: Float32Array;
  readonly found: Uint32Array;
  /** What is left of the candidates of one search; read before the next. */
  readonly kept: Uint32Array;
  readonly keptScores: Float32Array;
  /** Scores to order by. */
  readonly values: Float32Array;
  now: number;
}

/** Working memory for an index of this size. */
export function createScratch(documents: number): Scratch {
  return {
    round: new Uint32Array(documents),
    best: new Float32Array(documents),
    sum: new Float32Array(documents),
    found: new Uint32Array(documents),
    kept: new Uint32Array(documents),
    keptScores: new Float32Array(documents),
    values: new Float32Array(documents),
    now: 0,
  };
}

/** The documents that answer some words of a query; all of them without any. */
export function answering(engine: Engine, required: readonly Term[]): Candidates {
  const { index, scratch } = engine;
  const steps: Engine['steps'][number][] = [];
  let found: Candidates | undefined;
  let isSame = true;
  for (const [at, term] of required.entries()) {
    const before = engine.steps[at];
    // Once a word has changed, what was found with those behind it is of no use.
    isSame &&= before?.term === term;
    found = isSame && before ? before.candidates : narrow(index, scratch, found, term);
    steps.push({ term, candidates: found });
  }
  engine.steps = steps;
  return found ?? everything(index);
}

function everything({ documents: { length } }: SearchIndex): Candidates {
  return {
    documents: new Uint32Array(length).map((_, at) => at),
    scores: new Float32Array(length),
  };
}

/** The candidates that answer one more word; without any before, all documents that do. */
export function narrow(
  index: SearchIndex,
  scratch: Scratch,
  before: Candidates | undefined,
  term: Term,
): Candidates {
  const { round, best, sum, found } = scratch;
  // Two numbers per round: seen before this word, and answered it. They do not run out in a life.
  scratch.now += 2;
  const seen = scratch.now;
  const answered = seen + 1;
  if (before) {
    const { documents, scores } = before;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      round[document] = seen;
      sum[document] = scores[at] ?? 0;
    }
  }
  const isFirst = before === undefined;
  const { postingStart, postingDocument, postingWeight } = index;
  let count = 0;
  const visit = (document: number, value: number): void => {
    const last = round[document] ?? 0;
    if (last === answered) {
      if (value > (best[document] ?? 0)) best[document] = value;
    } else if (isFirst || last === seen) {
      round[document] = answered;
      best[document] = value;
      found[count] = document;
      count += 1;
    }
  };
  for (const [id, { quality }] of term.matches) {
    const value = (quality * term.weight) / 250;
    const to = postingStart[id + 1] ?? 0;
    for (let at = postingStart[id] ?? 0; at < to; at += 1) {
      visit(postingDocument[at] ?? 0, value * (postingWeight[at] ?? 0));
    }
  }
  const documents = found.slice(0, count);
  const scores = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const document = documents[at] ?? 0;
    scores[at] = (best[document] ?? 0) + (isFirst ? 0 : (sum[document] ?? 0));
  }
  return { documents, scores };
}

/** Those of some candidates that pass; in memory that the next search will use again. */
export function keep(
  { scratch: { kept, keptScores } }: Engine,
  { documents, scores }: Candidates,
  accepts: (document: number) => boolean,
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

/** Marks documents as those of this round. */
export function stamp(scratch: Scratch, documents: Uint32Array): void {
  scratch.now += 2;
  const { round, now } = scratch;
  for (let at = 0; at < documents.length; at += 1) round[documents[at] ?? 0] = now;
}
