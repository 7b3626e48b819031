import type { FocusEvent, KeyboardEvent } from 'react';

/**
 * Makes one tab stop of the buttons in an element, as the toolbar of the ARIA Authoring Practices:
 * arrow keys, Home and End move among them, and Tab leaves. Which buttons there are is read from the
 * page when a key is pressed, so that they may come and go.
 */
export const toolbarKeys = {
  role: 'toolbar',
  onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target, currentTarget } = event;
    const buttons = buttonsIn(currentTarget);
    const at = buttons.findIndex((button) => button === target);
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Tab') {
      // Passed over for this once; set back as soon as the focus has left.
      for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
      return;
    }
    const next = buttons.at(placeAfter(key, at, buttons.length, isRightToLeft(currentTarget)));
    if (!next || next === target) return;
    event.preventDefault();
    next.focus();
  },
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    for (const button of buttonsIn(currentTarget)) button.tabIndex = 0;
  },
};

function buttonsIn(toolbar: HTMLElement): readonly HTMLButtonElement[] {
  return [...toolbar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].filter(
    (button) => button.closest('[data-popup]') === null,
  );
}

function placeAfter(key: string, at: number, count: number, isReversed: boolean): number {
  switch (key) {
    case 'ArrowRight':
      return step(isReversed ? -1 : 1);
    case 'ArrowLeft':
      return step(isReversed ? 1 : -1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }

  function step(by: number): number {
    return (at + by + count) % count;
  }
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
