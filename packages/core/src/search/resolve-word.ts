import { numberForms } from './plural.js';
import { countBits, letterBits, longestMisspelt, prefixDistance } from './prefix-distance.js';
import type { SearchIndex } from './search-index.js';
import { initialsWord } from './synonym-table.js';

/** Why a word of a document answers a word of the query. */
export type MatchReason =
  'exact' | 'number' | 'prefix' | 'synonym' | 'initials' | 'abbreviation' | 'infix' | 'typo';

/** The words of the index that a word of the query stands for. */
export interface Term {
  readonly word: string;
  /** Words of the index, and how well each answers, from 0 to 1. */
  readonly matches: ReadonlyMap<number, TermMatch>;
  /** The same by word, of 250, to look up while documents are compared. */
  readonly quality: Uint8Array;
  /** How much the word tells documents apart. */
  readonly weight: number;
  /** Whether the index has the word, or one that begins with it. */
  readonly known: boolean;
}

/** How well, and why. */
export interface TermMatch {
  readonly quality: number;
  readonly reason: MatchReason;
}

/** What a word of the query stands for, without context. */
export function resolveWord(index: SearchIndex, word: string, tolerant: boolean): Term {
  const matches = new Map<number, TermMatch>();
  const add = (id: number | undefined, quality: number, reason: MatchReason): void => {
    if (id === undefined || (matches.get(id)?.quality ?? 0) >= quality) return;
    matches.set(id, { quality, reason });
  };
  add(index.wordIds.get(word), 1, 'exact');
  for (const form of numberForms(word)) add(index.wordIds.get(form), 0.97, 'number');
  addPrefixes(index, word, add);
  const known = matches.size > 0;
  if (word.length > 1 && word.length < 7) {
    add(index.wordIds.get(initialsWord(word)), 0.75, 'initials');
  }
  if (!known && matches.size === 0) addAbbreviated(index, word, add);
  if (!known || tolerant) addMisspelt(index, word, add);
  return makeTerm(index, word, matches, known);
}

/** A word that stands for itself, in the singular and plural. */
export function resolveAlike(index: SearchIndex, word: string): Term {
  const matches = new Map<number, TermMatch>();
  for (const form of [word, ...numberForms(word)]) {
    const id = index.wordIds.get(form);
    const reason = form === word ? 'exact' : 'number';
    if (id !== undefined) matches.set(id, { quality: 1, reason });
  }
  return makeTerm(index, word, matches, matches.size > 0);
}

/** A term of its matches. */
export function makeTerm(
  index: SearchIndex,
  word: string,
  matches: ReadonlyMap<number, TermMatch>,
  known: boolean,
): Term {
  const quality = new Uint8Array(index.words.length);
  let weight = 1;
  let best = 0;
  for (const [id, match] of matches) {
    quality[id] = Math.round(match.quality * 250);
    if (match.quality < best) continue;
    best = match.quality;
    weight = index.rarity[id] ?? 1;
  }
  return { word, matches, quality, weight, known };
}

type Add = (id: number | undefined, quality: number, reason: MatchReason) => void;

/** The words of the index that begin with a word. */
export function wordsLike(index: SearchIndex, word: string): readonly number[] {
  // Nothing in a text sorts behind the last code unit.
  return index.sorted.slice(firstNotBefore(index, word), firstNotBefore(index, `${word}\uffff`));
}

function firstNotBefore(index: SearchIndex, word: string): number {
  const { sorted, words } = index;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addPrefixes(index: SearchIndex, word: string, add: Add): void {
  for (const id of wordsLike(index, word)) {
    const length = index.words[id]?.length ?? 1;
    add(id, 0.7 + (0.22 * word.length) / length, 'prefix');
  }
}

/** `calllogs`: two words written as one, where the index has both and no such word. */
export function splitCompound(index: SearchIndex, word: string): readonly string[] | undefined {
  if (word.length < 6 || isKnown(index, word)) return undefined;
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!index.wordIds.has(first)) continue;
    const forms = [second, ...numberForms(second)];
    if (forms.some((form) => index.wordIds.has(form))) return [first, second];
  }
  return undefined;
}

/** Whether the index has the word, or one that begins with it. */
function isKnown(index: SearchIndex, word: string): boolean {
  return (
    wordsLike(index, word).length > 0 || numberForms(word).some((form) => index.wordIds.has(form))
  );
}

/** `mtg`, `acct`, `msgs`: the first letter and some of the consonants, in order. */
function addAbbreviated(index: SearchIndex, word: string, add: Add): void {
  const short = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  const isPlausible = short.length >= 3 && short.length <= 6;
  if (!isPlausible || /.[aeiou]/.test(short)) return;
  for (const id of wordsLike(index, short.charAt(0))) {
    const long = index.words[id] ?? '';
    if (long.length > short.length * 3.4 || !hasInOrder(long, short)) continue;
    add(id, 0.45 + (0.3 * short.length) / long.length, 'abbreviation');
  }
}

function hasInOrder(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function addMisspelt(index: SearchIndex, word: string, add: Add): void {
  if (word.length > longestMisspelt) return;
  const limit = slipsAllowed(word.length);
  const wanted = letterBits(word);
  const beyondLatin = word.charCodeAt(0) > 0x24f;
  for (const id of index.sorted) {
    const candidate = index.words[id] ?? '';
    const missing = countBits(wanted & ~(index.letters[id] ?? 0));
    if (missing === 0 && (word.length > 3 || beyondLatin) && candidate.indexOf(word) > 0) {
      add(id, 0.45 + (0.2 * word.length) / candidate.length, 'infix');
    }
    if (missing > limit || limit === 0) continue;
    const slips = prefixDistance(word, candidate, limit);
    if (slips > limit) continue;
    const length = Math.max(candidate.length, word.length);
    const closeness = 1 - Math.abs(candidate.length - word.length) / length;
    const sameStart = candidate.charCodeAt(0) === word.charCodeAt(0) ? 0.1 : 0;
    add(id, 0.72 - 0.17 * slips + 0.1 * closeness + sameStart, 'typo');
  }
}

/** Three letters leave no room for a slip; more than two slips make another word. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}
