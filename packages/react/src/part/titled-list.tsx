'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link TitledList} takes. */
export interface TitledListProps {
  readonly title: ReactNode;
  readonly items: readonly (readonly [key: string, item: ReactNode])[];
}

/** How many are shown until more are asked for. */
const first = 5;

/** The first few of a list, and the others where they are asked for; nothing where it is empty. */
export function TitledList({ title, items }: TitledListProps) {
  const { text } = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const rest = items.length - first;
  return (
    <div className="sw-detail">
      <strong className="sw-detail-title">{title}</strong>
      <ul>
        {(isWhole ? items : items.slice(0, first)).map(([key, item]) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="sw-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text('facet.fewer') : text('details.more', { count: rest })}
        </button>
      )}
    </div>
  );
}
