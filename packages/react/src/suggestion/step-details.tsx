'use client';

import type { Reason } from '@scopewise/core';
import { useTexts } from '../texts/messages-provider.js';
import { ScopeCodes } from './scope-code.js';
import type { SuggestionWords } from './suggestion-words.js';
import { TitledList } from './titled-list.js';

/** What {@link StepDetails} takes. */
export interface StepDetailsProps {
  readonly words: SuggestionWords;
  /** The id of the element that names what this is about. */
  readonly titleId: string;
  readonly needs: readonly string[];
  readonly choices: readonly Reason[];
  /** Ids of endpoints that are opened though no need asks for them. */
  readonly opens: readonly string[];
  /** Ids of endpoints that are closed, or open to less. */
  readonly closes: readonly string[];
}

/** The evidence: which needs are served, which alternatives were worse, and what else changes. */
export function StepDetails({ words, titleId, needs, choices, opens, closes }: StepDetailsProps) {
  const { text } = useTexts();
  const beaten = choices.flatMap(({ beat }) => beat);
  if (needs.length + beaten.length + opens.length + closes.length === 0) return null;
  const summaryId = `${titleId}why`;
  const titled = (ids: readonly string[]) => ids.map((id) => [id, words.endpoint(id)] as const);
  return (
    <details data-part="step-details">
      <summary data-part="why" id={summaryId} aria-labelledby={`${summaryId} ${titleId}`}>
        {text('suggestion.why')}
      </summary>
      <TitledList
        title={text('suggestion.needs')}
        items={needs.map((need) => [need, words.need(need)] as const)}
      />
      <TitledList
        title={text('suggestion.instead')}
        items={beaten.map(
          (alternative) =>
            [
              alternative.scopes.join(' '),
              <>
                <ScopeCodes scopes={alternative.scopes} />{' '}
                <span data-part="worse">{words.worse(alternative)}</span>
              </>,
            ] as const,
        )}
      />
      <TitledList title={text('suggestion.alsoOpens')} items={titled(opens)} />
      <TitledList title={text('suggestion.closes')} items={titled(closes)} />
    </details>
  );
}
