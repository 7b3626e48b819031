import { expect, test } from 'vitest';
import { createUsualSize } from './usual-size.js';
import type { UsualSize } from './usual-size.js';

function seeAll(size: UsualSize, height: number, count: number): void {
  for (let row = 0; row < count; row += 1) size.see(height);
}

test('keeps to the guess until a row is seen', () => {
  const size = createUsualSize(56);
  expect(size.get()).toBe(56);
  size.see(36);
  expect(size.get()).toBe(36);
});

test('expects what most rows of the first screen are', () => {
  const size = createUsualSize(56);
  seeAll(size, 44, 8);
  size.see(240);
  seeAll(size, 36, 10);
  expect(size.get()).toBe(36);
});

test('learns nothing from rows that are not laid out', () => {
  const size = createUsualSize(56);
  seeAll(size, 0, 100);
  expect(size.get()).toBe(56);
  size.see(36);
  expect(size.get()).toBe(36);
});

test('stays with what it has learned', () => {
  const size = createUsualSize(56);
  seeAll(size, 36, 24);
  seeAll(size, 44, 100);
  expect(size.get()).toBe(36);
});
