'use client';

import type { ReviewStep } from '@scopewise/core';
import { useId } from 'react';
import { flag } from '../part/flag.js';
import { actionTitle } from '../texts/action-title.js';
import { useTexts } from '../texts/messages-provider.js';
import { Evidence } from './evidence.js';
import { Heading } from '../part/heading.js';
import { ScopeCode } from './scope-code.js';
import { StepReason, StepWarning } from './step-reason.js';
import type { StepProps } from './step-reason.js';

/** What {@link SuggestionStep} takes. */
export interface SuggestionStepProps extends StepProps {
  readonly headingLevel: number;
  /** Whether nothing can be done at the moment. */
  readonly isOff: boolean;
  /** `undefined` where nothing can be changed. */
  readonly onApply: ((event: Event) => void) | undefined;
  readonly onKeep: (() => void) | undefined;
}

/** One suggestion: what to do, why, and a button that does it. */
export function SuggestionStep(props: SuggestionStepProps) {
  const { step, words, asked, headingLevel, isOff, onApply, onKeep } = props;
  const { text } = useTexts();
  const titleId = useId();
  const kind = kindOf(step);
  const command = text(`suggestion.${kind}`);
  return (
    <li className="sw-step" data-kind={kind} data-widens={flag(step.widens)}>
      <span className="sw-step-kind">{command}</span>
      <Heading level={headingLevel} className="sw-step-title" id={titleId} tabIndex={-1}>
        {words.scope(step.scope)}
      </Heading>
      <StepBadges step={step} words={words} />
      <p className="sw-step-scopes" id={`${titleId}scopes`}>
        {step.remove.map((scope) => (
          <del key={scope}>
            <ScopeCode>{scope}</ScopeCode>
          </del>
        ))}{' '}
        {step.add.map((scope) => (
          <ins key={scope}>
            <ScopeCode>{scope}</ScopeCode>
          </ins>
        ))}
      </p>
      <StepReason step={step} words={words} asked={asked} />
      <StepWarning step={step} words={words} />
      <Evidence
        words={words}
        titleId={titleId}
        needs={step.needs}
        choices={step.choices}
        opens={step.beyond.endpoints}
        closes={step.lost.endpoints}
      >
        {onApply && (
          <Command
            part="step-apply"
            titleId={titleId}
            label={command}
            isOff={isOff}
            onPress={onApply}
          />
        )}
        {onKeep && step.remove.length > 0 && (
          <Command
            part="step-keep"
            titleId={titleId}
            label={text('suggestion.keep')}
            isOff={false}
            onPress={onKeep}
          />
        )}
      </Evidence>
    </li>
  );
}

/** What a step does to a person's eyes: a replacement by less is a narrowing. */
function kindOf({ kind, reason, widens }: ReviewStep): 'add' | 'remove' | 'narrow' | 'replace' {
  if (kind !== 'replace') return kind;
  return !widens && reason.kind === 'narrower-level' ? 'narrow' : 'replace';
}

function StepBadges({ step, words }: Pick<StepProps, 'step' | 'words'>) {
  const texts = useTexts();
  const scope = words.catalog.scope(step.scope);
  if (!scope) return null;
  const level = words.level(scope.level);
  return (
    <span className="sw-badges">
      {scope.action !== '' && (
        <span
          className="sw-badge"
          data-kind="action"
          data-risk={words.catalog.severities[scope.severityRank]}
          data-risk-rank={scope.severityRank}
        >
          {actionTitle(texts, scope.action)}
        </span>
      )}
      {level !== '' && (
        <span className="sw-badge" data-kind="level">
          {level}
        </span>
      )}
      {scope.deprecated && (
        <span className="sw-badge" data-kind="deprecated">
          {texts.text('row.deprecated')}
        </span>
      )}
    </span>
  );
}

interface CommandProps {
  readonly part: string;
  readonly titleId: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: (event: Event) => void;
}

/** A button that is named by what it does and what it does that to. */
function Command({ part, titleId, label, isOff, onPress }: CommandProps) {
  const id = `${titleId}${part}`;
  return (
    <button
      type="button"
      className={`sw-${part}`}
      id={id}
      aria-labelledby={`${id} ${titleId}`}
      // Titles of scopes that differ in their level alone are the same.
      aria-describedby={`${titleId}scopes`}
      aria-disabled={isOff || undefined}
      onClick={({ nativeEvent }) => {
        if (!isOff) onPress(nativeEvent);
      }}
    >
      {label}
    </button>
  );
}
