import { singular } from './plural.js';
import { wordsOf } from './split-words.js';

/** A phrase of a synonym group, and the others of that group. */
interface SynonymPhrase {
  /** In the singular. */
  readonly stems: readonly string[];
  /** Words as written, or the {@link phraseWord} of several. */
  readonly others: readonly string[];
  /** Under which documents that have the phrase are listed. */
  readonly word: string;
}

/** By the stem of their first word; the longest first. */
export type SynonymTable = ReadonlyMap<string, readonly SynonymPhrase[]>;

const phraseMark = '\u0002';
const initialsMark = '\u0001';

/** The index's name for documents in which several words stand side by side. */
function phraseWord(stems: readonly string[]): string {
  return phraseMark + stems.join(' ');
}

/** The index's name for documents whose resource has these initials. */
export function initialsWord(initials: string): string {
  return initialsMark + initials;
}

/** Whether a word of the index is one of the names above, and no word of a text. */
export function isName(word: string): boolean {
  return word < ' ';
}

/** Indexes groups of words that mean the same. */
export function createSynonymTable(groups: Iterable<readonly string[]>): SynonymTable {
  const table = new Map<string, SynonymPhrase[]>();
  for (const group of groups) {
    const phrases = group.map((text) => wordsOf(text));
    for (const words of phrases) {
      const stems = words.map(singular);
      const first = stems[0];
      if (first === undefined) continue;
      const others = phrases.filter((other) => other !== words && other.length > 0).map(nameOf);
      const own = table.get(first) ?? [];
      own.push({ stems, others, word: nameOf(words) });
      table.set(
        first,
        own.toSorted((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return table;
}

function nameOf(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : phraseWord(words.map(singular));
}
