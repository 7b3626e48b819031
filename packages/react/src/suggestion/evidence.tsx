'use client';

import type { Reason } from '@scopewise/core';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { ScopeCodes } from './scope-code.js';
import type { SuggestionWords } from './suggestion-words.js';
import { TitledList } from '../part/titled-list.js';

/** What {@link Evidence} takes. */
export interface EvidenceProps {
  readonly words: SuggestionWords;
  /** The id of the element that names what this is about. */
  readonly titleId: string;
  readonly needs: readonly string[];
  readonly choices: readonly Reason[];
  /** Ids of endpoints that are opened though no need asks for them. */
  readonly opens: readonly string[];
  /** Ids of endpoints that are closed, or open to less. */
  readonly closes: readonly string[];
  /** Buttons beside the one that opens it. */
  readonly children?: ReactNode;
}

/** Which needs a choice serves, which alternatives were worse, and what else changes; on demand. */
export function Evidence(props: EvidenceProps) {
  const { words, titleId, needs, choices, opens, closes, children } = props;
  const { text } = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // Several choices may have beaten the same.
  const beaten = new Map(
    choices
      .flatMap(({ beat }) => beat)
      .map((alternative) => [alternative.scopes.join(' '), alternative]),
  );
  const isEmpty = needs.length + beaten.size + opens.length + closes.length === 0;
  const titled = (ids: readonly string[]) => ids.map((one) => [one, words.endpoint(one)] as const);
  return (
    <>
      <div className="sw-step-actions">
        {children}
        {!isEmpty && (
          <button
            type="button"
            className="sw-why"
            id={`${id}why`}
            aria-labelledby={`${id}why ${titleId}`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text('suggestion.why')}
          </button>
        )}
      </div>
      {isOpen && (
        <div className="sw-evidence" id={id}>
          <TitledList
            title={text('suggestion.needs')}
            items={needs.map((need) => [need, words.need(need)] as const)}
          />
          <TitledList
            title={text('suggestion.instead')}
            items={[...beaten].map(
              ([key, alternative]) =>
                [
                  key,
                  <>
                    <ScopeCodes scopes={alternative.scopes} />{' '}
                    <span className="sw-worse">{words.worse(alternative)}</span>
                  </>,
                ] as const,
            )}
          />
          <TitledList title={text('suggestion.alsoOpens')} items={titled(opens)} />
          <TitledList title={text('suggestion.closes')} items={titled(closes)} />
        </div>
      )}
    </>
  );
}
