'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import { cellProps } from './cell.js';
import { Checkbox } from './checkbox.js';
import { usePicker, useRow } from './picker-context.js';
import { descriptionId } from './row-props.js';
import { Title } from './title.js';
import type { PickerGroupRow, PickerRow } from './use-scope-picker-row.js';

/** What {@link Group} takes. */
export interface GroupProps extends RenderProp<PickerRow>, ComponentPropsWithoutRef<'div'> {}

/**
 * The row of a product, or of a group of one. A click expands or collapses it; its checkbox selects
 * what is shown of it and missing, or takes all of that out.
 *
 * State: `data-depth`, and where they hold `data-expanded`, `data-checked`, `data-indeterminate`,
 * `data-active`, `data-match` and `data-readonly`.
 *
 * @param props - the props of a `div`; children replace what is shown in the row
 * @returns the row
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function List() {
 *   return (
 *     <ScopePicker.List>
 *       {(row) =>
 *         row.kind === 'group' ? <ScopePicker.Group className="heading" /> : <ScopePicker.Row />
 *       }
 *     </ScopePicker.List>
 *   );
 * }
 * ```
 */
export const Group = /* @__PURE__ */ forwardRef<HTMLDivElement, GroupProps>(function Group(
  { render, ...users },
  ref,
) {
  const picker = usePicker();
  const row = useRow();
  const ours = {
    ref,
    className: 'sw-group',
    ...picker.getRowProps(row),
    children:
      users.children === undefined && row.kind === 'group' ? <GroupCells row={row} /> : undefined,
  };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  return renderPart('div', render, ours, users, row);
});

function GroupCells({ row }: { readonly row: PickerGroupRow }) {
  const picker = usePicker();
  const { text } = useTexts();
  const { selected, total, visible, visibleSelected } = row.counts;
  const { title, expanded, filtered } = row;
  // Of what its checkbox speaks of.
  const amount = filtered
    ? { selected: visibleSelected, count: visible }
    : { selected, count: total };
  return (
    <>
      <div {...cellProps('select')}>
        <span
          className="sw-chevron"
          aria-hidden
          title={text(expanded ? 'group.collapse' : 'group.expand', { title })}
        />
        <Checkbox />
      </div>
      <div {...cellProps('title')}>
        <Title />
        <span className="sw-count" aria-hidden>
          {text('group.count', amount)}
        </span>
        <span id={descriptionId(picker, row)} className="sw-spoken" style={spoken}>
          {text('group.countSpoken', amount)}
        </span>
      </div>
      {filtered && (
        <div {...cellProps('matches')}>
          <span className="sw-matches">{text('group.matches', { count: visible })}</span>
        </div>
      )}
    </>
  );
}
