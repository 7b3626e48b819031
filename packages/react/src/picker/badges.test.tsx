import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { telephony } from './fixtures/telephony.js';
import { List } from './list.js';
import { Root } from './root.js';

const catalog = telephony();

/** The scopes that need approval, as the list says. */
function waiting(): readonly (string | undefined)[] {
  return screen
    .getAllByRole('row')
    .filter((row) => row.textContent.includes('Needs admin approval'))
    .map((row) => row.querySelector('.sw-scope')?.textContent);
}

test('an administrator’s approval is said of the scopes that a policy names, and of no other', () => {
  const picker = (level: string) => (
    <Root
      catalog={catalog}
      defaultValue={[]}
      expanded
      policy={{ approval: [{ level, severity: 'write' }] }}
    >
      <List viewport={2000} />
    </Root>
  );
  const { rerender } = render(picker('admin'));
  expect(waiting()).toEqual([
    'phone:delete:call_log:admin',
    'phone:write:queue:admin',
    'phone:manage:queue:admin',
    'user:delete:user:admin',
  ]);
  rerender(picker('master'));
  expect(waiting()).toEqual([]);
});

test('a plain list says so too, and without a policy nobody approves', () => {
  const picker = (scopes: readonly string[]) => (
    <Root catalog={catalog} defaultValue={[]} policy={{ approval: [{ scopes }] }}>
      <List mode="plain" />
    </Root>
  );
  const { rerender } = render(picker(['user:delete:user:admin']));
  expect(screen.getAllByText('Needs admin approval')).toHaveLength(1);
  rerender(picker([]));
  expect(screen.queryByText('Needs admin approval')).toBeNull();
});
