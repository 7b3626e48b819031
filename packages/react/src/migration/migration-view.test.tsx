import { loadCatalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import type { CatalogDocument } from '@scopewise/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MigrationView } from './migration-view.js';
import type { MigrationViewProps } from './migration-view.js';

function load(document: CatalogDocument): MigrationViewProps['catalog'] {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.catalog;
}

const catalog = load(zoom);

function renderView(props: Partial<MigrationViewProps>): void {
  render(<MigrationView catalog={catalog} {...props} />);
}

function item(name: string): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find((each) => each.className === 'sw-migrated' && each.textContent.startsWith(name));
  if (!found) throw new Error(`no ${name}`);
  return found;
}

test('a classic name becomes what the app needs of it, and no more', async () => {
  const onMigrate = vi.fn<(scopes: readonly string[]) => void>();
  renderView({ used: ['user.users'], onMigrate });
  expect(screen.getByText(/^Nothing to move yet\./)).toBeVisible();
  await userEvent.type(screen.getByRole('textbox'), 'user:read:admin');
  expect(screen.getByText('1 granular scope in place of 1 classic scope.')).toBeVisible();
  const needed = within(item('user:read:admin'));
  expect(needed.getByText('Needed').parentElement).toHaveTextContent(
    /List users.*user:read:list_users:admin/,
  );
  expect(needed.getByText('12 not needed')).toBeVisible();
  expect(needed.getByText(/^Narrower than before: \d+ endpoints close\.$/)).toBeVisible();
  expect(
    screen.getByText(/^Taking every equivalent would open \d+ more endpoints\.$/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Use this scope' }));
  expect(onMigrate).toHaveBeenCalledExactlyOnceWith(['user:read:list_users:admin']);
});

test('without knowing what is used it takes every equivalent', () => {
  renderView({ defaultValue: 'user:read:admin', onMigrate: () => undefined });
  expect(screen.getByText('13 granular scopes in place of 1 classic scope.')).toBeVisible();
  expect(screen.queryByText(/Narrower|not needed|Taking every/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Use these 13 scopes' })).toBeVisible();
});

test('what is granular already, and what nobody knows, stays as it is', async () => {
  const onMigrate = vi.fn<(scopes: readonly string[]) => void>();
  renderView({ defaultValue: 'foo:bar, user:read:user\nquo"ted', onMigrate });
  expect(item('user:read:user')).toHaveTextContent('Granular already');
  expect(item('foo:bar')).toHaveTextContent('No equivalent in the catalog');
  expect(item('quo"ted')).toHaveTextContent('No equivalent in the catalog');
  expect(screen.queryByText(/in place of/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Use these 3 scopes' }));
  expect(onMigrate).toHaveBeenCalledWith(['foo:bar', 'quo"ted', 'user:read:user']);
});

test('says what the classic names never covered, and what was not understood', () => {
  renderView({ defaultValue: 'user:read:admin', used: ['user.users', 'phone.phoneSetting'] });
  expect(screen.getByText('1 of what you chose is not covered yet.')).toBeVisible();
  renderView({ defaultValue: 'phone:read', used: ['no.such'] });
  expect(screen.getByText('Not found in the catalog: “no.such”')).toBeVisible();
});

test('without an owner to tell there is no button', () => {
  renderView({ defaultValue: 'user:read:admin' });
  expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
});

test('an example shows how it works, and the focus goes to where it is', async () => {
  renderView({});
  await userEvent.click(screen.getByRole('button', { name: 'Try an example' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(screen.getByText(/^\d+ granular scopes in place of 3 classic scopes\.$/)).toBeVisible();
});

test('a catalog without classic names has no example', () => {
  renderView({ catalog: load(infobip) });
  expect(screen.queryByRole('button')).toBeNull();
});
