import { expect, test } from 'vitest';
import { safeJson, safeText } from './safe-text.js';

test.each([
  ['an escape sequence', '\u001b[31mred', String.raw`\u{1b}[31mred`],
  ['a line end', 'a\r\nb', String.raw`a\u{d}\u{a}b`],
  ['an eight-bit control', '\u009b31m', String.raw`\u{9b}31m`],
  ['text that runs backwards', 'a\u202eb', String.raw`a\u{202e}b`],
  ['invisible space', 'a\u200bb\ufeff', String.raw`a\u{200b}b\u{feff}`],
  ['half a character', 'a\ud800', String.raw`a\u{d800}`],
  ['an invisible tag', '\u{e0041}', String.raw`\u{e0041}`],
])('%s shows as its code points', (_, text, shown) => {
  expect(safeText(text)).toBe(shown);
});

test('letters of any script stay as they are', () => {
  expect(safeText('naïve 日本 “x” 👍')).toBe('naïve 日本 “x” 👍');
});

test('JSON has no such character in it, and reads back as the same data', () => {
  const data = { name: 'a\u001b\u009b\u202e\u200b\u2028\ud800\u{e0041}\n日本' };
  const json = safeJson(data);
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2000-\u20ff\ud800]/);
  expect(JSON.parse(json)).toEqual(data);
});
