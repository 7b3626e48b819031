'use client';

import type { SelectionOption } from '@scopewise/core';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { levelOf } from './level.js';
import { useItemRow, usePicker } from './picker-context.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link Levels} takes. */
export interface LevelsProps extends RenderProp<PickerItemRow>, ComponentPropsWithoutRef<'div'> {}

/**
 * The levels that a row's scope exists at, to choose one of; or the only one, where others have a
 * choice. Nothing where the catalog has no levels.
 *
 * State of a level: `data-level`, `data-level-rank`, and where it is the chosen one `data-checked`.
 *
 * @param props - the props of a `div`
 * @returns the levels
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function WideLevels() {
 *   return <ScopePicker.Levels className="wide" />;
 * }
 * ```
 */
export const Levels = /* @__PURE__ */ forwardRef<HTMLDivElement, LevelsProps>(function Levels(
  { render, ...users },
  ref,
) {
  const { catalog, kind } = usePicker().store;
  const row = useItemRow();
  const { text } = useTexts();
  if (!row || kind !== 'scope' || catalog.levels.length === 0) return null;
  const only = row.options.length === 1 ? levelOf(catalog, row.id) : undefined;
  if (only?.title === '') return null;
  const ours = only
    ? {
        ref,
        className: 'sw-only-level',
        'data-level': only.id,
        'data-level-rank': only.rank,
        children: text('row.onlyLevel', { level: only.title }),
      }
    : {
        ref,
        role: 'radiogroup',
        className: 'sw-levels',
        'aria-label': text('row.level', { title: row.title }),
        children: row.options.map((option) => <Level key={option.id} row={row} option={option} />),
      };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  return renderPart('div', render, ours, users, row);
});

interface LevelProps {
  readonly row: PickerItemRow;
  readonly option: SelectionOption;
}

function Level({ row, option: { id, selected, limit } }: LevelProps) {
  const { store } = usePicker();
  const { text } = useTexts();
  const { id: level, title, rank } = levelOf(store.catalog, id);
  return (
    <button
      type="button"
      role="radio"
      tabIndex={-1}
      className="sw-level"
      data-level={level}
      data-level-rank={rank}
      data-checked={flag(selected)}
      aria-checked={selected}
      aria-disabled={limit ? true : undefined}
      title={limit && (limit.reason ?? text('row.forbidden'))}
      onClick={({ nativeEvent }) => {
        store.view({ type: 'focus', key: row.key });
        store.change({ type: 'choose', id }, nativeEvent);
      }}
    >
      {title}
    </button>
  );
}
