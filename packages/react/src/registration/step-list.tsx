'use client';

import type { ReactElement } from 'react';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import type { RegistrationStep } from './draft.js';

/** What {@link StepList} takes. */
export interface StepListProps {
  readonly step: RegistrationStep;
  /** Goes back to a step that is behind. */
  readonly onStep: (step: RegistrationStep) => void;
}

/** The steps in their order. */
export const steps: readonly RegistrationStep[] = ['describe', 'choose', 'review'];

/** Where one is, what is done, and what comes. */
export function StepList({ step, onStep }: StepListProps): ReactElement {
  const { text, number } = useTexts();
  const current = steps.indexOf(step);
  return (
    <ol className="sw-way" aria-label={text('registration.steps')}>
      {steps.map((each, at) => (
        <li
          key={each}
          className="sw-way-step"
          data-state={at < current ? 'done' : at === current ? 'current' : 'ahead'}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className="sw-way-mark" aria-hidden>
            {at < current ? '✓' : number(at + 1)}
          </span>
          {at < current ? (
            <button type="button" className="sw-way-back" onClick={() => onStep(each)}>
              {text(`registration.${each}`)} <span style={spoken}>{text('registration.done')}</span>
            </button>
          ) : (
            <span>{text(`registration.${each}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
