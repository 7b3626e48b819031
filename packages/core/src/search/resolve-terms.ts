import { numberForms, singular } from './plural.js';
import type { ParsedQuery } from './parse-query.js';
import { makeTerm, resolveAlike, resolveWord, splitCompound } from './resolve-word.js';
import type { Term, TermMatch } from './resolve-word.js';
import type { SearchIndex } from './search-index.js';
import { stopWords } from './stop-words.js';
import { isName } from './synonym-table.js';

/** The words of a query, resolved. */
export interface Terms {
  /** Those that every document must answer. */
  readonly required: readonly Term[];
  /** In the order of the query, those included that only help to order. */
  readonly all: readonly Term[];
  /** How much each of all counts, and their sum. */
  readonly weights: readonly number[];
  readonly wanted: number;
}

/** What an optional word counts, of others, when the index knows it; and when it does not. */
const [knownShare, unknownShare] = [0.35, 0.03];

/** Terms of which some need not be answered. */
export function makeTerms(all: readonly Term[], isOptional: (term: Term) => boolean): Terms {
  const required = all.filter((term) => !isOptional(term));
  const weights = all.map((term) => {
    if (!isOptional(term)) return term.weight;
    return term.weight * (term.known ? knownShare : unknownShare);
  });
  return { required, all, weights, wanted: weights.reduce((sum, weight) => sum + weight, 0) };
}

const mostRemembered = 300;

/** Resolves words, and remembers them: the next keystroke changes one word at most. */
export type Resolver = (words: ParsedQuery['words'], tolerant: boolean) => Terms;

/** A resolver for an index as it is now. */
export function createResolver(index: SearchIndex): Resolver {
  const remembered = new Map<string, Term>();
  return (written, tolerant) => {
    const words: string[] = [];
    for (const { word } of written) words.push(...(splitCompound(index, word) ?? [word]));
    const related = relatedWords(index, words);
    const all = words.map((word, at) => {
      const others = related[at] ?? [];
      // `in` may become `inbound` while it is the last word; before others it is itself.
      const isSmall = stopWords.has(word) && at < words.length - 1;
      const key = `${isSmall}|${tolerant}|${word}|${others.join('|')}`;
      const known = remembered.get(key);
      if (known) return known;
      const plain = isSmall ? resolveAlike(index, word) : resolveWord(index, word, tolerant);
      const term = withRelated(index, plain, others);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, term);
      return term;
    });
    // A query of nothing but small words is about them.
    if (words.every((word) => stopWords.has(word))) return makeTerms(all, () => false);
    return makeTerms(all, ({ word }) => stopWords.has(word));
  };
}

/** For each word, the synonyms of the phrases that it is part of. */
function relatedWords(index: SearchIndex, words: readonly string[]): readonly string[][] {
  const related: string[][] = words.map(() => []);
  const stems = words.map(singular);
  for (const [at, stem] of stems.entries()) {
    for (const phrase of index.synonyms.get(stem) ?? []) {
      if (!phrase.stems.every((part, offset) => part === stems[at + offset])) continue;
      for (let offset = 0; offset < phrase.stems.length; offset += 1) {
        related[at + offset]?.push(...phrase.others);
      }
    }
  }
  return related;
}

function withRelated(index: SearchIndex, term: Term, others: readonly string[]): Term {
  const matches = new Map(term.known ? term.matches : undefined);
  const quality = term.known ? 0.95 : 0.97;
  let found = false;
  const add = (id: number | undefined, match: TermMatch): void => {
    if (id === undefined) return;
    found = true;
    if ((matches.get(id)?.quality ?? 0) < match.quality) matches.set(id, match);
  };
  for (const other of others) {
    add(index.wordIds.get(other), { quality, reason: 'synonym' });
    if (isName(other)) continue;
    for (const form of numberForms(other)) {
      add(index.wordIds.get(form), { quality: quality - 0.02, reason: 'synonym' });
    }
  }
  if (!found) return term;
  const merged = makeTerm(index, term.word, matches, true);
  // Words of a phrase are no match alone, but are what there is to show and to compare.
  for (const other of others.filter(isName)) {
    if (!index.wordIds.has(other)) continue;
    for (const word of other.slice(1).split(' ')) {
      for (const form of [word, ...numberForms(word)]) {
        const id = index.wordIds.get(form);
        if (id !== undefined) merged.quality[id] = Math.max(merged.quality[id] ?? 0, quality * 240);
      }
    }
  }
  return merged;
}
