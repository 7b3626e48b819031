'use client';

import type { ReviewStep } from '@scopewise/core';
import type { ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { actionTitle } from '../texts/action-title.js';
import type { Texts } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';
import { RichText } from '../texts/rich-text.js';
import { ScopeCode, ScopeCodes } from './scope-code.js';
import type { SuggestionWords } from './suggestion-words.js';

/** What is said about a step. */
export interface StepProps {
  readonly step: ReviewStep;
  readonly words: SuggestionWords;
  /** Ids of the endpoints that some need names. */
  readonly asked: ReadonlySet<string>;
}

/** Why a step is suggested, and what the scope opens that nobody asked for. */
export function StepReason({ step, words, asked }: StepProps) {
  const texts = useTexts();
  return (
    <p className="sw-step-reason">
      {reasonOf(step, words, texts)} {opensOf(step, words, asked, texts)}
    </p>
  );
}

function reasonOf(step: ReviewStep, words: SuggestionWords, texts: Texts): ReactNode {
  const { text } = texts;
  const { reason, scope } = step;
  const needs = words.someNeeds(step.needs);
  switch (reason.kind) {
    case 'missing':
      return step.needs.length > 0 && text('suggestion.missing', { needs });
    case 'locked':
      return words.limits.locked?.[scope] || text('suggestion.locked');
    case 'unused':
      return text('suggestion.unused');
    case 'covered':
      return (
        <RichText
          message="suggestion.covered"
          args={{ scopes: <ScopeCodes scopes={reason.by} /> }}
        />
      );
    case 'redundant':
      return (
        <RichText
          message="suggestion.redundant"
          args={{ scopes: <ScopeCodes scopes={reason.by} /> }}
        />
      );
    case 'narrower-level':
      return text('suggestion.enough', {
        needs,
        to: words.level(reason.to),
        from: words.level(reason.from),
      });
    case 'milder-action':
      return text('suggestion.enough', {
        needs,
        to: actionTitle(texts, reason.to),
        from: actionTitle(texts, reason.from),
      });
    case 'less-privileged':
      return text('suggestion.less', { needs });
    case 'level-not-allowed':
      return text('refused.forbidden', { title: words.level(reason.level) });
    case 'forbidden':
      return forbiddenReason(scope, words, texts);
    default:
      return reason satisfies never;
  }
}

/** Limits rule a scope out, or it is deprecated and has a successor. */
function forbiddenReason(scope: string, words: SuggestionWords, { text }: Texts): ReactNode {
  const { catalog, limits } = words;
  const { deprecated = false, replacedBy } = catalog.scope(scope) ?? {};
  const because = limits.forbidden?.[scope];
  if (because === undefined && deprecated && replacedBy !== undefined) {
    return (
      <RichText message="row.replacedBy" args={{ scope: <ScopeCode>{replacedBy}</ScopeCode> }} />
    );
  }
  const refusal = text('refused.forbidden', { title: words.scope(scope) });
  return because ? text('refused.because', { refusal, reason: because }) : refusal;
}

/** What goes with a scope that nothing, or less than it, is needed for. */
function opensOf(
  { reason, lost, scope }: ReviewStep,
  words: SuggestionWords,
  asked: ReadonlySet<string>,
  { text }: Texts,
): string | undefined {
  if (reason.kind !== 'unused' && reason.kind !== 'less-privileged') return undefined;
  const others = lost.endpoints.filter((id) => !asked.has(id));
  const worst = others.find((id) => id === lost.worst?.id) ?? others[0];
  if (worst !== undefined) {
    return text('suggestion.opens', { count: others.length, endpoint: words.endpoint(worst) });
  }
  const isKnown = words.catalog.endpointsOf(scope).length > 0;
  return isKnown ? undefined : text('details.noEndpoints');
}

/** A plain warning where a step lets the app do what it could not do before. */
export function StepWarning({ step, words }: Pick<StepProps, 'step' | 'words'>) {
  const { text } = useTexts();
  if (!step.widens) return null;
  const { gained, beyond } = step;
  const count = gained.endpoints.length;
  return (
    <p
      className="sw-step-widens"
      data-asked={flag(count > 0 && gained.worst !== undefined && beyond.endpoints.length === 0)}
    >
      {count > 0 && gained.worst
        ? text('suggestion.widens', { count, risk: words.risk(gained.worst) })
        : text('suggestion.widensUnknown')}{' '}
      {beyond.endpoints.length > 0 && text('suggestion.beyond', { count: beyond.endpoints.length })}
    </p>
  );
}
