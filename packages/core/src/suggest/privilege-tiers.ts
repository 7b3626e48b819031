import { highestRank } from '../catalog/compare-privilege.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Tier } from './suggestion.js';

/** The tiers of a catalog, the widest and most severe first, and last the number of choices. */
export function privilegeTiers(
  catalog: Catalog,
  counted: 'scopes' | 'roles' = 'scopes',
): readonly Tier[] {
  const levels = catalog.levels.length > 0 ? catalog.levels.map(({ id }) => id) : [''];
  const abilities = levels
    .toReversed()
    .flatMap((level) =>
      catalog.severities
        .toReversed()
        .map((severity) => ({ kind: 'abilities', level, severity }) satisfies Tier),
    );
  return [...abilities, { kind: counted }];
}

/** The tier of an ability that takes these scopes: their widest level and most severe action. */
export function tierOf(catalog: Catalog, scopes: readonly string[]): number {
  const widths = Math.max(1, catalog.levels.length);
  const level = widths - 1 - highestRank(catalog, scopes, 'levelRank');
  const severity = catalog.severities.length - 1 - highestRank(catalog, scopes, 'severityRank');
  return level * catalog.severities.length + severity;
}
