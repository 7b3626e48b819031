import { expect, test } from 'vitest';
import { createUsualSize } from './usual-size.js';

test('keeps to the guess until two rows agree on another height', () => {
  const size = createUsualSize(56);
  expect(size.get()).toBe(56);
  size.see(36);
  expect(size.get()).toBe(56);
  size.see(36);
  expect(size.get()).toBe(36);
});

test('is not misled by one row that is higher than the others', () => {
  const size = createUsualSize(56);
  for (const height of [240, 36, 36]) size.see(height);
  expect(size.get()).toBe(36);
});

test('learns nothing from rows that are not laid out', () => {
  const size = createUsualSize(56);
  for (const height of [0, 0, 36, 36]) size.see(height);
  expect(size.get()).toBe(36);
});

test('stays with what it has learned', () => {
  const size = createUsualSize(56);
  for (const height of [36, 36, 44, 44]) size.see(height);
  expect(size.get()).toBe(36);
});
