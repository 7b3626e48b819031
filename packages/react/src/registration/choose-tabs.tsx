'use client';

import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import type { ChoosingBy } from './draft.js';

/** What {@link ChooseTabs} takes. */
export interface ChooseTabsProps {
  /** The ways there are. */
  readonly ways: readonly ChoosingBy[];
  readonly by: ChoosingBy;
  readonly onChange: (by: ChoosingBy) => void;
  /** What is shown for the way that is chosen. */
  readonly children: ReactNode;
}

const titles = {
  endpoints: 'registration.byEndpoints',
  scopes: 'registration.byScopes',
  roles: 'registration.byRoles',
} as const satisfies Record<ChoosingBy, string>;

/** Tabs by the ARIA pattern of that name: one stop for Tab, arrows between, the panel follows. */
export function ChooseTabs({ ways, by, onChange, children }: ChooseTabsProps): ReactElement {
  const { text } = useTexts();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = placeAfter(event.key, ways.indexOf(by), ways.length, isMirrored);
    const next = at === undefined ? undefined : ways[at];
    if (at === undefined || next === undefined) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelectorAll('button').item(at).focus();
  };
  return (
    <div className="sw-choosing">
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        className="sw-tabs"
        aria-label={text('registration.by')}
        onKeyDown={move}
      >
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            role="tab"
            id={id + way}
            className="sw-tab"
            tabIndex={way === by ? 0 : -1}
            aria-selected={way === by}
            aria-controls={`${id}panel`}
            onClick={() => onChange(way)}
          >
            {text(titles[way])}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} className="sw-tab-panel" aria-labelledby={id + by}>
        {children}
      </div>
    </div>
  );
}

/** Where a key leads from one of `count` tabs, around the ends; nowhere for other keys. */
function placeAfter(
  key: string,
  at: number,
  count: number,
  isMirrored: boolean,
): number | undefined {
  const [next, previous] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === next) return (at + 1) % count;
  if (key === previous) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
