'use client';

import type { SearchMatch } from '@scopewise/core/search';
import { useTexts } from '../texts/messages-provider.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link MatchNote} takes. */
export interface MatchNoteProps {
  readonly row: PickerItemRow;
  readonly matches: readonly SearchMatch[];
}

/** Why a row was found, where nothing that it shows says so: by an endpoint, or an older name. */
export function MatchNote({ row, matches }: MatchNoteProps) {
  const { text } = useTexts();
  const match = hiddenMatch(matches, [
    row.title,
    row.id,
    ...(row.endpoint?.calls.map(({ path = '' }) => path) ?? []),
  ]);
  if (!match) return null;
  return (
    <span data-part="note">
      {match.field === 'alias'
        ? text('row.formerly', { name: match.text })
        : text('row.opens', { endpoint: match.text })}
    </span>
  );
}

const noted: ReadonlySet<SearchMatch['field']> = new Set(['title', 'alias', 'path']);

/** The first match that answers a word which none of the texts on show does. */
export function hiddenMatch(
  matches: readonly SearchMatch[],
  shown: readonly string[],
): SearchMatch | undefined {
  const isShown = ({ text }: SearchMatch): boolean => shown.includes(text);
  const seen = new Set(matches.filter(isShown).flatMap(wordsOf));
  return matches.find(
    (match) =>
      noted.has(match.field) && !isShown(match) && wordsOf(match).some((word) => !seen.has(word)),
  );
}

function wordsOf({ text, ranges }: SearchMatch): readonly string[] {
  return ranges.map(([start, end]) => text.slice(start, end).toLowerCase());
}
