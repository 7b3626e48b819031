'use client';

import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { SuggestionStep } from './suggestion-step.js';
import type { SuggestionStepProps } from './suggestion-step.js';
import type { Steps } from './use-steps.js';

/** What {@link SuggestionList} takes. */
export interface SuggestionListProps extends Pick<
  SuggestionStepProps,
  'words' | 'asked' | 'headingLevel' | 'isOff'
> {
  readonly steps: Steps;
  readonly readOnly: boolean;
}

/** How many suggestions are shown at first, and how many more are each time: each has a lot to say. */
const portion = 25;

/** The suggestions; of very many the first, and the next where they are asked for. */
export function SuggestionList({ steps, readOnly, ...common }: SuggestionListProps) {
  const { text } = useTexts();
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button may be gone by now, and a reader goes on where the new ones begin.
    const first = portions > 1 ? list.current?.children[(portions - 1) * portion] : undefined;
    first?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [portions]);
  const { open, apply, decline } = steps;
  const shown = open.slice(0, portions * portion);
  const rest = open.length - shown.length;
  if (open.length === 0) return null;
  return (
    <>
      <ul className="sw-steps" ref={list}>
        {shown.map((step) => (
          <SuggestionStep
            key={`${step.kind} ${step.scope}`}
            {...common}
            step={step}
            onApply={readOnly ? undefined : (event) => apply([step], event)}
            onKeep={readOnly ? undefined : () => decline(step)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="sw-more-steps" onClick={() => setPortions(portions + 1)}>
          {text('details.more', { count: Math.min(rest, portion) })}
        </button>
      )}
    </>
  );
}
