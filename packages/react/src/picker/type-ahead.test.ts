import { expect, test } from 'vitest';
import { createTypeAhead } from './type-ahead.js';

const titles = ['Call logs', 'Get a call', 'List calls', 'List queues', 'Élan', 'Gear'];

/** Types letters, so many milliseconds apart, and says which rows the focus went to. */
function type(letters: string, apart: number, from = 0): (number | undefined)[] {
  const typeAhead = createTypeAhead();
  let focus = from;
  return Array.from(letters, (letter, at) => {
    const found = typeAhead.find(
      letter,
      at * apart,
      focus,
      titles.length,
      (row) => titles[row] ?? '',
    );
    focus = found ?? focus;
    return found;
  });
}

test('goes to the next title that begins with a letter, of either case', () => {
  expect(type('l', 0)).toEqual([2]);
  expect(type('G', 0, 2)).toEqual([5]);
  expect(type('é', 0)).toEqual([4]);
});

test('begins again at the top', () => {
  expect(type('c', 0, 3)).toEqual([0]);
  expect(type('c', 0, 0)).toEqual([0]);
});

test('puts letters in quick succession together', () => {
  expect(type('gea', 100)).toEqual([1, 1, 5]);
});

test('goes through all that begin with a letter when it is typed again', () => {
  expect(type('lll', 100)).toEqual([2, 3, 2]);
});

test('begins anew after a pause', () => {
  expect(type('lg', 2000)).toEqual([2, 5]);
});

test('stays where nothing begins so', () => {
  expect(type('x', 0, 3)).toEqual([undefined]);
  expect(createTypeAhead().find('a', 0, -1, 0, () => '')).toBeUndefined();
});
