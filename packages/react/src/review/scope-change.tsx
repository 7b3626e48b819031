'use client';

import type { Catalog, SensitiveScope } from '@scopewise/core';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { itemTitle } from '../picker/item-title.js';
import { actionTitle } from '../texts/action-title.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link ScopeChange} takes. */
export interface ScopeChangeProps {
  readonly catalog: Catalog;
  readonly scope: string;
  readonly kind: 'added' | 'removed' | 'unchanged';
  /** What it takes beyond a click; `undefined` for nothing. */
  readonly sensitive: SensitiveScope | undefined;
  readonly justification: string;
  /** Whether a missing justification is shown as missing. */
  readonly isChecked: boolean;
  readonly onJustify: (text: string) => void;
}

/** A scope of a review: what it is, what it takes, and the field for why. */
export function ScopeChange(props: ScopeChangeProps): ReactElement {
  const { catalog, scope, kind, sensitive, justification, isChecked, onJustify } = props;
  const texts = useTexts();
  const { text } = texts;
  const id = useId();
  const known = catalog.scope(scope);
  const level = catalog.levels[known?.levelRank ?? -1]?.title;
  const severity = catalog.severities[known?.severityRank ?? -1];
  const title = itemTitle(catalog, 'scope', scope);
  const isMissing = isChecked && justification.trim() === '';
  return (
    <li className="sw-change" data-kind={kind} data-unknown={flag(!known)}>
      <span className="sw-change-mark" aria-hidden>
        {kind === 'added' ? '+' : kind === 'removed' ? '−' : '='}
      </span>
      <div className="sw-change-text">
        {title !== scope && <strong className="sw-change-title">{title}</strong>}{' '}
        <code className="sw-scope" dir="ltr">
          {scope}
        </code>
      </div>
      <div className="sw-badges">
        {severity !== undefined && (
          <span
            className="sw-badge"
            data-kind="action"
            data-risk={severity}
            data-risk-rank={known?.severityRank}
          >
            {actionTitle(texts, severity)}
          </span>
        )}
        {level !== undefined && (
          <span className="sw-badge" data-kind="level" data-level-rank={known?.levelRank}>
            {text('facet.ofLevel', { level })}
          </span>
        )}
        {!known && (
          <span className="sw-badge" data-kind="unknown">
            {text('row.unknown')}
          </span>
        )}
        {known?.deprecated === true && (
          <span className="sw-badge" data-kind="deprecated">
            {known.replacedBy === undefined
              ? text('row.deprecated')
              : text('row.replacedBy', { scope: known.replacedBy })}
          </span>
        )}
        {sensitive?.approval === true && kind !== 'removed' && (
          <span className="sw-badge" data-kind="approval">
            {text('row.approval')}
          </span>
        )}
      </div>
      {sensitive?.justification === true && kind !== 'removed' && (
        <div className="sw-justification" data-invalid={flag(isMissing)}>
          <label htmlFor={id}>{text('review.why', { title })}</label>
          <textarea
            id={id}
            rows={2}
            required
            aria-invalid={isMissing}
            aria-describedby={`${id}error`}
            value={justification}
            onChange={(event) => onJustify(event.target.value)}
          />
          <p id={`${id}error`} className="sw-field-error">
            {isMissing && text('review.whyMissing')}
          </p>
        </div>
      )}
    </li>
  );
}
