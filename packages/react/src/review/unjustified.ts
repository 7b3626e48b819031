import { byCodeUnits, diffRequests } from '@scopewise/core';
import type { Catalog, SensitivityPolicy } from '@scopewise/core';

/**
 * The scopes of a request that still lack a reason which the policy asks for.
 *
 * @param catalog - the catalog
 * @param scopes - what will be asked for
 * @param policy - which scopes need a reason
 * @param justifications - the reasons that were given, by scope
 * @returns the scopes, sorted by code units
 * @example
 * ```ts
 * import type { Catalog } from '@scopewise/core';
 * import { unjustified } from '@scopewise/react';
 *
 * export function canSave(catalog: Catalog, scopes: readonly string[]): boolean {
 *   return unjustified(catalog, scopes, { justification: [{ severity: 'delete' }] }, {}).length === 0;
 * }
 * ```
 */
export function unjustified(
  catalog: Catalog,
  scopes: readonly string[],
  policy: SensitivityPolicy | undefined,
  justifications: Readonly<Record<string, string>>,
): readonly string[] {
  if (!policy) return [];
  return diffRequests(catalog, [], scopes, { policy })
    .sensitive.filter(
      ({ scope, justification }) => justification && (justifications[scope] ?? '').trim() === '',
    )
    .map(({ scope }) => scope)
    .toSorted(byCodeUnits);
}
