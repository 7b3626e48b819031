import type { UnknownGrant } from '../access/create-grant.js';
import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import type { Target } from './find-target.js';
import type { KeptReason, KeptScope } from './review-result.js';

/** Says of every scope that stays why it does. */
export function keptScopes(
  catalog: Catalog,
  staying: readonly string[],
  target: Target,
  locked: ReadonlySet<string>,
  unknown: readonly UnknownGrant[],
): readonly KeptScope[] {
  const issuesOf = new Map(unknown.map(({ text, issues }) => [text, issues]));
  const choices = new Map(target.best.reasons.map((reason) => [reason.scope, reason]));
  const needsOf = new Map<string, string[]>();
  for (const [need, coveredBy] of target.coverage) {
    for (const scope of coveredBy) needsOf.set(scope, [...(needsOf.get(scope) ?? []), need]);
  }
  const reasonOf = (scope: string): KeptReason => {
    const issues = issuesOf.get(scope);
    if (issues) return { kind: 'unknown', issues, equivalents: equivalentsOf(catalog, scope) };
    if (locked.has(scope)) return { kind: 'locked' };
    if (target.outside.has(scope)) return { kind: 'blocked' };
    const isNeeded = choices.has(scope) || needsOf.has(scope);
    return { kind: isNeeded ? 'needed' : 'undecided' };
  };
  return staying.toSorted(byCodeUnits).map((scope) => ({
    scope,
    reason: reasonOf(scope),
    needs: needsOf.get(scope) ?? [],
    choice: choices.get(scope),
    deprecated: catalog.scope(scope)?.deprecated ?? false,
    replacedBy: catalog.scope(scope)?.replacedBy,
  }));
}

/** The scopes that replace a classic name, sorted by code units. */
export function equivalentsOf(catalog: Catalog, name: string): readonly string[] {
  return catalog
    .legacy(name)
    .map(({ scope }) => scope)
    .toSorted(byCodeUnits);
}
