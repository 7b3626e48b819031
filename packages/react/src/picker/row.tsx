'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { Badges } from './badges.js';
import { cellProps } from './cell.js';
import { Checkbox } from './checkbox.js';
import { DetailsButton } from './details-button.js';
import { Details } from './details.js';
import { Levels } from './levels.js';
import { usePicker, useRow } from './picker-context.js';
import { Title } from './title.js';
import type { PickerRow } from './use-scope-picker-row.js';

/** What {@link Row} takes. */
export interface RowProps extends RenderProp<PickerRow>, ComponentPropsWithoutRef<'div'> {}

/**
 * The row of a scope or an endpoint. A click selects it, Enter opens its details, and the right arrow
 * leads to what is in it.
 *
 * State: `data-kind`, `data-depth`, `data-risk`, `data-risk-rank`, and where they hold
 * `data-checked`, `data-locked`, `data-forbidden`, `data-active`, `data-match`, `data-open`,
 * `data-deprecated` and `data-readonly`.
 *
 * @param props - the props of a `div`; children replace what is shown in the row
 * @returns the row
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function ShortRow() {
 *   return (
 *     <ScopePicker.Row>
 *       <ScopePicker.Cell name="select">
 *         <ScopePicker.Checkbox />
 *       </ScopePicker.Cell>
 *       <ScopePicker.Cell name="title">
 *         <ScopePicker.Title />
 *       </ScopePicker.Cell>
 *     </ScopePicker.Row>
 *   );
 * }
 * ```
 */
export const Row = /* @__PURE__ */ forwardRef<HTMLDivElement, RowProps>(function Row(
  { render, ...users },
  ref,
) {
  const picker = usePicker();
  const row = useRow();
  const { kind } = picker.store;
  const ours = {
    ref,
    className: 'sw-row',
    'data-kind': kind,
    ...picker.getRowProps(row),
    children: users.children === undefined ? <RowCells row={row} /> : undefined,
  };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  return renderPart('div', render, ours, users, row);
});

function RowCells({ row }: { readonly row: PickerRow }) {
  const { catalog, kind } = usePicker().store;
  return (
    <>
      <div {...cellProps('select')}>
        <Checkbox />
      </div>
      <div {...cellProps('title')}>
        <Title />
      </div>
      <div {...cellProps('badges')}>
        <Badges />
      </div>
      {kind === 'scope' && catalog.levels.length > 0 && (
        <div {...cellProps('levels')}>
          <Levels />
        </div>
      )}
      <div {...cellProps('more')}>
        <DetailsButton />
      </div>
      {row.kind === 'item' && row.open && (
        <div {...cellProps('details')}>
          <Details />
        </div>
      )}
    </>
  );
}
