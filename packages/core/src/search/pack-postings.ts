import type { SearchIndex } from './search-index.js';

/** Chunks that are read before the caller may pause. */
const slice = 12;

type Postings = Pick<SearchIndex, 'postingStart' | 'postingDocument' | 'postingWeight'>;

/** Orders postings, each a document and `word * 256 + weight`, by their words. */
export function* packPostings(
  chunks: readonly Uint32Array[],
  words: number,
): Generator<void, Postings> {
  const start = new Uint32Array(words + 1);
  for (const [at, chunk] of chunks.entries()) {
    if (at % slice === 0) yield;
    for (let entry = 1; entry < chunk.length; entry += 2) {
      const next = ((chunk[entry] ?? 0) >>> 8) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
  }
  for (let word = 0; word < words; word += 1) {
    start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0);
  }
  const size = start[words] ?? 0;
  const postingDocument = new Uint32Array(size);
  const postingWeight = new Uint8Array(size);
  const end = start.slice();
  for (const [at, chunk] of chunks.entries()) {
    if (at % slice === 0) yield;
    for (let entry = 1; entry < chunk.length; entry += 2) {
      const word = (chunk[entry] ?? 0) >>> 8;
      const posting = end[word] ?? 0;
      postingDocument[posting] = chunk[entry - 1] ?? 0;
      postingWeight[posting] = chunk[entry] ?? 0;
      end[word] = posting + 1;
    }
  }
  return { postingStart: start, postingDocument, postingWeight };
}
