import { methodBits } from './find-calls.js';
import { letterBits } from './prefix-distance.js';
import { singular } from './plural.js';
import type { SearchDocument, SearchField } from './search-document.js';
import { fieldWeights } from './search-index.js';
import type { SearchIndex } from './search-index.js';
import { splitWords } from './split-words.js';
import { initialsWord, isName } from './synonym-table.js';

const fieldNumbers = new Map(fieldWeights.map(([field], number) => [field, number]));

/** Adds a document at the end of the index, with the words of its texts, and returns its row. */
export function addDocument(
  index: SearchIndex,
  { kind, id, texts: fields, scopes, methods }: SearchDocument,
  scopeRow: ReadonlyMap<string, number>,
): number {
  const weights = new Map<number, number>();
  const texts = fields.map(([field, text]) => {
    const number = fieldNumbers.get(field) ?? 0;
    const weight = fieldWeights[number]?.[1] ?? 0;
    const added = readText(index, text, field);
    for (const word of index.texts[added]?.listed ?? []) {
      if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
    }
    return added * 16 + number;
  });
  const words = Array.from(weights, ([word, weight]) => word * 256 + weight);
  return (
    index.documents.push({
      kind,
      id,
      texts,
      words,
      scopes: scopes.map((scope) => scopeRow.get(scope) ?? 0),
      methods: methodBits(methods),
    }) - 1
  );
}

/** The row of a text; equal texts are split once. */
function readText(index: SearchIndex, text: string, field: SearchField): number {
  const isCode = field === 'id' || field === 'path';
  const isInitials = field === 'initials';
  const key = isCode ? `\u0000${text}` : isInitials ? initialsWord(text) : text;
  const known = index.textIds.get(key);
  if (known !== undefined) return known;
  const split = isInitials ? [{ word: key, start: 0, end: 0 }] : splitWords(text, isCode);
  const words = split.map(({ word }) => wordId(index, word));
  const phrases = phrasesIn(index, words);
  const listed = phrases.length > 0 ? [...words, ...phrases] : words;
  index.textIds.set(key, index.texts.length);
  return index.texts.push({ text, words, listed }) - 1;
}

function wordId(index: SearchIndex, word: string): number {
  const known = index.wordIds.get(word);
  if (known !== undefined) return known;
  index.wordIds.set(word, index.words.length);
  index.letters.push(isName(word) ? 0 : letterBits(word));
  index.stems.push(singular(word));
  return index.words.push(word) - 1;
}

/** The names of the synonym table's phrases that stand in a text. */
function phrasesIn(index: SearchIndex, words: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const [at, word] of words.entries()) {
    for (const phrase of index.synonyms.get(index.stems[word] ?? '') ?? []) {
      const { stems } = phrase;
      const isThere = (stem: string, offset: number): boolean =>
        index.stems[words[at + offset] ?? -1] === stem;
      if (stems.length > 1 && stems.every(isThere)) found.push(wordId(index, phrase.word));
    }
  }
  return found;
}
