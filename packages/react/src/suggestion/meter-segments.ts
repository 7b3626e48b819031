import type { Review } from '@scopewise/core';

/** What a segment stands for: scopes that are needed, that stay for other reasons, that nothing needs, and that are missing. */
export type MeterKind = 'needed' | 'kept' | 'extra' | 'missing';

/** How many segments can be told apart at a glance. */
const most = 24;

const kinds = ['needed', 'kept', 'extra', 'missing'] as const;

/** How many scopes there are of each kind. */
export function meterCounts({
  meter,
  change,
  steps,
}: Pick<Review, 'meter' | 'change' | 'steps'>): Readonly<Record<MeterKind, number>> {
  const extra = change.scopes.removed.length;
  const missing = steps.filter(({ kind }) => kind === 'add').flatMap(({ add }) => add);
  return {
    needed: meter.needed,
    kept: meter.requested - meter.needed - extra,
    extra,
    missing: new Set(missing).size,
  };
}

/**
 * A segment for each scope; where that would be too many, in proportion, with at least one for each
 * kind there is.
 */
export function meterSegments(counts: Readonly<Record<MeterKind, number>>): readonly MeterKind[] {
  const present = kinds.filter((kind) => counts[kind] > 0);
  const total = present.reduce((sum, kind) => sum + counts[kind], 0);
  if (total <= most) return present.flatMap((kind) => repeat(kind, counts[kind]));
  const shares = new Map(
    present.map((kind) => [kind, Math.max(1, Math.floor((counts[kind] / total) * most))]),
  );
  const used = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const largest = present.reduce((a, b) => (counts[b] > counts[a] ? b : a));
  return present.flatMap((kind) =>
    repeat(kind, (shares.get(kind) ?? 0) + (kind === largest ? most - used : 0)),
  );
}

function repeat(kind: MeterKind, times: number): readonly MeterKind[] {
  return Array.from({ length: times }, () => kind);
}
