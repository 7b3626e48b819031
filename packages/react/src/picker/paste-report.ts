import type { SelectionChange } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import type { PickerStore } from './picker-store.js';
import type { ReadScopes } from './read-scopes.js';
import { refusalsOf } from './refusals.js';

/** What became of some of the scopes that were pasted. */
export interface PasteOutcome {
  readonly kind: 'added' | 'already' | 'unknown' | 'refused' | 'full' | 'invalid' | 'nothing';
  readonly words: string;
  /** Those that need a look, each with what there is to say of it. */
  readonly details: readonly PasteDetail[];
}

/** A scope that was pasted, and what there is to say of it. */
export interface PasteDetail {
  readonly text: string;
  readonly note: string;
}

/**
 * Says what became of pasted scopes.
 *
 * @param before - what was selected
 * @param change - what was done
 */
export function reportPaste(
  store: PickerStore,
  { text }: Texts,
  { scopes, invalid }: ReadScopes,
  before: readonly string[],
  change: SelectionChange,
): readonly PasteOutcome[] {
  const { limits } = store.get();
  const refusals = refusalsOf(store, limits, { type: 'add', ids: scopes, reason: 'paste' }, change);
  const isKnown = (id: string): boolean => store.catalog.scope(id) !== undefined;
  const had = new Set(before);
  const count = (
    kind: 'added' | 'already' | 'unknown' | 'refused' | 'invalid',
    details: readonly PasteDetail[],
  ): PasteOutcome[] =>
    details.length === 0
      ? []
      : [{ kind, words: text(`paste.${kind}`, { count: details.length }), details }];
  if (refusals.some(({ kind }) => kind === 'full')) {
    const words = text('refused.over', { count: limits.max ?? 0 });
    return [{ kind: 'full', words, details: [] }];
  }
  if (scopes.length === 0 && invalid.length === 0) {
    return [{ kind: 'nothing', words: text('paste.nothing'), details: [] }];
  }
  return [
    ...count('added', noted(change.added.filter(isKnown))),
    ...count('already', noted(scopes.filter((id) => had.has(id)))),
    ...count('unknown', noted(change.added.filter((id) => !isKnown(id)))),
    ...count(
      'refused',
      refusals.map(({ id = '', reason = '' }) => ({ text: id, note: reason })),
    ),
    ...count(
      'invalid',
      invalid.map(({ text: piece, character }) => ({
        text: piece,
        note: text('paste.character', { character }),
      })),
    ),
  ];
}

function noted(ids: readonly string[]): readonly PasteDetail[] {
  return ids.map((id) => ({ text: id, note: '' }));
}
