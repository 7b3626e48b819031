import type { RowKey, Selection, SelectionGroupRow } from '@scopewise/core';

/** A product or a group, with what is in it and matches. */
export interface PlainGroup {
  readonly key: RowKey;
  readonly items: readonly RowKey[];
  readonly groups: PlainGroup[];
}

/** All that a selection shows, whatever is expanded: for a list that does not collapse. */
export function plainRows(selection: Selection): readonly PlainGroup[] {
  const headings = headingsOf(selection);
  const products: PlainGroup[] = [];
  let item = 0;
  for (const [at, { key, depth, counts }] of headings.entries()) {
    const end = headings.findIndex((heading, index) => index > at && heading.depth <= depth);
    const inner = headings.slice(at + 1, end === -1 ? undefined : end);
    // What a product counts is in its groups too, and comes with them.
    const own = inner.reduce((left, group) => left - group.counts.total, counts.total);
    const items = Array.from({ length: own }, (_, offset) => item + offset);
    item += own;
    if (counts.visible === 0) continue;
    const group = { key, items: items.filter((each) => isVisible(selection, each)), groups: [] };
    (depth === 1 ? products : products.at(-1)?.groups)?.push(group);
  }
  return products;
}

/** Products and groups as they stand in the list: their keys count down from -1. */
function headingsOf(selection: Selection): readonly SelectionGroupRow[] {
  const headings: SelectionGroupRow[] = [];
  for (let row = selection.row(-1); row?.kind === 'group'; row = selection.row(row.key - 1))
    headings.push(row);
  return headings;
}

function isVisible(selection: Selection, key: RowKey): boolean {
  const row = selection.row(key);
  return row?.kind === 'item' && row.options.some(({ visible }) => visible);
}
