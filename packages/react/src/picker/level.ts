import type { Catalog } from '@scopewise/core';

/** A level as a row shows it. */
export interface Level {
  readonly id: string;
  readonly title: string;
  /** 0 is the narrowest. */
  readonly rank: number;
}

/** The level of a scope, by its title in the catalog; its id where the catalog has none. */
export function levelOf(catalog: Catalog, scope: string): Level {
  const { level: id = '', levelRank: rank = 0 } = catalog.scope(scope) ?? {};
  const known = catalog.levels.find((level) => level.id === id);
  return { id, title: known?.title ?? id, rank };
}
