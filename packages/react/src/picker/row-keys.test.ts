import { describe, expect, test } from 'vitest';
import { readHistoryKey, readKey } from './row-keys.js';
import type { KeyPlace, KeyPress, RowIntent } from './row-keys.js';

const plain: KeyPress = { key: '', code: '', shift: false, command: false, alt: false };
const item: KeyPlace = { direction: 'ltr', expanded: undefined, control: -1, controls: 4 };
const collapsed: KeyPlace = { ...item, expanded: false, controls: 1 };
const expanded: KeyPlace = { ...collapsed, expanded: true };

/** `Shift+Space` as a browser says it. */
function press(name: string): KeyPress {
  const parts = name.split('+').filter((part) => part !== '');
  const last = parts.at(-1) ?? '+';
  return {
    ...plain,
    key: last === 'Space' ? ' ' : last,
    shift: parts.includes('Shift'),
    command: parts.includes('Ctrl') || parts.includes('Meta'),
    alt: parts.includes('Alt'),
  };
}

function move(step: string, extend = false): unknown {
  return { type: 'move', step, extend };
}

type Case = readonly [key: string, place: KeyPlace, intent: unknown];

const everywhere: readonly Case[] = [item, collapsed, expanded].flatMap((place): Case[] => [
  ['ArrowDown', place, move('next')],
  ['ArrowUp', place, move('previous')],
  ['Shift+ArrowDown', place, move('next', true)],
  ['Shift+ArrowUp', place, move('previous', true)],
  ['Home', place, move('first')],
  ['End', place, move('last')],
  ['PageDown', place, move('page-down')],
  ['PageUp', place, move('page-up')],
  ['Space', place, { type: 'toggle' }],
  ['Shift+Space', place, { type: 'range' }],
  ['Escape', place, { type: 'leave' }],
  ['*', place, { type: 'expand-siblings' }],
  ['Shift+*', place, { type: 'expand-siblings' }],
  ['Ctrl+a', place, { type: 'select-visible' }],
  ['r', place, { type: 'type-ahead', text: 'r' }],
  ['Shift+R', place, { type: 'type-ahead', text: 'R' }],
  ['電', place, { type: 'type-ahead', text: '電' }],
  ['𠮷', place, { type: 'type-ahead', text: '𠮷' }],
  ['Tab', place, undefined],
  ['Shift+Tab', place, undefined],
  ['F5', place, undefined],
  ['Process', place, undefined],
  ['Ctrl+c', place, undefined],
  ['Ctrl+Shift+A', place, undefined],
  ['Ctrl+ArrowDown', place, undefined],
  // Back in the browser's history.
  ['Alt+ArrowLeft', place, undefined],
  ['constructor', place, undefined],
]);

const ofRows: readonly Case[] = [
  ['Enter', item, { type: 'details' }],
  ['Enter', collapsed, { type: 'expand', expanded: true }],
  ['Enter', expanded, { type: 'expand', expanded: false }],
  ['ArrowRight', item, { type: 'control', at: 0 }],
  ['ArrowRight', { ...item, controls: 0 }, undefined],
  ['ArrowRight', collapsed, { type: 'expand', expanded: true }],
  ['ArrowRight', expanded, { type: 'control', at: 0 }],
  ['ArrowLeft', item, { type: 'parent' }],
  ['ArrowLeft', collapsed, { type: 'parent' }],
  ['ArrowLeft', expanded, { type: 'expand', expanded: false }],
];

const second = { ...item, control: 1 };
const ofControls: readonly Case[] = [
  ['ArrowRight', second, { type: 'control', at: 2 }],
  ['ArrowRight', { ...item, control: 3 }, undefined],
  ['ArrowLeft', second, { type: 'control', at: 0 }],
  ['ArrowLeft', { ...item, control: 0 }, { type: 'control', at: -1 }],
  ['ArrowLeft', { ...expanded, control: 0 }, { type: 'control', at: -1 }],
  ['ArrowRight', { ...collapsed, control: 0 }, undefined],
  ['ArrowDown', second, move('next')],
  ['Home', second, move('first')],
  ['Escape', second, { type: 'leave' }],
  ['Ctrl+a', second, { type: 'select-visible' }],
  // A button is pressed, and a link is followed.
  ['Space', second, undefined],
  ['Shift+Space', second, undefined],
  ['Enter', second, undefined],
  ['*', second, undefined],
  ['r', second, undefined],
];

describe('readKey', () => {
  test.each([...everywhere, ...ofRows, ...ofControls])('%s on %j', (key, place, intent) => {
    expect(readKey(press(key), place)).toEqual(intent);
  });

  test.each([...ofRows, ...ofControls])('%s mirrored on %j', (key, place, intent) => {
    const mirrored = key.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'));
    const found: RowIntent | undefined = readKey(press(mirrored), { ...place, direction: 'rtl' });
    expect(found).toEqual(intent);
  });
});

describe('readHistoryKey', () => {
  test.each([
    ['Ctrl+z', 'undo'],
    ['Meta+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Ctrl+Shift+Y', undefined],
    ['Ctrl+Alt+z', undefined],
    ['Ctrl+a', undefined],
    ['z', undefined],
  ])('%s', (key, step) => {
    expect(readHistoryKey(press(key))).toBe(step);
  });
});

describe('a layout without Latin letters', () => {
  test.each([
    ['Ctrl+я', 'KeyZ', 'undo'],
    ['Ctrl+Shift+Я', 'KeyZ', 'redo'],
    ['Ctrl+ζ', 'KeyZ', 'undo'],
    ['Ctrl+غ', 'KeyY', 'redo'],
    ['Ctrl+ф', 'KeyA', undefined],
  ])('%s on %s', (key, code, step) => {
    expect(readHistoryKey({ ...press(key), code })).toBe(step);
  });

  test('selects all that is shown', () => {
    const shown = { type: 'select-visible' };
    expect(readKey({ ...press('Ctrl+ф'), code: 'KeyA' }, item)).toEqual(shown);
    // Where Latin letters stand elsewhere, they are what counts.
    expect(readKey({ ...press('Ctrl+a'), code: 'KeyQ' }, item)).toEqual(shown);
    expect(readKey({ ...press('Ctrl+q'), code: 'KeyA' }, item)).toBeUndefined();
  });
});
