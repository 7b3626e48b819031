import type { RowKey } from '@scopewise/core';

/** Which rows are below which: by their number in the list. */
export interface ListShape {
  /** Of each row, the heading it is below; -1 at the top. */
  readonly parents: Int32Array;
  /** Of each heading, the row after the last one below it; of other rows, the next. */
  readonly ends: Int32Array;
}

/** Reads a list's shape from the order of its rows. */
export function shapeOf(rows: Int32Array, depthOf: (heading: RowKey) => number): ListShape {
  const parents = new Int32Array(rows.length);
  const ends = Int32Array.from(rows, (_, index) => index + 1);
  const open: { readonly index: number; readonly depth: number }[] = [];
  const close = (depth: number, end: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      ends[last.index] = end;
      open.pop();
    }
  };
  for (let index = 0; index < rows.length; index += 1) {
    const key = rows[index] ?? 0;
    const depth = key < 0 ? depthOf(key) : Infinity;
    close(depth, index);
    parents[index] = open.at(-1)?.index ?? -1;
    if (key < 0) open.push({ index, depth });
  }
  close(0, rows.length);
  return { parents, ends };
}
