import { expect, test } from 'vitest';
import { reviewLimits } from './review-limits.js';

test('what is locked stays as it is, selected or not', () => {
  expect(
    reviewLimits(
      { locked: { a: 'Basic', b: 'Basic' }, forbidden: { c: 'Paid', a: 'Paid' }, max: 3 },
      ['a', 'd'],
    ),
  ).toEqual({ locked: ['a'], forbidden: ['c', 'b'], max: 3 });
});

test('limits that are not given are not there', () => {
  expect(reviewLimits({ levels: ['user'] }, [])).toEqual({
    levels: ['user'],
    locked: [],
    forbidden: [],
  });
});
