import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/**
 * Keeps the focus in an element whose items go away when they are acted on: it moves to the heading
 * of the next item, or to that of the whole. Not to a button, which a key held down would press.
 *
 * @returns handlers for the element
 */
export function useLostFocus() {
  const last = useRef<Focused>(undefined);
  // After each render: any of them may take the focused element away.
  useEffect(() => {
    if (!last.current || last.current.element.isConnected) return;
    const { root, at } = last.current;
    last.current = undefined;
    const { activeElement, body } = root.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    const items = itemsIn(root);
    const item = at === -1 ? undefined : items[Math.min(at, items.length - 1)];
    const heading = (item ?? root).querySelector<HTMLElement>('[tabindex="-1"]');
    heading?.focus();
  });
  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
      const at = itemsIn(currentTarget).findIndex((item) => item.contains(target));
      last.current = { root: currentTarget, element: target, at };
    },
    // Not told of an element that React takes away, which is what this is for.
    onBlur: (): void => {
      last.current = undefined;
    },
  };
}

interface Focused {
  readonly root: HTMLElement;
  readonly element: Element;
  /** Of the item that it is in; -1 outside of items. */
  readonly at: number;
}

function itemsIn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('.sw-step')];
}
