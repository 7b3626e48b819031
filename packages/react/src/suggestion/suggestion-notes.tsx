'use client';

import type { KeptScope, Review, ReviewStep } from '@scopewise/core';
import { useId } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { Evidence } from './evidence.js';
import { ScopeCode } from './scope-code.js';
import type { SuggestionWords } from './suggestion-words.js';

/** Needs that were not understood, and how to put them right. */
export function UnresolvedNeeds({
  review: { unresolved },
  words,
}: {
  readonly review: Review;
  readonly words: SuggestionWords;
}) {
  const { text, list } = useTexts();
  if (unresolved.length === 0) return null;
  return (
    <div className="sw-unresolved">
      <ul>
        {unresolved.map(({ need, issues }) => {
          const [issue] = issues;
          const titles = (issue?.candidates ?? []).map((id) =>
            text('suggestion.quoted', { title: words.endpoint(id) }),
          );
          const candidates = list(titles, 'or');
          return (
            <li key={need}>
              {issue?.code === 'need/ambiguous'
                ? text('suggestion.ambiguous', { need, candidates })
                : text('suggestion.unresolved', { need })}
              {issue?.code !== 'need/ambiguous' && titles.length > 0 && (
                <span className="sw-unresolved-fix">
                  {text('empty.correction', { correction: candidates })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p>{text('suggestion.undecided')}</p>
    </div>
  );
}

/** Scopes that nobody knows: they stay, and somebody should look at them. */
export function UnknownScopes({ review: { kept } }: { readonly review: Review }) {
  const { text } = useTexts();
  const unknown = kept.flatMap(({ scope, reason }) =>
    reason.kind === 'unknown' ? [{ scope, ...reason }] : [],
  );
  if (unknown.length === 0) return null;
  return (
    <div className="sw-unknown">
      <p>{text('form.unknown', { count: unknown.length })}</p>
      <ul>
        {unknown.map(({ scope, equivalents }) => (
          <li key={scope}>
            <ScopeCode>{scope}</ScopeCode>
            {equivalents.length > 0 && (
              <span className="sw-unknown-note">
                {text('suggestion.classic', { count: equivalents.length })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Scopes that stay, each with its reason. */
export function StayingScopes({
  review: { kept },
  words,
}: {
  readonly review: Review;
  readonly words: SuggestionWords;
}) {
  const { text } = useTexts();
  const known = kept.filter(({ reason }) => reason.kind !== 'unknown');
  if (known.length === 0) return null;
  return (
    <details className="sw-stays">
      <summary className="sw-note-title">
        {text('suggestion.stays', { count: known.length })}
      </summary>
      <ul>
        {known.map((one) => (
          <StayingScope key={one.scope} kept={one} words={words} />
        ))}
      </ul>
    </details>
  );
}

function StayingScope({
  kept,
  words,
}: {
  readonly kept: KeptScope;
  readonly words: SuggestionWords;
}) {
  const { text } = useTexts();
  const titleId = useId();
  const { scope, choice, deprecated } = kept;
  return (
    <li className="sw-staying">
      <span className="sw-staying-title" id={titleId}>
        {words.scope(scope)}
      </span>{' '}
      <ScopeCode>{scope}</ScopeCode>
      <p className="sw-step-reason">
        {useStayReason(kept, words)} {deprecated && text('row.deprecated')}
      </p>
      <Evidence
        words={words}
        titleId={titleId}
        needs={kept.needs}
        choices={choice ? [choice] : []}
        opens={choice?.alsoUnlocks ?? []}
        closes={[]}
      />
    </li>
  );
}

function useStayReason({ scope, reason, needs }: KeptScope, words: SuggestionWords): string {
  const { text } = useTexts();
  switch (reason.kind) {
    case 'needed':
      return text('suggestion.missing', { needs: words.someNeeds(needs) });
    case 'locked':
      return words.limits.locked?.[scope] || text('suggestion.locked');
    case 'blocked':
      return text('suggestion.outside', { needs: words.someNeeds(needs) });
    case 'undecided':
      return text('suggestion.undecided');
    case 'unknown':
      return text('row.unknown');
    default:
      return reason satisfies never;
  }
}

/** Suggestions that a person has declined, with a way back. */
export function DeclinedSteps({
  steps,
  words,
  onRestore,
}: {
  readonly steps: readonly ReviewStep[];
  readonly words: SuggestionWords;
  readonly onRestore: (step: ReviewStep) => void;
}) {
  const { text } = useTexts();
  const base = useId();
  if (steps.length === 0) return null;
  return (
    <details className="sw-declined">
      <summary className="sw-note-title">
        {text('suggestion.kept', { count: steps.length })}
      </summary>
      <ul>
        {steps.map((step, at) => (
          <li key={step.scope} className="sw-staying">
            <span className="sw-staying-title" id={`${base}title${at}`}>
              {words.scope(step.scope)}
            </span>{' '}
            <ScopeCode>{step.scope}</ScopeCode>
            <button
              type="button"
              className="sw-restore"
              id={`${base}restore${at}`}
              aria-labelledby={`${base}restore${at} ${base}title${at}`}
              onClick={() => onRestore(step)}
            >
              {text('suggestion.again')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
