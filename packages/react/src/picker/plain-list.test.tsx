import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ScopePicker } from '../index.js';
import { renderList } from './fixtures/render-list.js';

const logs = 'phone:read:call_logs';
const plain = { list: { mode: 'plain' } } as const;

function checkbox(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name });
}

describe('a plain list', () => {
  test('is a group of field sets, all of it there', () => {
    renderList({ ...plain, root: { expanded: false } });
    expect(screen.getByRole('group', { name: 'Scopes' })).toBeVisible();
    const phone = screen.getByRole('group', { name: 'Phone' });
    const names = within(phone)
      .getAllByRole('group')
      .map((group) => group.querySelector('.sw-title')?.textContent);
    expect(names).toEqual(['Call logs', 'Recordings', 'Queues']);
    expect(within(phone).getAllByRole('checkbox')).toHaveLength(9);
    expect(checkbox('List call logs')).toHaveAccessibleDescription(logs);
  });

  test('selects items and groups', async () => {
    const { user, value } = renderList(plain);
    await user.click(checkbox('List call logs'));
    expect(value()).toEqual([logs]);
    await user.click(checkbox('Call logs'));
    expect(value()).toEqual([logs, 'phone:delete:call_log:admin']);
    expect(checkbox('Call logs')).toBeChecked();
    expect(checkbox('Phone')).toBePartiallyChecked();
  });

  test('keeps a group mixed when a click changes nothing', async () => {
    const { user, value } = renderList({
      ...plain,
      root: { defaultValue: [logs], readOnly: true },
    });
    expect(checkbox('Phone')).toBePartiallyChecked();
    await user.click(checkbox('Phone'));
    expect(checkbox('Phone')).toBePartiallyChecked();
    expect(value()).toEqual([logs]);
  });

  test('says of each control that it can only be read', () => {
    renderList({ ...plain, root: { readOnly: true } });
    for (const control of [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('combobox')])
      expect(control).toHaveAttribute('aria-disabled', 'true');
  });

  test('is entered from the search', async () => {
    const { user, search } = renderList({ ...plain, children: <ScopePicker.Search /> });
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus();
    await search('recording');
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('.sw-plain-row')).toHaveTextContent(/recording/);
  });

  test('keeps a group mixed when its owner refuses', async () => {
    const { user } = renderList({
      ...plain,
      root: { value: [logs], onValueChange: (_, { cancel }) => cancel() },
    });
    await user.click(checkbox('Phone'));
    expect(checkbox('Phone')).toBePartiallyChecked();
    expect(checkbox('Phone')).not.toBeChecked();
  });

  test('offers levels', async () => {
    const { user, value } = renderList(plain);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Level of List call logs' }),
      'Admin',
    );
    expect(value()).toEqual([`${logs}:admin`]);
    expect(screen.getAllByText('Admin only')).toHaveLength(5);
  });

  test('shows what matches', () => {
    const { store } = renderList(plain);
    act(() =>
      store.show(
        { ...store.get().results, query: 'x' },
        { rows: Uint32Array.of(3, 7), best: new Uint32Array() },
      ),
    );
    expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('id'))).toHaveLength(6);
    expect(screen.queryByRole('group', { name: 'Recordings' })).toBeNull();
    expect(checkbox('Get a user')).toBeVisible();
  });
});
