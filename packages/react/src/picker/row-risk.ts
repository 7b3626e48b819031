import type { Catalog } from '@scopewise/core';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** The severity of a row, as `data-risk` by its name in the catalog, and `data-risk-rank`. */
export interface RiskProps {
  readonly 'data-risk': string | undefined;
  readonly 'data-risk-rank': number | undefined;
}

/** How much harm can be done with a row's scope, or with those that its endpoint needs at least. */
export function riskProps(
  catalog: Catalog,
  { scope, endpoint }: Pick<PickerItemRow, 'scope' | 'endpoint'>,
): RiskProps {
  const scopes = scope
    ? [scope]
    : (endpoint?.requires[0] ?? []).flatMap((id) => catalog.scope(id) ?? []);
  const rank =
    scopes.length === 0 ? undefined : Math.max(...scopes.map(({ severityRank }) => severityRank));
  return { 'data-risk': catalog.severities[rank ?? -1], 'data-risk-rank': rank };
}
