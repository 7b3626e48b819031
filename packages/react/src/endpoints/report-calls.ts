import type { SelectionChange } from '@scopewise/core';
import type { PasteDetail } from '../picker/paste-report.js';
import type { PickerStore } from '../picker/picker-store.js';
import { refusalsOf } from '../picker/refusals.js';
import type { Texts } from '../texts/create-texts.js';
import type { CallLine } from './read-calls.js';

/** What became of some of the calls that were pasted. */
export interface CallOutcome {
  readonly kind: 'added' | 'already' | 'refused' | 'full' | 'unknown' | 'ambiguous' | 'nothing';
  readonly words: string;
  /** Those that need a look, each with what there is to say of it. */
  readonly details: readonly PasteDetail[];
}

/** How many endpoints are named where one of them was perhaps meant. */
const mostCandidates = 3;

/**
 * Says what became of pasted calls.
 *
 * @param before - what was selected
 * @param change - what was done
 */
export function reportCalls(
  store: PickerStore,
  { text, list }: Texts,
  lines: readonly CallLine[],
  before: readonly string[],
  change: SelectionChange,
): readonly CallOutcome[] {
  const { limits } = store.get();
  const ids = clearIds(lines);
  const had = new Set(before);
  const already = ids.filter((id) => had.has(id)).length;
  const refusals = refusalsOf(store, limits, { type: 'add', ids, reason: 'paste' }, change);
  const isFull = refusals.some(({ kind }) => kind === 'full');
  const meant = (line: string, candidates: readonly string[]): PasteDetail => {
    const correction = list(candidates.slice(0, mostCandidates), 'or');
    return { text: line, note: correction && text('empty.correction', { correction }) };
  };
  const refused = isFull
    ? []
    : refusals.map(({ id = '', reason = '' }) => ({ text: id, note: reason }));
  const unknown = lines.filter((line) => line.ids.length === 0);
  const ambiguous = lines.filter((line) => line.ids.length > 1);

  const outcomes: CallOutcome[] = [];
  const add = (kind: CallOutcome['kind'], words: string, details: readonly PasteDetail[] = []) =>
    outcomes.push({ kind, words, details });
  if (lines.length === 0) add('nothing', text('endpoints.nothing'));
  if (isFull) add('full', text('refused.over', { count: limits.max ?? 0 }));
  if (change.added.length > 0)
    add('added', text('endpoints.added', { count: change.added.length }));
  if (already > 0) add('already', text('paste.already', { count: already }));
  if (refused.length > 0) add('refused', text('paste.refused', { count: refused.length }), refused);
  if (unknown.length > 0) {
    const details = unknown.map((line) => meant(line.text, line.candidates));
    add('unknown', text('endpoints.unmatched', { count: unknown.length }), details);
  }
  if (ambiguous.length > 0) {
    const details = ambiguous.map((line) => meant(line.text, line.ids));
    add('ambiguous', text('endpoints.ambiguous', { count: ambiguous.length }), details);
  }
  return outcomes;
}

/** Ids of the endpoints that lines name clearly, each once. */
export function clearIds(lines: readonly CallLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
}
