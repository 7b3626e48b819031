import type { CatalogScope } from '../catalog/catalog.js';
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
  const best = new Map<ShownField, { readonly row: TextRow; readonly answered: number }>();
  let hasInitials = false;
  for (const entry of index.documents[document]?.texts ?? []) {
    const field = fieldWeights[entry & 15]?.[0];
    const row = index.texts[entry >>> 4];
    const answered = row ? answersOf(all, row) : 0;
    if (!row || !field || answered === 0) continue;
    if (field === 'initials') hasInitials = true;
    if (isShown(field) && answered > (best.get(field)?.answered ?? 0)) {
      best.set(field, { row, answered });
    }
  }
  // Where nothing else matched, what the initials stand for is what to show.
  if (best.size === 0 && hasInitials) return markResource(index.catalog.scopes[document]);
  return Array.from(best, ([field, { row }]) => markText(index, all, row, field));
}

function isShown(field: SearchField): field is ShownField {
  return !hidden.has(field);
}

function answersOf(terms: readonly Term[], { words, text }: TextRow): number {
  let answered = 0;
  for (const word of words) answered += bestTerm(terms, word)?.quality[word] ?? 0;
  // Of two that answer as much, the shorter says less beyond it.
  return answered === 0 ? 0 : answered - text.length / 1000;
}

/** The term that a word answers best. */
function bestTerm(terms: readonly Term[], word: number): Term | undefined {
  let best: Term | undefined;
  for (const term of terms) {
    if ((term.quality[word] ?? 0) > (best?.quality[word] ?? 0)) best = term;
  }
  return best;
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
    const best = bestTerm(terms, word);
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

function markResource({ scope = '', resource = '' }: Partial<CatalogScope> = {}): SearchMatch[] {
  const start = scope.lastIndexOf(resource);
  const ranges = [[start, start + resource.length]] as const;
  return [{ field: 'scope', text: scope, ranges, reasons: ['initials'] }];
}
