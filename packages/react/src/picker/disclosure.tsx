'use client';

import { useEffect, useId, useRef } from 'react';
import type { ForwardedRef, KeyboardEvent, ReactElement, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { renderCommand } from './render-command.js';
import type { CommandProps } from './render-command.js';

/** What {@link Disclosure} takes. */
export interface DisclosureProps {
  readonly part: 'paste' | 'copy';
  /** On the button, and of what it opens unless that has a name of its own. */
  readonly label: string;
  readonly panelLabel?: string;
  readonly isOff?: boolean;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The user's props of the button, and its ref. */
  readonly props: CommandProps;
  readonly buttonRef: ForwardedRef<HTMLButtonElement>;
  /** What it discloses. */
  readonly children: ReactNode;
  /** What is shown beside the button, open or not. */
  readonly beside?: ReactNode;
}

/** A button and what it opens. The focus goes there and, with Escape, comes back. */
export function Disclosure(disclosure: DisclosureProps): ReactElement {
  const {
    part,
    label,
    panelLabel = label,
    isOff,
    isOpen,
    setOpen,
    props,
    buttonRef,
    children,
    beside,
  } = disclosure;
  const root = useRef<HTMLDivElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const element = root.current;
    element?.querySelector<HTMLElement>('[data-popup] :is(textarea, button)')?.focus();
    return () => {
      // It was lost with what was closed, unless it has gone elsewhere.
      if (document.activeElement === document.body)
        element?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
  }, [isOpen]);
  const command = {
    part: `${part}-button`,
    isOff: isOff === true,
    run: () => setOpen(!isOpen),
    props: {
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? panel : undefined,
      children: label,
    },
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // What is around, such as a dialog, is closed by the next.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <div
      ref={root}
      role="presentation"
      className={`sw-${part}`}
      data-disclosure=""
      data-open={flag(isOpen)}
      onKeyDown={close}
    >
      {renderCommand(command, props, buttonRef)}
      {isOpen && (
        <div
          id={panel}
          role="group"
          aria-label={panelLabel}
          className={`sw-${part}-panel`}
          data-popup=""
        >
          {children}
        </div>
      )}
      {beside}
    </div>
  );
}
