/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string;
  /** Where it is on the keyboard, whatever the layout makes of it. */
  readonly code: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘. */
  readonly command: boolean;
  readonly alt: boolean;
}

/** Where it was pressed. */
export interface KeyPlace {
  readonly direction: 'ltr' | 'rtl';
  /** Whether the row is expanded; `undefined` where it is no group. */
  readonly expanded: boolean | undefined;
  /** Which of the row's controls has the focus, from 0; -1 for the row itself. */
  readonly control: number;
  /** How many controls the row has. */
  readonly controls: number;
}

/** Where the focus can go from a row. */
export type RowStep = 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up';

/** What a key asks for. */
export type RowIntent =
  | { readonly type: 'move'; readonly step: RowStep; readonly extend: boolean }
  | { readonly type: 'parent' }
  /** To one of the row's controls; -1 is the row itself. */
  | { readonly type: 'control'; readonly at: number }
  | { readonly type: 'expand'; readonly expanded: boolean }
  | { readonly type: 'type-ahead'; readonly text: string }
  | Plain<'expand-siblings' | 'toggle' | 'range' | 'details' | 'select-visible' | 'leave'>;

/** One type for each, so that they can be told apart. */
type Plain<Type extends string> = Type extends string ? { readonly type: Type } : never;

const steps: Readonly<Record<string, RowStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

/** A key, of an event of the browser or of React. */
export function pressOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyPress {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
  return { key, code, shift: shiftKey, command: ctrlKey || metaKey, alt: altKey };
}

/**
 * What a key takes back or does again, anywhere in a picker.
 *
 * @returns `undefined` for a key that does neither
 */
export function readHistoryKey(press: KeyPress): 'undo' | 'redo' | undefined {
  const { shift, command, alt } = press;
  if (!command || alt) return undefined;
  const letter = letterOf(press);
  if (letter === 'z') return shift ? 'redo' : 'undo';
  return letter === 'y' && !shift ? 'redo' : undefined;
}

/**
 * What a key asks for on a row of a treegrid, or on a control inside one.
 *
 * @returns `undefined` for a key that is none of ours, and keeps what it does elsewhere
 */
export function readKey(press: KeyPress, place: KeyPlace): RowIntent | undefined {
  const { key, shift, command, alt } = press;
  if (alt) return undefined;
  if (command) {
    return letterOf(press) === 'a' && !shift ? { type: 'select-visible' } : undefined;
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step !== undefined) {
    return { type: 'move', step, extend: shift && (step === 'next' || step === 'previous') };
  }
  if (key === 'Escape') return { type: 'leave' };
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const isForward = (key === 'ArrowRight') === (place.direction === 'ltr');
    return isForward ? readForward(place) : readBack(place);
  }
  // A control does with all others what such a control does.
  return place.control === -1 ? readRowKey(press, place) : undefined;
}

/** The letter of a command: of a layout without Latin ones, that of the same place where they are. */
function letterOf({ key, code }: KeyPress): string {
  const letter = /^[ -~]+$/.test(key) ? key : code.replace(/^Key/, '');
  return letter.toLowerCase();
}

function readForward({ expanded, control, controls }: KeyPlace): RowIntent | undefined {
  if (expanded === false && control === -1) return { type: 'expand', expanded: true };
  return control + 1 < controls ? { type: 'control', at: control + 1 } : undefined;
}

function readBack({ expanded, control }: KeyPlace): RowIntent {
  if (control !== -1) return { type: 'control', at: control - 1 };
  return expanded === true ? { type: 'expand', expanded: false } : { type: 'parent' };
}

function readRowKey({ key, shift }: KeyPress, { expanded }: KeyPlace): RowIntent | undefined {
  if (key === ' ') return { type: shift ? 'range' : 'toggle' };
  if (key === 'Enter') {
    return expanded === undefined ? { type: 'details' } : { type: 'expand', expanded: !expanded };
  }
  if (key === '*') return { type: 'expand-siblings' };
  // Keys that print nothing have names of several letters.
  return /^.$/u.test(key) ? { type: 'type-ahead', text: key } : undefined;
}
