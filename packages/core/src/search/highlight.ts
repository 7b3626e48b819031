import type { Meaning } from './engine.js';
import type { MatchReason, Term } from './resolve-word.js';
import { fieldWeights } from './search-index.js';
import type { SearchIndex, TextRow } from './search-index.js';
import { splitWords } from './split-words.js';
import { isCode } from './search-document.js';
import type { SearchField } from './search-document.js';

/** A text that matched, what to highlight in it, and why. */
export interface SearchMatch {
  readonly field: ShownField;
  readonly text: string;
  /** `[start, end)` in UTF-16 units of `text`, ascending, not overlapping. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** For each range, why it matched. */
  readonly reasons: readonly MatchReason[];
}

/** Fields that a person sees; resource, action and level are parts of the scope. */
export type ShownField = Exclude<
  SearchField,
  'subject' | 'resource' | 'initials' | 'action' | 'level' | 'segment'
>;

const hidden: ReadonlySet<string> = new Set([
  'subject',
  'resource',
  'initials',
  'action',
  'level',
  'segment',
]);

/** What to highlight in a document: of each field the text that answers most words. */
export function highlight(
  index: SearchIndex,
  { terms: { all }, direct }: Meaning,
  document: number,
): readonly SearchMatch[] {
  const named = direct.get(document)?.match;
  if (named) return [named];
  const matches: SearchMatch[] = [];
  const { texts = [] } = index.documents[document] ?? {};
  for (let at = 0; at < texts.length;) {
    const number = (texts[at] ?? 0) & 15;
    const field = fieldWeights[number]?.[0] ?? 'title';
    let best: TextRow | undefined;
    let most = 0;
    for (; at < texts.length && ((texts[at] ?? 0) & 15) === number; at += 1) {
      const text = index.texts[(texts[at] ?? 0) >>> 4];
      const answered = text && isShown(field) ? answersOf(all, text) : 0;
      if (answered <= most) continue;
      most = answered;
      best = text;
    }
    if (best && isShown(field)) matches.push(markText(index, all, best, field));
  }
  return matches.length > 0 ? matches : markInitials(index, all, document);
}

function isShown(field: SearchField): field is ShownField {
  return !hidden.has(field);
}

function answersOf(terms: readonly Term[], { words, text }: TextRow): number {
  let answered = 0;
  for (const word of words) {
    let most = 0;
    for (const { quality } of terms) most = Math.max(most, quality[word] ?? 0);
    answered += most;
  }
  // Of two that answer as much, the shorter says less beyond it.
  return answered === 0 ? 0 : answered - text.length / 1000;
}

function markText(
  index: SearchIndex,
  terms: readonly Term[],
  row: TextRow,
  field: ShownField,
): SearchMatch {
  const { text, words } = row;
  row.spots ??= splitWords(text, isCode(field));
  const ranges: [number, number][] = [];
  const reasons: MatchReason[] = [];
  for (const [at, word] of words.entries()) {
    let best: Term | undefined;
    let most = 0;
    for (const term of terms) {
      const quality = term.quality[word] ?? 0;
      if (quality <= most) continue;
      most = quality;
      best = term;
    }
    if (!best) continue;
    const { start = 0, end = 0 } = row.spots[at] ?? {};
    const reason = best.matches.get(word)?.reason ?? 'synonym';
    // Where folding changed the length, no part of the word can be told from another.
    const isPart = reason === 'prefix' && index.words[word]?.length === end - start;
    ranges.push([start, isPart ? start + best.word.length : end]);
    reasons.push(reason);
  }
  return { field, text, ranges, reasons };
}

/** Where nothing but the initials of the resource matched, that is what to show. */
function markInitials(index: SearchIndex, terms: readonly Term[], document: number): SearchMatch[] {
  const { id = '', texts = [] } = index.documents[document] ?? {};
  let resource = '';
  for (const entry of texts) {
    const field = fieldWeights[entry & 15]?.[0];
    const text = index.texts[entry >>> 4];
    if (!text) continue;
    if (field === 'resource') resource = text.text;
    if (field !== 'initials' || answersOf(terms, text) === 0) continue;
    const start = id.lastIndexOf(resource);
    const ranges = [[start, start + resource.length]] as const;
    return [{ field: 'scope', text: id, ranges, reasons: ['initials'] }];
  }
  return [];
}
