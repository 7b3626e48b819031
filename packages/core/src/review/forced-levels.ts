import type { Catalog } from '../catalog/catalog.js';
import { widestLevel } from '../catalog/compare-privilege.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import type { ForcedLevel } from './review-result.js';

/** The levels beyond the narrowest that some needs cannot do without, the widest first. */
export function forcedLevels(
  catalog: Catalog,
  needs: readonly AskedNeed[],
): readonly ForcedLevel[] {
  const least = needs.map(({ text, alternatives }) => ({
    text,
    rank: Math.min(...alternatives.map((scopes) => widestLevel(catalog, scopes))),
  }));
  return catalog.levels
    .map(({ id }, level) => ({
      level: id,
      needs: least.filter(({ rank }) => level > 0 && rank === level).map(({ text }) => text),
    }))
    .filter(({ needs: forcing }) => forcing.length > 0)
    .toReversed();
}
