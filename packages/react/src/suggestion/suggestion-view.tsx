'use client';

import type { Catalog, Issue, Review, ReviewOptions } from '@scopewise/core';
import { useId, useMemo } from 'react';
import type { ForwardedRef, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import type { AnyProps } from '../part/merge-props.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { Heading } from '../part/heading.js';
import { PrivilegeMeter } from './privilege-meter.js';
import { reviewLimits } from './review-limits.js';
import { Said } from './said.js';
import {
  DeclinedSteps,
  StayingScopes,
  UnknownScopes,
  UnresolvedNeeds,
} from './suggestion-notes.js';
import { SuggestionList } from './suggestion-list.js';
import { SuggestionProof } from './suggestion-proof.js';
import type { SuggestionSource } from './suggestion-source.js';
import { createWords } from './suggestion-words.js';
import { useLostFocus } from './use-lost-focus.js';
import { useReview } from './use-review.js';
import { countAdded, useSteps } from './use-steps.js';
import type { DeclinedScopes, Steps } from './use-steps.js';

/** What {@link SuggestionView} takes; see the props of the panel. */
export interface SuggestionViewProps extends RenderProp, DeclinedScopes {
  readonly catalog: Catalog | undefined;
  readonly used: ReviewOptions['used'];
  readonly source: SuggestionSource;
  readonly budget: number | undefined;
  readonly headingLevel: number;
  readonly label: string | undefined;
  readonly users: AnyProps;
  readonly elementRef: ForwardedRef<HTMLElement>;
}

/** The panel, wherever its scopes are kept. */
export function SuggestionView(props: SuggestionViewProps): ReactElement {
  const { catalog, used, source, budget, headingLevel, label, render, users } = props;
  const { text } = useTexts();
  const titleId = useId();
  const limits = reviewLimits(source.limits, source.value);
  const live = useReview({ catalog, requested: source.value, used, ...limits, budget });
  const { result, isPending } = live;
  const review = result?.ok === true ? result : undefined;
  const steps = useSteps(review, source, props);
  const focus = useLostFocus();
  const isAsked = review !== undefined && review.needs.length + review.unresolved.length > 0;
  const ours = {
    ref: props.elementRef,
    'data-scopewise': 'suggestion',
    'data-panel': '',
    'data-pending': flag(isPending),
    'aria-labelledby': titleId,
    'aria-busy': isPending || undefined,
    ...focus,
    children: (
      <>
        <div className="sw-header">
          <Heading level={headingLevel} className="sw-label" id={titleId} tabIndex={-1}>
            {label ?? text('suggestion.label')}
          </Heading>
          {review && isAsked && <PrivilegeMeter catalog={catalog} review={review} />}
        </div>
        {result === undefined && <p className="sw-start">{text('load.loading')}</p>}
        {result?.ok === false && <Failed issues={result.issues} />}
        {review && !isAsked && <p className="sw-start">{text('suggestion.start')}</p>}
        {catalog && review && isAsked && (
          <Suggestions
            catalog={catalog}
            review={review}
            source={source}
            steps={steps}
            isPending={isPending}
            headingLevel={headingLevel + 1}
          />
        )}
      </>
    ),
  };
  return renderPart('section', render, ours, users, {});
}

interface SuggestionsProps {
  readonly catalog: Catalog;
  readonly review: Review;
  readonly source: SuggestionSource;
  readonly steps: Steps;
  readonly isPending: boolean;
  readonly headingLevel: number;
}

function Suggestions(props: SuggestionsProps) {
  const { catalog, review, source, steps, isPending, headingLevel } = props;
  const texts = useTexts();
  const { limits, readOnly } = source;
  const words = useMemo(
    () => createWords(catalog, limits, review.needs, texts),
    [catalog, limits, review, texts],
  );
  const asked = useMemo(
    () => new Set(review.needs.flatMap(({ endpoint }) => endpoint ?? [])),
    [review],
  );
  return (
    <>
      <UnresolvedNeeds review={review} words={words} />
      <SuggestionBar review={review} steps={steps} isOff={isPending} readOnly={readOnly} />
      <SuggestionList
        steps={steps}
        words={words}
        asked={asked}
        headingLevel={headingLevel}
        isOff={isPending}
        readOnly={readOnly}
      />
      <UnknownScopes review={review} />
      <DeclinedSteps steps={steps.declined} words={words} onRestore={steps.restore} />
      <StayingScopes review={review} words={words} />
      <SuggestionProof review={review} words={words} />
    </>
  );
}

interface SuggestionBarProps {
  readonly review: Review;
  readonly steps: Steps;
  readonly isOff: boolean;
  readonly readOnly: boolean;
}

/** How many suggestions there are, all of them at once, and the last of them back. */
function SuggestionBar({ review, steps, isOff, readOnly }: SuggestionBarProps) {
  const { text } = useTexts();
  const { open, applied } = steps;
  const count = open.length;
  const isAll = isExact(review);
  const state = isAll ? text('suggestion.exact') : text('suggestion.count', { count });
  const done = applied > 0 ? text('suggestion.applied', { count: applied }) : undefined;
  const news = done ? text('announce.sentences', { first: done, second: state }) : state;
  const added = countAdded(open);
  const isEmpty = !isAll && count === 0 && done === undefined;
  return (
    <>
      <Said words={news} />
      {!isEmpty && (
        <div className="sw-bar" data-exact={flag(isAll)}>
          <p className="sw-suggestion-count">{state}</p>
          {done !== undefined && !readOnly && (
            <p className="sw-applied">
              {done}{' '}
              <button
                type="button"
                className="sw-suggestion-undo"
                onClick={({ nativeEvent }) => steps.undo(nativeEvent)}
              >
                {text('select.undo')}
              </button>
            </p>
          )}
          {count > 1 && !readOnly && (
            <button
              type="button"
              className="sw-apply-all"
              aria-disabled={isOff || undefined}
              onClick={({ nativeEvent }) => {
                if (!isOff) steps.apply(open, nativeEvent);
              }}
            >
              {added > 0
                ? text('suggestion.applyAllAdding', { count: added })
                : text('suggestion.applyAll')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** Nothing is missing, nothing is spare, and that is proven. */
function isExact({ steps, unresolved, proof, kept }: Review): boolean {
  return (
    steps.length === 0 &&
    unresolved.length === 0 &&
    proof.status === 'optimal' &&
    kept.every(({ reason }) => reason.kind === 'needed' || reason.kind === 'locked')
  );
}

/** Limits that could not be used. Who set them is no user: they are told as the core tells them. */
function Failed({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <div className="sw-failed" role="alert">
      <ul>
        {issues.map(({ code, message, fix }) => (
          <li key={`${code} ${message}`}>
            {message} {fix}
          </li>
        ))}
      </ul>
    </div>
  );
}
