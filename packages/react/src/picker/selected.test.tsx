import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

async function open(options: Partial<ScopePickerOptions>) {
  const changes = vi.fn<(value: readonly string[], removed: readonly string[]) => void>();
  render(
    <ScopePicker.Root
      catalog={callCatalog}
      onValueChange={(value, { removed }) => changes(value, removed)}
      {...options}
    >
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.Selected />
    </ScopePicker.Root>,
  );
  await screen.findByRole('group', { name: /^Selected/ });
  return { user: userEvent.setup(), changes };
}

const group = () => screen.getByRole('group', { name: 'Selected scopes' });
const items = () => within(group()).queryAllByRole('listitem');
const remove = (title: string) => screen.getByRole('button', { name: `Remove ${title}` });

test('lists what is selected, by its title and itself', async () => {
  await open({
    defaultValue: ['phone:read:recording:admin', 'phone:read:recording', 'user:read:user'],
  });
  expect(items().map((item) => item.textContent)).toEqual([
    'Read recordings phone:read:recording ×',
    'Read recordings phone:read:recording:admin ×',
    'View users user:read:user ×',
  ]);
});

test('flags what the catalog does not know, and keeps it until it is taken out', async () => {
  const { user, changes } = await open({ defaultValue: ['new:scope'] });
  expect(items()[0]).toHaveAttribute('data-unknown');
  expect(items()[0]).toHaveTextContent('new:scope Not in the catalog');
  await user.click(remove('new:scope'));
  expect(changes).toHaveBeenCalledExactlyOnceWith([], ['new:scope']);
  expect(group()).toHaveTextContent('Nothing selected yet');
});

test('what the catalog does not know comes first', async () => {
  await open({ defaultValue: ['phone:read:recording', 'user:read:user', 'new:scope'] });
  expect(items().map((item) => item.hasAttribute('data-unknown'))).toEqual([true, false, false]);
});

test('says what the filter hides', async () => {
  const { user } = await open({ defaultValue: ['phone:read:recording', 'user:read:user'] });
  expect(items()[1]).not.toHaveAttribute('data-hidden');
  await user.type(screen.getByRole('searchbox'), 'recording');
  expect(await screen.findByText('Hidden by the filter')).toBeVisible();
  expect(items().map((item) => item.hasAttribute('data-hidden'))).toEqual([false, true]);
});

test('hides nothing that the list shows, whichever of its levels matches', async () => {
  render(
    <ScopePicker.Root catalog={callCatalog} defaultValue={['phone:read:recording']}>
      <ScopePicker.Facets />
      <ScopePicker.Status />
      <ScopePicker.Selected />
    </ScopePicker.Root>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Admin level/ }));
  expect(await screen.findByText('1 selected')).toBeVisible();
  expect(items()[0]).not.toHaveAttribute('data-hidden');
});

test('taking one out leads on to the next, and from the last to the search', async () => {
  const { user } = await open({ defaultValue: ['phone:read:recording', 'user:read:user'] });
  await user.click(remove('Read recordings'));
  expect(remove('View users')).toHaveFocus();
  await user.click(remove('View users'));
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('what is locked stays, with its reason', async () => {
  const { user, changes } = await open({
    defaultValue: ['user:read:user'],
    locked: { 'user:read:user': 'Needed to sign in' },
  });
  expect(items()[0]).toHaveTextContent('Needed to sign in');
  expect(remove('View users')).toHaveAttribute('aria-disabled', 'true');
  await user.click(remove('View users'));
  expect(changes).not.toHaveBeenCalled();
});

test('what may not be selected, and is, says so', async () => {
  await open({ defaultValue: ['user:read:user:admin'], levels: ['user'] });
  expect(items()[0]).toHaveTextContent('View users has a level that is not available to this app');
});

test('many are listed in steps', async () => {
  const scopes = Array.from({ length: 120 }, (_, at) => ({ scope: `phone:read:thing_${at}` }));
  const { user } = await open({
    catalog: loaded({ ...callDocument, scopes, endpoints: [] }),
    defaultValue: scopes.map(({ scope }) => scope),
  });
  expect(items()).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  await user.click(screen.getByRole('button', { name: 'Show 20 more' }));
  expect(items()).toHaveLength(120);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('endpoints have their titles too', async () => {
  await open({ kind: 'endpoint', defaultValue: ['logs.delete'] });
  expect(screen.getByRole('group', { name: 'Selected endpoints' })).toHaveTextContent(
    'Delete a call log',
  );
});
