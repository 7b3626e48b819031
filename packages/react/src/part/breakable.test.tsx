import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakable } from './breakable.js';

test.each([
  ['phone:read:call_log:admin', 'phone:|read:|call_|log:|admin'],
  ['/phone/call_logs/{callLogId}', '/phone/|call_|logs/|{callLogId}'],
  ['List users', 'List users'],
  ['_', '_|'],
  ['', ''],
])('%s goes to the next line between its segments', (text, broken) => {
  const { container } = render(breakable(text));
  expect(container.innerHTML.replaceAll('<wbr>', '|')).toBe(broken);
  expect(container.textContent).toBe(text);
});
