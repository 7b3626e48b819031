import type { Catalog } from '@scopewise/core';

/** What many scopes come to. */
export interface QuestionSum {
  /** The most severe first. */
  readonly severities: readonly {
    readonly id: string;
    readonly rank: number;
    readonly count: number;
  }[];
  /** The widest; `undefined` where the scopes have no levels. */
  readonly level: string | undefined;
}

/** Sums scopes up by how severe and how wide they are. What the catalog does not know is left out. */
export function sumOf(catalog: Catalog, ids: readonly string[]): QuestionSum {
  const counts = catalog.severities.map((id, rank) => ({ id, rank, count: 0 }));
  let widest = -1;
  for (const id of ids) {
    const scope = catalog.scope(id);
    if (!scope) continue;
    const severity = counts[scope.severityRank];
    if (severity) severity.count += 1;
    widest = Math.max(widest, scope.levelRank);
  }
  return {
    severities: counts.filter(({ count }) => count > 0).toReversed(),
    level: catalog.levels[widest]?.id,
  };
}
