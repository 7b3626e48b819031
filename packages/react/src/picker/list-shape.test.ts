import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from './list-shape.js';

/** A row in a test: `P` is a product, `g` a group, `.` an item. */
function shapeOfText(rows: string): { parents: number[]; ends: number[] } {
  const keys = Int32Array.from(rows, (row, index) => (row === '.' ? index : -1 - index));
  const { parents, ends } = shapeOf(keys, (key) => (rows[-1 - key] === 'P' ? 1 : 2));
  return { parents: [...parents], ends: [...ends] };
}

test('knows of each row the heading above, and of each heading where it ends', () => {
  expect(shapeOfText('P.g..g.P')).toEqual({
    parents: [-1, 0, 0, 2, 2, 0, 5, -1],
    ends: [7, 2, 5, 4, 5, 7, 7, 8],
  });
});

test('is empty for no rows', () => {
  expect(shapeOfText('')).toEqual({ parents: [], ends: [] });
});

test('nests whatever the rows are', () => {
  const rows = fc.array(fc.constantFrom('P', 'g', '.'), { maxLength: 40 });
  fc.assert(
    fc.property(rows, (list) => {
      const { parents, ends } = shapeOfText(`P${list.join('')}`);
      for (const [index, parent] of parents.entries()) {
        expect(parent).toBeLessThan(index);
        expect(ends[index]).toBeGreaterThan(index);
        const end = parent === -1 ? parents.length : ends[parent];
        expect(ends[index]).toBeLessThanOrEqual(end ?? 0);
      }
    }),
    { seed: 11 },
  );
});
