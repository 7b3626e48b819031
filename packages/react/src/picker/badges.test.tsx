import type { SensitivityRule } from '@scopewise/core';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { telephony } from './fixtures/telephony.js';
import { List } from './list.js';
import { Root } from './root.js';

const catalog = telephony();

/** With rules of its own each time, as JSX makes them. */
function picker(rule: SensitivityRule, mode?: 'plain'): ReactElement {
  return (
    <Root catalog={catalog} defaultValue={[]} expanded policy={{ approval: [rule] }}>
      <List viewport={2000} mode={mode} />
    </Root>
  );
}

/** The scopes that need approval, as the list says. */
function waiting(): readonly (string | undefined)[] {
  return screen
    .getAllByRole('row')
    .filter((row) => row.textContent.includes('Needs admin approval'))
    .map((row) => row.querySelector('.sw-scope')?.textContent);
}

test('an administrator’s approval is said of the scopes that a policy names, and of no other', () => {
  const { rerender } = render(picker({ level: 'admin', severity: 'write' }));
  expect(waiting()).toEqual([
    'phone:delete:call_log:admin',
    'phone:write:queue:admin',
    'phone:manage:queue:admin',
    'user:delete:user:admin',
  ]);
  rerender(picker({ level: 'master', severity: 'write' }));
  expect(waiting()).toEqual([]);
});

test('a plain list says so too', () => {
  const { rerender } = render(picker({ scopes: ['user:delete:user:admin'] }, 'plain'));
  expect(screen.getAllByText('Needs admin approval')).toHaveLength(1);
  rerender(picker({ scopes: [] }, 'plain'));
  expect(screen.queryByText('Needs admin approval')).toBeNull();
});
