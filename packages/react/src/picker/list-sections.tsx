'use client';

import type { RowKey } from '@scopewise/core';
import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import type { ListShape } from './list-shape.js';
import { RowContext } from './picker-context.js';
import { useScopePickerRow } from './use-scope-picker-row.js';
import type { PickerRow } from './use-scope-picker-row.js';
import type { VirtualRows } from './use-virtual-rows.js';

/** What {@link ListSections} takes. */
export interface ListSectionsProps {
  readonly rows: Int32Array;
  readonly shape: ListShape;
  readonly virtual: VirtualRows;
  readonly renderRow: (row: PickerRow) => ReactNode;
}

/**
 * The rows on screen, in a section for each heading: so a heading sticks to the edge for as long as
 * something below it is seen, and is pushed out by the next, without a line of code on scrolling.
 */
export function ListSections({ rows, shape, virtual, renderRow }: ListSectionsProps): ReactNode {
  const { items, startOf, sticks, measure } = virtual;
  let next = 0;
  const span = (end: number, origin: number, edge: number, depth: number): ReactNode[] => {
    const nodes: ReactNode[] = [];
    for (let item = items[next]; item && item.index < end; item = items[next]) {
      next += 1;
      const { index, start, size } = item;
      const key = rows[index] ?? 0;
      const slot = { index, rowKey: key, measure, renderRow };
      if (key >= 0) {
        nodes.push(<Slot key={key} {...slot} offset={start - origin} layer={undefined} />);
        continue;
      }
      const sectionEnd = shape.ends[index] ?? index + 1;
      const style: CSSProperties = {
        position: 'absolute',
        insetInline: 0,
        insetBlockStart: start - origin,
        blockSize: startOf(sectionEnd) - startOf(index),
      };
      const isSticky = sticks(index);
      nodes.push(
        <div key={key} role="none" className="sw-list-section" style={style}>
          <Slot
            {...slot}
            offset={isSticky ? edge : 0}
            layer={isSticky ? layers - depth : undefined}
          />
          {span(sectionEnd, start, isSticky ? edge + size : edge, depth + 1)}
        </div>,
      );
    }
    return nodes;
  };
  return span(rows.length, 0, 0, 1);
}

/** Headings are above what is below them, the outermost above all: a product is in layer 2. */
const layers = 3;

interface SlotProps {
  readonly index: number;
  readonly rowKey: RowKey;
  /** From the top of the section, or for a heading from that of the list, in CSS pixels. */
  readonly offset: number;
  /** Of a heading, which sticks. */
  readonly layer: number | undefined;
  readonly measure: (element: Element | null) => void;
  readonly renderRow: (row: PickerRow) => ReactNode;
}

/** Where a row is. It renders again when the row does, or comes to be elsewhere. */
const Slot = memo(function Slot({ index, rowKey, offset, layer, measure, renderRow }: SlotProps) {
  const row = useScopePickerRow(rowKey, index);
  const style: CSSProperties =
    layer === undefined
      ? { position: 'absolute', insetInline: 0, insetBlockStart: offset }
      : { position: 'sticky', insetBlockStart: offset, zIndex: layer };
  return (
    <div
      ref={measure}
      role="none"
      className="sw-list-slot"
      data-index={index}
      data-sticky={flag(layer !== undefined)}
      style={style}
    >
      {row && <Content row={row} renderRow={renderRow} />}
    </div>
  );
});

interface ContentProps {
  readonly row: PickerRow;
  readonly renderRow: (row: PickerRow) => ReactNode;
}

/** What is in a slot, which moves when rows above it turn out higher: this stays as it is then. */
const Content = memo(function Content({ row, renderRow }: ContentProps) {
  return <RowContext.Provider value={row}>{renderRow(row)}</RowContext.Provider>;
});
