'use client';

import { forwardRef, useCallback } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { Badges } from './badges.js';
import { RowContext, usePicker } from './picker-context.js';
import { PlainCheckbox } from './plain-checkbox.js';
import { PlainLevels } from './plain-levels.js';
import { plainRows } from './plain-rows.js';
import type { PlainGroup } from './plain-rows.js';
import { riskProps } from './row-risk.js';
import { titleId } from './row-props.js';
import { Title } from './title.js';
import { useScopePickerRow } from './use-scope-picker-row.js';
import type { PickerGroupRow, PickerItemRow } from './use-scope-picker-row.js';
import { useStoreState } from './use-scope-picker-state.js';

/** What {@link PlainList} takes. */
export interface PlainListProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/** A list as a form: native checkboxes in field sets, all of them there at once. */
export const PlainList = /* @__PURE__ */ forwardRef<HTMLDivElement, PlainListProps>(
  function PlainList({ render, ...users }, ref) {
    const { store, ids, isLoading } = usePicker();
    const { text } = useTexts();
    const groups = useStoreState(
      store,
      useCallback(() => plainRows(store.selection), [store]),
    );
    const ours = {
      ref,
      id: ids.list,
      role: 'group',
      className: 'sw-list',
      'data-mode': 'plain',
      'aria-busy': isLoading || undefined,
      'aria-label': text(store.kind === 'endpoint' ? 'endpoints.label' : 'list.label'),
      'aria-labelledby': ids.label,
      children: groups.map((group) => <Group key={group.key} group={group} />),
    };
    // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
    return renderPart('div', render, ours, users, {});
  },
);

function Group({ group: { key, items, groups } }: { readonly group: PlainGroup }) {
  const row = useScopePickerRow(key);
  const picker = usePicker();
  if (row?.kind !== 'group') return null;
  return (
    <fieldset
      className="sw-plain-group"
      data-depth={row.depth}
      aria-labelledby={titleId(picker, row)}
    >
      <RowContext.Provider value={row}>
        <Legend row={row} />
      </RowContext.Provider>
      {items.map((item) => (
        <Item key={item} rowKey={item} />
      ))}
      {groups.map((inner) => (
        <Group key={inner.key} group={inner} />
      ))}
    </fieldset>
  );
}

function Legend({ row }: { readonly row: PickerGroupRow }) {
  const { ids } = usePicker();
  const { text } = useTexts();
  const { selected, total } = row.counts;
  return (
    <legend>
      <label htmlFor={ids.row(row.key)} className="sw-plain-heading">
        <PlainCheckbox row={row} />
        <Title />
        <span className="sw-count">{text('group.count', { selected, count: total })}</span>
      </label>
    </legend>
  );
}

function Item({ rowKey }: { readonly rowKey: number }) {
  const row = useScopePickerRow(rowKey);
  if (row?.kind !== 'item') return null;
  return (
    <RowContext.Provider value={row}>
      <ItemRow row={row} />
    </RowContext.Provider>
  );
}

function ItemRow({ row }: { readonly row: PickerItemRow }) {
  const { store, ids } = usePicker();
  const { catalog, kind } = store;
  return (
    <div
      className="sw-plain-row"
      data-kind={kind}
      data-checked={flag(row.checked)}
      data-locked={flag(row.locked !== undefined)}
      data-match={flag(row.filtered)}
      {...riskProps(catalog, row)}
    >
      <label htmlFor={ids.row(row.key)}>
        <PlainCheckbox row={row} />
        <Title />
      </label>
      <Badges />
      <PlainLevels row={row} />
    </div>
  );
}
