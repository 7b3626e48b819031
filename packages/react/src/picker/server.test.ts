import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FullPicker } from './fixtures/full-picker.js';

// Here there is no window at all; what is printed, such as a warning, fails the test.

test('a server renders the list, the counts and what a form submits', () => {
  const html = renderToString(createElement(FullPicker));
  expect(html).toContain('7 scopes in 4 groups');
  expect(html).toContain('2 selected');
  expect(html).toMatch(/<input type="hidden" name="scope" value="user:read:user"/);
  expect(html).toMatch(/<input type="hidden" name="scope" value="new:scope"/);
  expect(html).toMatch(/role="treegrid"[^>]*aria-rowcount="14"/);
  expect(html).toContain('View users');
});
