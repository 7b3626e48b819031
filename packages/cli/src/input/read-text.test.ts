import { expect, test } from 'vitest';
import { contentLines } from './read-text.js';

test('a file of needs may have comments, empty lines and line ends of any system', () => {
  const text = '# all we call\r\n\r\n  GET /users  # the list\nList users\n\tGET /a#b\r';
  expect(contentLines(text)).toEqual(['GET /users', 'List users', 'GET /a#b']);
});
