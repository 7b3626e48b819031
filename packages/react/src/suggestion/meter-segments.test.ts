import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meterSegments } from './meter-segments.js';
import type { MeterKind } from './meter-segments.js';

const kinds: readonly MeterKind[] = ['needed', 'kept', 'extra', 'missing'];

test('a few scopes have a segment each, those that are needed first', () => {
  expect(meterSegments({ needed: 2, kept: 0, extra: 1, missing: 1 })).toEqual([
    'needed',
    'needed',
    'extra',
    'missing',
  ]);
  expect(meterSegments({ needed: 0, kept: 0, extra: 0, missing: 0 })).toEqual([]);
});

test('many share a readable number, in proportion and with every kind in it', () => {
  const count = fc.nat({ max: 60_000 });
  fc.assert(
    fc.property(
      fc.record({ needed: count, kept: count, extra: count, missing: count }),
      (counts) => {
        const segments = meterSegments(counts);
        const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
        expect(segments).toHaveLength(Math.min(total, 24));
        for (const kind of kinds) {
          const share = segments.filter((each) => each === kind).length;
          expect(share > 0).toBe(counts[kind] > 0);
          const exact = (counts[kind] / Math.max(1, total)) * segments.length;
          expect(Math.abs(share - exact)).toBeLessThan(4);
        }
      },
    ),
    { seed: 20 },
  );
});
