'use client';

import type { Catalog, Review } from '@scopewise/core';
import { Fragment, forwardRef, useId, useMemo } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { meterSentences } from './meter-sentences.js';
import { meterCounts, meterSegments } from './meter-segments.js';
import { createWords } from './suggestion-words.js';

/** What {@link PrivilegeMeter} takes. */
export interface PrivilegeMeterProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  readonly catalog: Catalog | undefined;
  /** Made with `useReview`, or with `review` of the core; `undefined` while there is none. */
  readonly review: Review | undefined;
}

/**
 * How far a request is from the least that would do: a small picture with a segment for each scope,
 * and the same in words below it, by which the picture is named. It shows what the review says, and
 * changes nothing.
 *
 * State of a segment: `data-kind` is `needed`, `kept` (for another reason), `extra` or `missing`.
 *
 * @param props - the catalog, a review, and the props of a `div`
 * @returns the element
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { PrivilegeMeter, useReview } from '@scopewise/react';
 *
 * export function Meter({ catalog, scopes }: { catalog: Catalog; scopes: readonly string[] }) {
 *   const { result } = useReview({ catalog, requested: scopes, used: ['GET /users'] });
 *   return <PrivilegeMeter catalog={catalog} review={result?.ok ? result : undefined} />;
 * }
 * ```
 */
export const PrivilegeMeter = /* @__PURE__ */ forwardRef<HTMLDivElement, PrivilegeMeterProps>(
  function PrivilegeMeter({ catalog, review, render, ...users }, ref): ReactElement {
    const texts = useTexts();
    const id = useId();
    const sentences = useMemo(() => {
      if (!catalog || !review) return [texts.text('load.loading')];
      return meterSentences(review, createWords(catalog, {}, review.needs, texts), texts);
    }, [catalog, review, texts]);
    const segments = review ? meterSegments(meterCounts(review)) : [];
    const ours = {
      ref,
      'data-scopewise': 'privilege-meter',
      children: (
        <>
          <div className="sw-meter" role="img" aria-labelledby={id}>
            {segments.map((kind, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- nothing but the place tells one from another
              <span key={at} className="sw-segment" data-kind={kind} />
            ))}
          </div>
          <p className="sw-meter-words" id={id}>
            {sentences.map((sentence) => (
              <Fragment key={sentence}>
                <span>{sentence}</span>{' '}
              </Fragment>
            ))}
          </p>
        </>
      ),
    };
    return renderPart('div', render, ours, users, {});
  },
);
