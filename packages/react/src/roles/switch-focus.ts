import type { KeyboardEvent } from 'react';

/** The switches of the roles that are shown, in order. */
export function switchesIn(list: Element): readonly HTMLElement[] {
  const shown = '.sw-role:not([hidden]) .sw-switch';
  return [...list.querySelectorAll<HTMLElement>(shown)];
}

/** Up and down lead from switch to switch, as well as Tab: there may be many. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const [before, after] = neighboursOf(currentTarget);
  const next = key === 'ArrowDown' ? after : before;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Gives the focus to the nearest other switch, where there is one. */
export function focusBeside(control: HTMLElement): void {
  const [before, after] = neighboursOf(control);
  (after ?? before)?.focus();
}

function neighboursOf(control: HTMLElement): readonly (HTMLElement | undefined)[] {
  const list = control.closest('.sw-roles');
  const switches = list ? switchesIn(list) : [];
  const at = switches.indexOf(control);
  return [switches[at - 1], switches[at + 1]];
}
