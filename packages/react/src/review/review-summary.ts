import type { Catalog, RequestDiff } from '@scopewise/core';
import { actionTitle } from '../texts/action-title.js';
import type { Texts } from '../texts/create-texts.js';

/**
 * A change of a request in sentences that read well aloud: what is added and removed, what the app
 * can do now and could not, who must agree.
 */
export function reviewSummary(
  diff: RequestDiff,
  catalog: Catalog,
  texts: Texts,
): readonly string[] {
  const { text, list } = texts;
  const { added, removed } = diff.scopes;
  const { gained, consent } = diff;
  if (added.length === 0 && removed.length === 0) return [text('review.unchanged')];
  const parts = [
    ...(added.length > 0 ? [text('review.adds', { count: added.length })] : []),
    ...(removed.length > 0 ? [text('review.removes', { count: removed.length })] : []),
  ];
  const approvals = diff.sensitive.filter(({ approval }) => approval).length;
  const opened = diff.endpoints.gained.length;
  const closed = diff.endpoints.lost.length;
  const isNew = diff.before.scopes.length === 0;
  const worst = gained.worst && riskOf(gained.worst, catalog, texts);
  return [
    text('review.changes', { changes: list(parts) }),
    ...(opened > 0 ? [text('review.opens', { count: opened })] : []),
    ...(worst === undefined ? [] : [text('review.worst', { risk: worst })]),
    ...(closed > 0 ? [text('review.closes', { count: closed })] : []),
    ...(approvals > 0 ? [text('review.approvals', { count: approvals })] : []),
    // Of a new app nobody consents again: it is the first time.
    ...(isNew ? [] : [text(consent.needed ? 'review.consent' : 'review.noConsent')]),
  ];
}

/** “Delete, Admin level”: what was worst, in words. */
export function riskOf(
  {
    level,
    severity,
  }: { readonly level: string | undefined; readonly severity: string | undefined },
  catalog: Catalog,
  texts: Texts,
): string {
  const known = catalog.levels.find(({ id }) => id === level);
  const action = severity === undefined ? '' : actionTitle(texts, severity);
  return known
    ? texts.text('suggestion.risk', {
        severity: action,
        level: texts.text('facet.ofLevel', { level: known.title }),
      })
    : action;
}
