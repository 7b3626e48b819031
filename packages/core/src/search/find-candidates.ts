import type { Engine } from './engine.js';
import type { Test } from './filters.js';
import type { Term } from './resolve-word.js';

/** Documents that answer all words so far, and a rough score of each. */
export interface Candidates {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

/** The documents that answer some words of a query; all of them without any. */
export function answering(engine: Engine, required: readonly Term[]): Candidates {
  const steps: Engine['steps'][number][] = [];
  let found = engine.everything;
  let isSame = true;
  for (const [at, term] of required.entries()) {
    const before = engine.steps[at];
    // Once a word has changed, what was found with those behind it is of no use.
    isSame &&= before?.term === term;
    found = isSame && before ? before.found : narrow(engine, found, term);
    steps.push({ term, found });
  }
  engine.steps = steps;
  return found;
}

/** Those of some candidates that answer one more word. */
export function narrow(engine: Engine, before: Candidates, term: Term): Candidates {
  const { index, everything, round, best, sum, kept } = engine;
  const { documents, scores } = before;
  // Of all documents none needs to be marked.
  const isFirst = before === everything;
  // Two numbers: seen before this word, and answered it.
  const seen = stamp(engine, isFirst ? documents.subarray(0, 0) : documents);
  const answered = seen + 1;
  if (!isFirst) {
    for (let at = 0; at < documents.length; at += 1) sum[documents[at] ?? 0] = scores[at] ?? 0;
  }
  const { postingStart, postingDocument, postingWeight } = index;
  let count = 0;
  for (const [id, { quality }] of term.matches) {
    const unit = (quality * term.weight) / 250;
    const to = postingStart[id + 1] ?? 0;
    for (let at = postingStart[id] ?? 0; at < to; at += 1) {
      const document = postingDocument[at] ?? 0;
      const value = unit * (postingWeight[at] ?? 0);
      const last = round[document] ?? 0;
      if (last === answered) {
        if (value > (best[document] ?? 0)) best[document] = value;
      } else if (isFirst || last === seen) {
        round[document] = answered;
        best[document] = value;
        kept[count] = document;
        count += 1;
      }
    }
  }
  const found = kept.slice(0, count);
  const sums = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const document = found[at] ?? 0;
    sums[at] = (best[document] ?? 0) + (isFirst ? 0 : (sum[document] ?? 0));
  }
  return { documents: found, scores: sums };
}

/** Those of some candidates that pass; in memory that the next search will use again. */
export function keep(
  { kept, keptScores }: Engine,
  { documents, scores }: Candidates,
  accepts: Test,
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

/** Marks documents with a number that no other has. */
export function stamp(engine: Engine, documents: Uint32Array): number {
  engine.now += 2;
  const { round, now } = engine;
  for (let at = 0; at < documents.length; at += 1) round[documents[at] ?? 0] = now;
  return now;
}
