'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { focusRow } from './list-focus.js';
import { usePicker, useRow } from './picker-context.js';

/** What {@link DetailList} takes. */
export interface DetailListProps {
  readonly title?: string;
  readonly items: readonly (readonly [key: string, item: ReactNode])[];
  /** Whether the title is shown where there is nothing below it. */
  readonly isShown?: boolean;
}

/** How many are shown until more are asked for. */
const first = 5;

/** A part of a row's details: what it is about, and the first few of it. */
export function DetailList({ title, items, isShown = false }: DetailListProps) {
  const picker = usePicker();
  const { key } = useRow();
  const { text } = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0 && !isShown) return null;
  const shown = isWhole ? items : items.slice(0, first);
  const rest = items.length - shown.length;
  return (
    <div className="sw-detail">
      {title !== undefined && <strong className="sw-detail-title">{title}</strong>}
      {shown.length > 0 && (
        <ul>
          {shown.map(([id, item]) => (
            <li key={id}>{item}</li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className="sw-more"
          onClick={() => {
            setWhole(true);
            // The button goes, and the focus must not go with it.
            focusRow(picker, key);
          }}
        >
          {text('details.more', { count: rest })}
        </button>
      )}
    </div>
  );
}
