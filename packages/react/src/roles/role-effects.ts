import { effectiveScopes } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';

/** What a role comes to beside the others that are on, whether it is on or not. */
export interface RoleEffect {
  /** Ids of the others that are on. */
  readonly others: readonly string[];
  /** The scopes that are there only with it; sorted by code units. */
  readonly adds: readonly string[];
  /** The scopes of the others that are not there with it, because it denies them; sorted. */
  readonly takes: readonly string[];
}

/**
 * Prepares to tell what roles add to the others. A role is worked out when it is first asked about,
 * so that many of them do not hold up the first.
 *
 * @param catalog - the catalog whose roles they are
 * @param on - the ids of the roles that are on
 */
export function createRoleEffects(
  catalog: Catalog,
  on: readonly string[],
): (id: string) => RoleEffect {
  const now = effectiveScopes(catalog, on).scopes;
  const effects = new Map<string, RoleEffect>();
  const read = (id: string): RoleEffect => {
    const others = on.filter((other) => other !== id);
    const isOn = others.length < on.length;
    const then = effectiveScopes(catalog, isOn ? others : [...on, id]).scopes;
    return isOn
      ? { others, adds: without(now, then), takes: without(then, now) }
      : { others, adds: without(then, now), takes: without(now, then) };
  };
  return (id) => {
    let effect = effects.get(id);
    if (!effect) effects.set(id, (effect = read(id)));
    return effect;
  };
}

function without(scopes: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(others);
  return scopes.filter((scope) => !left.has(scope));
}
