import type { Engine } from './engine.js';
import type { Matching } from './find-matching.js';
import { rankDocument } from './rank-document.js';

/** A document and its score. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** Documents compared in full; those behind are nowhere near the top. */
const compared = 48;

/**
 * The best of what matches: a rough score for all, by the words alone, and a careful one for the
 * best of these.
 */
export function rankMatching(
  engine: Engine,
  { found: { documents, scores: rough }, terms, direct }: Matching,
  limit: number,
): readonly Ranked[] {
  engine.now += 2;
  const values = engine.best.subarray(0, documents.length);
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    values[at] = (rough[at] ?? 0) * (engine.index.roughPrior[document] ?? 1);
    // What a query names is compared in any case.
    if (direct.size > 0 && direct.has(document)) values[at] = 9;
  }
  const few = best(values, Math.max(compared, limit));
  const ranked = few.map((at, order): Ranked => {
    const document = documents[at] ?? 0;
    const hit = direct.get(document);
    const isCall = hit?.match?.field === 'path';
    // Behind the compared ones the rough order stands; calls are in the order of their paths.
    const words =
      order < compared * 4 && !isCall
        ? rankDocument(engine, terms, document, rough[at] ?? 0)
        : (values[at] ?? 0) / 1e6;
    return { document, score: words + (hit?.bonus ?? 0) };
  });
  return ranked.toSorted((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
}

/** Positions of the `count` best values, the best first, and of equals the first. */
function best(values: Float32Array, count: number): readonly number[] {
  const floor = values.length > count ? quantile(values, count) : -1;
  const above: number[] = [];
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) >= floor) above.push(at);
  return above.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, count);
}

const bins = 1024;
const histogram = new Uint32Array(bins);

/** A value that at least `count` values reach, and not many more: by a histogram, in linear time. */
function quantile(values: Float32Array, count: number): number {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, values[at] ?? 0);
  histogram.fill(0);
  const scale = (bins - 1) / (most || 1);
  for (let at = 0; at < values.length; at += 1) {
    const bin = Math.floor((values[at] ?? 0) * scale);
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  let reached = 0;
  for (let bin = bins - 1; bin >= 0; bin -= 1) {
    reached += histogram[bin] ?? 0;
    if (reached >= count) return bin / scale;
  }
  return 0;
}
