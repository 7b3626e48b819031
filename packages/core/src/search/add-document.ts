import { letterBits } from './prefix-distance.js';
import { singular } from './plural.js';
import { isCode } from './search-document.js';
import type { SearchDocument, SearchField } from './search-document.js';
import { fieldWeights } from './search-index.js';
import type { DocumentRow, Vocabulary } from './search-index.js';
import { wordsOf } from './split-words.js';
import { initialsWord, isName } from './synonym-table.js';

/**
 * Reads the texts of a document. Of each word in them the document's row and `word * 256 + weight`
 * is added to `postings`.
 */
export function readDocument(
  vocabulary: Vocabulary,
  { texts: fields }: SearchDocument,
  row: number,
  postings: number[],
): DocumentRow['texts'] {
  const weights = new Map<number, number>();
  const rows: number[] = [];
  for (const [field, texts] of fields) {
    const number = fieldWeights.findIndex(([name]) => name === field);
    const weight = fieldWeights[number]?.[1] ?? 0;
    for (const text of new Set(texts)) {
      if (text === undefined || text === '') continue;
      const added = readText(vocabulary, text, field, number);
      for (const word of vocabulary.texts[added]?.listed ?? []) {
        if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
      }
      rows.push(added * 16 + number);
    }
  }
  for (const [word, weight] of weights) postings.push(row, word * 256 + weight);
  return rows;
}

/** The row of a text; equal texts of a field are split once. */
function readText(
  vocabulary: Vocabulary,
  text: string,
  field: SearchField,
  number: number,
): number {
  const ids = vocabulary.textIds[number];
  const known = ids?.get(text);
  if (known !== undefined) return known;
  const split = field === 'initials' ? [initialsWord(text)] : wordsOf(text, isCode(field));
  const words = split.map((word) => wordId(vocabulary, word));
  const phrases = phrasesIn(vocabulary, words);
  const listed = phrases.length > 0 ? [...words, ...phrases] : words;
  ids?.set(text, vocabulary.texts.length);
  return vocabulary.texts.push({ text, words, listed }) - 1;
}

function wordId(vocabulary: Vocabulary, word: string): number {
  const known = vocabulary.wordIds.get(word);
  if (known !== undefined) return known;
  vocabulary.wordIds.set(word, vocabulary.words.length);
  vocabulary.letters.push(isName(word) ? 0 : letterBits(word));
  vocabulary.stems.push(singular(word));
  return vocabulary.words.push(word) - 1;
}

/** The names of the synonym table's phrases that stand in a text. */
function phrasesIn(vocabulary: Vocabulary, words: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const [at, word] of words.entries()) {
    for (const phrase of vocabulary.synonyms.get(vocabulary.stems[word] ?? '') ?? []) {
      const { stems } = phrase;
      const isThere = (stem: string, offset: number): boolean =>
        vocabulary.stems[words[at + offset] ?? -1] === stem;
      if (stems.length > 1 && stems.every(isThere)) found.push(wordId(vocabulary, phrase.word));
    }
  }
  return found;
}
