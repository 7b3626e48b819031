import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

async function open(options: Partial<ScopePickerOptions> = {}) {
  const changes = vi.fn<(value: readonly string[], reason: string) => void>();
  render(
    <ScopePicker.Root
      catalog={callCatalog}
      onValueChange={(value, { reason }) => changes(value, reason)}
      {...options}
    >
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.Toolbar>
        <ScopePicker.Undo />
        <ScopePicker.Paste />
      </ScopePicker.Toolbar>
    </ScopePicker.Root>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Paste scopes' }));
  return { user, changes };
}

const field = () => screen.getByRole('textbox', { name: 'Scopes to add' });
const report = () =>
  Array.from(document.querySelectorAll('.sw-paste-report > *'), (line) => [
    line.getAttribute('data-kind'),
    line.textContent,
  ]);

async function add(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.click(field());
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Add scopes' }));
}

test('what became of every scope is said', async () => {
  const { user, changes } = await open({
    defaultValue: ['user:read:user'],
    forbidden: { 'phone:delete:call_log:admin': 'Ask your admin' },
    levels: ['user', 'admin'],
  });
  await add(
    user,
    'phone:read:recording, user:read:user new:scope näh\nphone:delete:call_log:admin ' +
      'phone:read:call_log:master phone:read:call_log',
  );
  expect(changes).toHaveBeenCalledExactlyOnceWith(
    ['phone:read:call_log', 'phone:read:recording', 'user:read:user', 'new:scope'],
    'paste',
  );
  expect(report()).toEqual([
    ['added', '2 scopes added'],
    ['already', '1 was selected already'],
    ['unknown', '1 is not in the catalog and was keptnew:scope '],
    [
      'refused',
      '2 are not available to this appphone:delete:call_log:admin Ask your adminphone:read:call_log:master ',
    ],
    ['invalid', '1 is no scopenäh “ä” is not allowed in a scope'],
  ]);
  expect(field()).toHaveValue('');
});

test('nothing is added beyond the limit, and the text stays to be cut down', async () => {
  const { user, changes } = await open({ max: 1 });
  await add(user, 'phone:read:recording user:read:user');
  expect(changes).not.toHaveBeenCalled();
  expect(report()).toEqual([['full', 'Nothing was added: the provider allows 1']]);
  expect(field()).toHaveValue('phone:read:recording user:read:user');
});

test('a text without scopes is told from one with scopes', async () => {
  const { user } = await open();
  await add(user, '[]');
  expect(report()).toEqual([['nothing', 'There is no scope in this text']]);
});

test('what the owner refuses is not called added', async () => {
  const { user } = await open({
    value: [],
    onValueChange: (_, { cancel }) => cancel(),
  });
  await add(user, 'user:read:user');
  expect(report()).toEqual([]);
  expect(field()).toHaveValue('user:read:user');
});

test('can be undone', async () => {
  const { user, changes } = await open();
  await add(user, '["phone:read:recording"]');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(changes).toHaveBeenLastCalledWith([], 'undo');
});

describe('opening and closing', () => {
  test('takes the focus there and back', async () => {
    const { user } = await open();
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Scopes to add' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Paste scopes' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Paste scopes' })).toHaveFocus();
  });

  test('keys in the text are for the text, though it is in a toolbar', async () => {
    const { user } = await open();
    await user.type(field(), 'ac{ArrowLeft}b{Home}_');
    expect(field()).toHaveValue('_abc');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Add scopes' })).toHaveFocus();
  });
});

test.each([false, true])(
  'scopes pasted into the search come here, unless read only: %s',
  async (readOnly) => {
    render(
      <ScopePicker.Root catalog={callCatalog} readOnly={readOnly}>
        <ScopePicker.Search />
        <ScopePicker.Paste />
      </ScopePicker.Root>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('searchbox'));
    await user.paste('user:read:user phone:read:recording');
    expect(screen.queryAllByRole('textbox', { name: 'Scopes to add' })).toHaveLength(
      readOnly ? 0 : 1,
    );
    expect(screen.getByRole('searchbox')).toHaveValue(
      readOnly ? 'user:read:user phone:read:recording' : '',
    );
  },
);

test('endpoints are not pasted', async () => {
  render(
    <ScopePicker.Root catalog={callCatalog} kind="endpoint">
      <ScopePicker.Paste />
      <ScopePicker.Status />
    </ScopePicker.Root>,
  );
  await screen.findByText('7 endpoints in 4 groups');
  expect(screen.queryByRole('button')).toBeNull();
});
