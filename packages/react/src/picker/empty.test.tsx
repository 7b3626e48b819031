import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

function open(options: Partial<ScopePickerOptions> = {}) {
  const user = userEvent.setup();
  render(
    <ScopePicker.Root catalog={callCatalog} {...options}>
      <ScopePicker.Search />
      <ScopePicker.Facets />
      <ScopePicker.Status />
      <ScopePicker.Empty />
      <ScopePicker.List />
    </ScopePicker.Root>,
  );
  return user;
}

const search = () => screen.getByRole('searchbox');
const empty = () => document.querySelector('.sw-empty');

test('says what was not found, and leads back to all', async () => {
  const user = open();
  expect(empty()).toBeNull();
  await user.type(search(), 'zzzzz');
  expect(await screen.findByText('Nothing matches “zzzzz”')).toBeVisible();
  await user.click(screen.getByText('Clear search', { selector: '.sw-empty-clear' }));
  expect(await screen.findByText('7 scopes in 4 groups')).toBeVisible();
  expect(search()).toHaveFocus();
  expect(empty()).toBeNull();
});

test('asks whether something else was meant', async () => {
  const user = open();
  await user.type(search(), 'rexxxrding');
  await screen.findByText('Nothing matches “rexxxrding”');
  expect(screen.queryByText(/^Did you mean/)).toBeNull();
  await user.clear(search());
  await user.type(search(), 'delete rec0rdings');
  await user.click(await screen.findByRole('button', { name: 'Did you mean delete recordings?' }));
  expect(search()).toHaveValue('delete recordings');
  expect(search()).toHaveFocus();
});

test('clears filters before it clears what was typed', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /^Update,/ }));
  await user.type(search(), 'recording');
  await screen.findByText('Nothing matches “recording”');
  await user.click(screen.getByText('Clear filters', { selector: '.sw-empty-clear' }));
  expect(await screen.findByText('1 scope in 1 group')).toBeVisible();
  expect(search()).toHaveValue('recording');
});

test('tells an empty catalog from one where nothing matches', async () => {
  open({ catalog: loaded({ ...callDocument, scopes: [], endpoints: [] }) });
  expect(await screen.findByText('This catalog is empty')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull();
});
