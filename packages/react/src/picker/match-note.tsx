'use client';

import type { Catalog } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { RichText } from '../texts/rich-text.js';
import { highlight } from './highlight.js';
import { pathMatches } from './path-matches.js';
import { usePicker } from './picker-context.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link MatchNote} takes. */
export interface MatchNoteProps {
  readonly row: PickerItemRow;
}

/** Why a scope was found, where nothing on its row says so: by an endpoint, or an older name. */
export function MatchNote({ row }: MatchNoteProps) {
  const { catalog } = usePicker().store;
  const match = row.scope && hiddenMatch(row.matches, [row.title, row.id]);
  if (!match) return null;
  const { field, text: name } = match;
  const call = field === 'path' ? callOf(catalog, row, match) : undefined;
  const found =
    call === undefined ? (
      highlight(name, [match])
    ) : (
      <span dir="ltr">{highlight(call, pathMatches(call, [match]))}</span>
    );
  return (
    <span className="sw-note">
      {field === 'alias' ? (
        <RichText message="row.formerly" args={{ name: found }} />
      ) : (
        <RichText message="row.opens" args={{ endpoint: found }} />
      )}
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
  const seen = matches.filter(isShown).flatMap(wordsOf);
  // “call” and “calls” answer the same word of a query.
  const isSeen = (word: string): boolean =>
    seen.some((other) => word.startsWith(other) || other.startsWith(word));
  return matches.find(
    (match) =>
      noted.has(match.field) && !isShown(match) && !wordsOf(match).every((word) => isSeen(word)),
  );
}

function wordsOf({ text, ranges }: SearchMatch): readonly string[] {
  return ranges.map(([start, end]) => text.slice(start, end).toLowerCase());
}

/** The call whose path matched, of the endpoints that a scope opens at any of its levels. */
function callOf(catalog: Catalog, row: PickerItemRow, match: SearchMatch): string | undefined {
  const call = row.options
    .flatMap(({ id }) => catalog.endpointsOf(id))
    .flatMap(({ calls }) => calls)
    .find(({ path = '' }) => pathMatches(path, [match]).length > 0);
  return call && `${call.method ?? ''} ${call.path ?? ''}`.trim();
}
