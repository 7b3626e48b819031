import type { Catalog, CatalogScope } from '@scopewise/core';
import { styled } from './page.js';
import type { Piece } from './page.js';

/** A scope's level, in the colour of how far it reaches. */
export function levelCell(catalog: Catalog, { level, levelRank }: CatalogScope): Piece {
  return level === '' ? '' : ranked(level, levelRank, catalog.levels.length);
}

/** How severe a scope's action is, in the colour of the harm it can do. */
export function severityCell(catalog: Catalog, { severityRank }: CatalogScope): Piece {
  const { severities } = catalog;
  return ranked(severities[severityRank] ?? '', severityRank, severities.length);
}

function ranked(name: string, rank: number, count: number): Piece {
  if (rank === 0) return styled('green', name);
  return styled(rank === count - 1 ? 'red' : 'yellow', name);
}
