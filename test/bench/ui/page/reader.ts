import { listHeight } from './contender.js';
import type { Contender } from './contender.js';

/** Reads and uses a list as a person does. */
export interface Reader {
  /** Whether rows are where one looks: at the top, in the middle and at the bottom. */
  readonly isFilled: () => boolean;
  /** The first rows, what they say and whether they are checked, and what they are the result of. */
  readonly read: () => string;
  /** Clicks the checkbox of a row, counted from 0. */
  readonly click: (row: number) => void;
  /** Fills the search field, as one keystroke does. */
  readonly type: (text: string) => void;
  readonly scrollOn: () => void;
  /** Throws unless what was read is that row checked, and with it what is below it. */
  readonly expectToggled: (read: string, row: number) => void;
}

/** Where one looks, in CSS pixels from the top of the list. */
const places = [12, listHeight / 2, listHeight - 12];

/** How many rows are read: what one sees. */
const readRows = 18;

export function createReader({ scroller, row, checkbox }: Contender): Reader {
  const rows = (): readonly Element[] => {
    const found = document.querySelectorAll(row);
    const count = Math.min(found.length, readRows);
    return Array.from({ length: count }, (_, at) => found.item(at));
  };
  const checkboxIn = (element: Element | undefined): HTMLElement => {
    const box = element?.querySelector<HTMLElement>(checkbox);
    if (!box) throw new Error(`There is no ${checkbox} in a row.`);
    return box;
  };
  const scrolling = (): Element => {
    const element = document.querySelector(scroller);
    if (!element) throw new Error(`There is no ${scroller}.`);
    return element;
  };
  const isRowAt = (x: number, y: number): boolean => {
    if (document.elementFromPoint(x, y)?.closest(row)) return true;
    // Some lists let the pointer through while they scroll.
    return Array.from(document.querySelectorAll(row)).some((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top <= y && y < bottom;
    });
  };
  return {
    isFilled: () => {
      const box = document.querySelector(scroller)?.getBoundingClientRect();
      return box !== undefined && places.every((y) => isRowAt(box.left + 200, box.top + y));
    },
    read: () =>
      [
        ...rows().map((each) => `${stateOf(checkboxIn(each))} ${each.textContent}`),
        document.querySelector('output')?.textContent ?? '',
      ].join('\n'),
    click: (at) => checkboxIn(rows()[at]).click(),
    type: (text) => {
      const input = searchField();
      // React watches the value that it set itself; a person's goes past it.
      Reflect.set(HTMLInputElement.prototype, 'value', text, input);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    scrollOn: () => {
      scrolling().scrollTop += listHeight;
    },
    expectToggled: (read, at) => {
      const lines = read.split('\n').slice(at, -1);
      // The first row is a product that fills the view, and the second its first group.
      const checked = at === 0 ? lines : lines.slice(0, at === 1 ? 2 : 1);
      if (!checked.every((line) => line.startsWith('true')))
        throw new Error(`Toggling row ${at} left this:\n${read}`);
    },
  };
}

function stateOf(box: HTMLElement): string {
  if (box instanceof HTMLInputElement) return box.indeterminate ? 'mixed' : String(box.checked);
  return box.ariaChecked ?? 'false';
}

function searchField(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('There is no search field.');
  return input;
}
