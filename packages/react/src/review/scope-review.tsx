'use client';

import { diffRequests } from '@scopewise/core';
import type { Catalog, SensitivityPolicy } from '@scopewise/core';
import { forwardRef, useId, useMemo } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { Heading } from '../part/heading.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { TitledList } from '../part/titled-list.js';
import { itemTitle } from '../picker/item-title.js';
import { useTexts } from '../texts/messages-provider.js';
import { reviewSummary, riskOf } from './review-summary.js';
import { ScopeChange } from './scope-change.js';
import type { ScopeChangeProps } from './scope-change.js';

/** What {@link ScopeReview} takes. */
export interface ScopeReviewProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly catalog: Catalog;
  /** The scopes that people consented to; none for a new app. */
  readonly before: readonly string[];
  /** The scopes that will be asked for. */
  readonly after: readonly string[];
  /** Which scopes need approval, or a reason; none unless given. */
  readonly policy?: SensitivityPolicy | undefined;
  /** The reasons that were given, by scope. */
  readonly justifications?: Readonly<Record<string, string>> | undefined;
  readonly onJustificationsChange?:
    ((justifications: Readonly<Record<string, string>>) => void) | undefined;
  /** Whether reasons that are missing are shown as missing. */
  readonly isChecked?: boolean | undefined;
  /** 2 unless told. */
  readonly headingLevel?: number | undefined;
}

const noReasons: Readonly<Record<string, string>> = {};

/**
 * A change of a request before it is saved: what is added, removed and unchanged, what the app can
 * do then and could not, which scopes need approval or a reason, and whether people must consent
 * again. It prints well, and its summary reads well aloud.
 *
 * @param props - the catalog, both requests, the policy, and the props of a `section`
 * @returns the element
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { ScopeReview } from '@scopewise/react';
 *
 * export function Review({ catalog, scopes }: { catalog: Catalog; scopes: readonly string[] }) {
 *   return <ScopeReview catalog={catalog} before={['user:read:user']} after={scopes} />;
 * }
 * ```
 */
export const ScopeReview = /* @__PURE__ */ forwardRef<HTMLElement, ScopeReviewProps>(
  function ScopeReview(props, ref): ReactElement {
    const {
      catalog,
      before,
      after,
      policy,
      justifications = noReasons,
      onJustificationsChange,
      isChecked = false,
      headingLevel = 2,
      render,
      ...users
    } = props;
    const texts = useTexts();
    const { text } = texts;
    const id = useId();
    const diff = useMemo(
      () => diffRequests(catalog, before, after, policy && { policy }),
      [catalog, before, after, policy],
    );
    const change = (scope: string, kind: ScopeChangeProps['kind']): ReactElement => (
      <ScopeChange
        key={scope}
        catalog={catalog}
        scope={scope}
        kind={kind}
        sensitive={diff.sensitive.find((each) => each.scope === scope)}
        justification={justifications[scope] ?? ''}
        isChecked={isChecked}
        onJustify={(why) => onJustificationsChange?.({ ...justifications, [scope]: why })}
      />
    );
    const { added, removed, unchanged } = diff.scopes;
    const asks = new Set(
      diff.sensitive.flatMap((each) => (each.justification ? [each.scope] : [])),
    );
    const changes = [
      { kind: 'added', title: 'announce.added', scopes: added },
      { kind: 'removed', title: 'announce.removed', scopes: removed },
      {
        kind: 'unchanged',
        title: 'review.stays',
        scopes: unchanged.filter((scope) => asks.has(scope)),
      },
    ] as const;
    const endpoints = (ids: readonly string[]): readonly (readonly [string, string])[] =>
      ids.map((each) => [each, itemTitle(catalog, 'endpoint', each)]);
    const ours = {
      ref,
      'data-scopewise': 'scope-review',
      'aria-labelledby': id,
      children: (
        <>
          <Heading level={headingLevel} id={id} className="sw-card-title">
            {text('review.title')}
          </Heading>
          <p className="sw-summary">{reviewSummary(diff, catalog, texts).join(' ')}</p>
          <dl className="sw-facts">
            <div>
              <dt>{text('review.most')}</dt>
              <dd>
                <MostSevere diff={diff} catalog={catalog} />
              </dd>
            </div>
          </dl>
          {changes
            .filter(({ scopes }) => scopes.length > 0)
            .map(({ kind, title, scopes }) => (
              <ul
                key={kind}
                className="sw-changes"
                aria-label={text(title, { count: scopes.length })}
              >
                {scopes.map((scope) => change(scope, kind))}
              </ul>
            ))}
          <div className="sw-consequences">
            <TitledList
              title={text('review.stays', { count: unchanged.length })}
              items={unchanged.map((scope) => [scope, itemTitle(catalog, 'scope', scope)])}
            />
            <TitledList
              title={text('review.gained', { count: diff.endpoints.gained.length })}
              items={endpoints(diff.endpoints.gained)}
            />
            <TitledList
              title={text('review.widened', { count: diff.endpoints.widened.length })}
              items={endpoints(diff.endpoints.widened)}
            />
            <TitledList
              title={text('review.lost', { count: diff.endpoints.lost.length })}
              items={endpoints(diff.endpoints.lost)}
            />
          </div>
        </>
      ),
    };
    // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
    return renderPart('section', render, ours, users, {});
  },
);

/** How far the request reached and reaches. */
function MostSevere({
  diff,
  catalog,
}: {
  readonly diff: ReturnType<typeof diffRequests>;
  readonly catalog: Catalog;
}): ReactElement {
  const texts = useTexts();
  const [was, is] = [diff.before, diff.after].map(({ widestLevel, mostSevere }) =>
    riskOf({ level: widestLevel, severity: mostSevere }, catalog, texts),
  );
  const now = is === '' ? texts.text('review.nothing') : is;
  return (
    <>
      {was === is || was === ''
        ? now
        : texts.text('review.from', { was: was ?? '', is: now ?? '' })}
    </>
  );
}
