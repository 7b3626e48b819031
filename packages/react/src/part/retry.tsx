'use client';

import type { MouseEvent } from 'react';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link Retry} takes. */
export interface RetryProps {
  readonly onRetry: () => void;
  /** Who gets the focus; what is around it all unless told. */
  readonly search?: () => HTMLElement | null;
}

/** Loads a catalog again. The button goes with the error, and the focus must not go with it. */
export function Retry({ onRetry, search }: RetryProps) {
  const { text } = useTexts();
  const retry = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const root = currentTarget.closest<HTMLElement>('[data-scopewise]');
    if (root && !root.hasAttribute('tabindex')) root.tabIndex = -1;
    (search?.() ?? root)?.focus();
    onRetry();
  };
  return (
    <button type="button" className="sw-error-retry" onClick={retry}>
      {text('load.retry')}
    </button>
  );
}
