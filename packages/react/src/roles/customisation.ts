import type { Catalog } from '@scopewise/core';

/** How scopes that were chosen by hand differ from those that roles give. */
export interface RoleCustomisation {
  /** Chosen, and given by none of the roles; unknown ones too. */
  readonly added: readonly string[];
  /** Given by the roles, and neither chosen nor implied by what is. */
  readonly removed: readonly string[];
}

/** How scopes differ from those that roles give; `undefined` where they come to the same. */
export function customisationOf(
  catalog: Catalog,
  given: readonly string[],
  chosen: readonly string[],
): RoleCustomisation | undefined {
  const [isGiven, isHeld] = [new Set(given), catalog.expand(chosen)];
  const added = chosen.filter((scope) => !isGiven.has(scope));
  const removed = given.filter((scope) => !isHeld.has(scope));
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

/** What other roles give, with what was added by hand, and without what was taken out by hand. */
export function withCustomisation(
  given: readonly string[],
  { added, removed }: RoleCustomisation = { added: [], removed: [] },
): readonly string[] {
  const isRemoved = new Set(removed);
  return [...new Set([...given.filter((scope) => !isRemoved.has(scope)), ...added])];
}
