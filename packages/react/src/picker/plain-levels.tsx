'use client';

import { useRef } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import { useTexts } from '../texts/messages-provider.js';
import { keepOnReset } from './keep-on-reset.js';
import { levelOf } from './level.js';
import { Levels } from './levels.js';
import { usePicker } from './picker-context.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** The levels of a row as a native choice. */
export function PlainLevels({ row }: { readonly row: PickerItemRow }) {
  const { store } = usePicker();
  const { text } = useTexts();
  const select = useRef<HTMLSelectElement>(null);
  useSafeLayoutEffect(() => keepOnReset(select.current));
  if (row.options.length === 1) return <Levels />;
  return (
    <select
      ref={select}
      className="sw-levels"
      aria-disabled={row.readOnly || undefined}
      aria-label={text('row.level', { title: row.title })}
      value={row.id}
      onChange={({ currentTarget, nativeEvent }) => {
        store.change({ type: 'choose', id: currentTarget.value }, nativeEvent);
      }}
    >
      {row.options.map(({ id, limit }) => (
        <option key={id} value={id} disabled={limit !== undefined}>
          {levelOf(store.catalog, id).title}
        </option>
      ))}
    </select>
  );
}
