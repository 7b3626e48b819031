import { expect, test } from 'vitest';
import { line, prose, styled, table } from './page.js';
import { render } from './render.js';

const plain = { colour: false, width: 20 };

test('columns are aligned, and the last one leaves no space behind', () => {
  const rows = [{ cells: ['a', 'long', 'x'] }, { cells: ['bbb', 'c', ''] }];
  expect(render([table(1, rows)], plain)).toBe(' a    long  x\n bbb  c\n');
});

test('a column without anything in it takes no space', () => {
  expect(render([table(0, [{ cells: ['a', '', 'b'] }])], plain)).toBe('a  b\n');
});

test('what stands below a row does not change its columns', () => {
  const rows = [{ cells: ['a', 'b'], below: [line('much longer than a')] }, { cells: ['cc', 'd'] }];
  expect(render([table(0, rows)], plain)).toBe('a   b\nmuch longer than a\ncc  d\n');
});

test('prose wraps at words and hangs', () => {
  expect(render([prose(2, 'one two three four five')], plain)).toBe(
    '  one two three four\n    five\n',
  );
});

test('a word longer than the line is not cut, so that it can be copied', () => {
  expect(render([prose(0, 'see https://harbour.example/rules now')], plain)).toBe(
    'see\n  https://harbour.example/rules\n  now\n',
  );
});

test('pieces without a space between them stay together', () => {
  const pieces = [styled('red', 'error'), ': it broke ', styled('dim', '[code]'), '.'];
  expect(render([prose(0, ...pieces)], plain)).toBe('error: it broke\n  [code].\n');
});

test('colours are added only where they may be, and never from data', () => {
  const page = [line(styled('red', 'stop\u001b[0m'), ' go')];
  expect(render(page, { colour: true, width: 80 })).toBe('\u001b[31mstop\\u{1b}[0m\u001b[39m go\n');
  expect(render(page, plain)).toBe('stop\\u{1b}[0m go\n');
});
