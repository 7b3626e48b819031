'use client';

import { forwardRef, memo } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { actionTitle } from '../texts/action-title.js';
import { useTexts } from '../texts/messages-provider.js';
import { RichText } from '../texts/rich-text.js';
import { useItemRow, usePicker } from './picker-context.js';
import { riskProps } from './row-risk.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link Badges} takes. */
export interface BadgesProps extends RenderProp<PickerItemRow>, ComponentPropsWithoutRef<'span'> {}

/**
 * What to know about a row at a glance: what the scope lets an app do, whether an administrator has to
 * approve it, whether it is deprecated, and which selected scope includes it.
 *
 * State of a badge: `data-kind` is `action`, `approval`, `deprecated`, `replaced` or `implied`; of an action
 * `data-risk` and `data-risk-rank`.
 *
 * @param props - the props of a `span`; children replace the badges
 * @returns the badges
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function SmallBadges() {
 *   return <ScopePicker.Badges className="small" />;
 * }
 * ```
 */
export const Badges = /* @__PURE__ */ forwardRef<HTMLSpanElement, BadgesProps>(function Badges(
  { render, ...users },
  ref,
) {
  const row = useItemRow();
  if (!row) return null;
  const { scope, endpoint, approval, impliedBy } = row;
  const known = { scope, endpoint, approval, impliedBy };
  const ours = { ref, className: 'sw-badges', children: <BadgeList {...known} /> };
  return renderPart('span', render, ours, users, row);
});

type BadgeListProps = Pick<PickerItemRow, 'scope' | 'endpoint' | 'approval' | 'impliedBy'>;

/** Most of what is known of a row, no toggle changes. */
const BadgeList = /* @__PURE__ */ memo(function BadgeList(known: BadgeListProps) {
  const { catalog } = usePicker().store;
  const texts = useTexts();
  const { scope, endpoint, approval, impliedBy } = known;
  return (
    <>
      {scope && (
        <span className="sw-badge" data-kind="action" {...riskProps(catalog, known)}>
          {actionTitle(texts, scope.action || (catalog.severities[scope.severityRank] ?? ''))}
        </span>
      )}
      {approval && (
        <span className="sw-badge" data-kind="approval">
          {texts.text('row.approval')}
        </span>
      )}
      {(scope?.deprecated ?? endpoint?.deprecated) && (
        <span className="sw-badge" data-kind="deprecated">
          {texts.text('row.deprecated')}
        </span>
      )}
      {scope?.replacedBy !== undefined && (
        <span className="sw-badge" data-kind="replaced">
          <RichText message="row.replacedBy" args={{ scope: <code>{scope.replacedBy}</code> }} />
        </span>
      )}
      {impliedBy !== undefined && (
        <span className="sw-badge" data-kind="implied">
          <RichText message="row.implied" args={{ scope: <code>{impliedBy}</code> }} />
        </span>
      )}
    </>
  );
});
