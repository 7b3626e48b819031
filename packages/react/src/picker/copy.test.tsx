import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { CopyProps } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

const value = ['user:read:user', 'new:scope'];

async function open(props: CopyProps = {}, selected: readonly string[] = value) {
  const user = userEvent.setup();
  render(
    <ScopePicker.Root catalog={callCatalog} defaultValue={selected}>
      <ScopePicker.Search />
      <ScopePicker.Copy {...props} />
    </ScopePicker.Root>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  return user;
}

const formats = () =>
  within(screen.getByRole('group', { name: 'Copy as' }))
    .getAllByRole('button')
    .map((button) => button.textContent);
const choose = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

test.each([
  ['Scope string', 'user:read:user new:scope'],
  ['JSON', '["user:read:user","new:scope"]'],
  ['Environment variable', "ZOOM='user:read:user new:scope'"],
  ['Authorize URL', 'https://id.example.com/oauth?scope=user%3Aread%3Auser%20new%3Ascope'],
])('as %s', async (name, text) => {
  const user = await open({ envName: 'ZOOM', authorizeUrl: 'https://id.example.com/oauth' });
  await choose(user, name);
  expect(await navigator.clipboard.readText()).toBe(text);
  expect(screen.getByRole('status')).toHaveTextContent('Copied 2 scopes');
  expect(screen.queryByRole('group', { name: 'Copy as' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
});

test('an address is offered where there is one, and others as the user likes', async () => {
  await open();
  expect(formats()).toEqual(['Scope string', 'JSON', 'Environment variable']);
  document.body.replaceChildren();
  await open({ formats: ['json', 'url'], authorizeUrl: 'https://id.example.com/oauth' });
  expect(formats()).toEqual(['JSON', 'Authorize URL']);
});

test('says so where the browser does not allow it', async () => {
  const user = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await choose(user, 'JSON');
  const result = screen.getByRole('status');
  expect(result).toHaveTextContent('Your browser did not allow copying');
  expect(result).toHaveAttribute('data-failed');
});

test('writes nothing that would ask for something else', async () => {
  const user = await open({}, ['user:read:user', 'not one']);
  await choose(user, 'Scope string');
  expect(screen.getByRole('status')).toHaveTextContent('1 is no scope');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await choose(user, 'JSON');
  expect(await navigator.clipboard.readText()).toBe('["user:read:user","not one"]');
});

test('the first format has the focus, and Escape closes', async () => {
  const user = await open();
  expect(screen.getByRole('button', { name: 'Scope string' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
});

test('there is nothing to copy where nothing is selected', async () => {
  await open({}, []);
  expect(screen.getByRole('button', { name: 'Copy' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.queryByRole('group', { name: 'Copy as' })).toBeNull();
});
