'use client';

import type { SelectionOption } from '@scopewise/core';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import type { Texts } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';
import { levelOf } from './level.js';
import { useItemRow, usePicker } from './picker-context.js';
import type { PickerStore } from './picker-store.js';
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
  const { store } = usePicker();
  const { catalog, kind } = store;
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
        children: row.options.map((option) => levelOption(store, text, row, option)),
      };
  return renderPart('div', render, ours, users, row);
});

function levelOption(
  store: PickerStore,
  text: Texts['text'],
  { key }: PickerItemRow,
  { id, selected, limit }: SelectionOption,
): ReactNode {
  const { id: level, title, rank } = levelOf(store.catalog, id);
  return (
    <button
      key={id}
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
        store.view({ type: 'focus', key });
        store.change({ type: 'choose', id }, nativeEvent);
      }}
    >
      {title}
    </button>
  );
}
