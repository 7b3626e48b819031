import { effectiveScopes, loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MessagesProvider, RolePickerPanel } from '../index.js';
import type { RolePickerPanelProps } from '../index.js';
import { de } from '../messages/de.js';
import { rolePickerDriver } from './index.js';

const catalog = load();
const people = 'People Manager';

test.each([
  ['by events of its own', undefined],
  ['by user-event', userEvent.setup()],
])('switches roles and reads them, %s', async (_, user) => {
  const { form, container } = renderRoles({});
  const roles = rolePickerDriver(container, { user });
  await roles.ready();
  expect(roles.roles()).toHaveLength(18);
  expect(roles.selected()).toEqual([]);
  await roles.toggle(people);
  expect(roles.selected()).toEqual([people]);
  expect(roles.roles().find(({ title }) => title === people)).toMatchObject({
    on: true,
    effect: 'Gewährt 6 Scopes',
  });
  expect(await roles.effective()).toEqual(scopesOf(['people-manager']));
  expect(roles.formValue(form)).toEqual(['people-manager']);
  expect(roles.status()).toMatch(/1 ausgewählt/);
  await roles.toggle(people);
  expect(await roles.effective()).toEqual([]);
});

test('searches, and presses presets', async () => {
  const presets = [{ title: 'Money', roles: ['finance-data-manager'] }];
  const { container } = renderRoles({ presets });
  const roles = rolePickerDriver(container);
  await roles.search('finance');
  expect(roles.roles()[0]).toMatchObject({ title: 'Finance Data Manager', on: false });
  expect(roles.roles().length).toBeLessThan(18);
  await roles.search('');
  await roles.preset('Money');
  expect(roles.selected()).toEqual(['Finance Data Manager']);
});

test('takes back what was changed by hand, in any language', async () => {
  const { container } = renderRoles({
    defaultValue: ['people-manager'],
    scopes: [],
    onScopesChange: () => undefined,
  });
  const roles = rolePickerDriver(container);
  await roles.reset();
  expect(roles.selected()).toEqual([people]);
});

test('says which roles there are', async () => {
  const { container } = renderRoles({});
  const roles = rolePickerDriver(container);
  await expect(roles.toggle('King')).rejects.toThrow(/There is no “King”, but “.*“People Manager”/);
  await expect(roles.reset()).rejects.toThrow(
    expect.objectContaining({ code: 'testing/not-found' }),
  );
});

function renderRoles(props: Partial<RolePickerPanelProps>) {
  const { container } = render(
    <MessagesProvider locale={de}>
      <form aria-label="Roles">
        <RolePickerPanel catalog={catalog} name="role" {...props} />
      </form>
    </MessagesProvider>,
  );
  const form = container.querySelector('form');
  if (!form) throw new Error('There is no form.');
  return { container, form };
}

function load(): Catalog {
  const loaded = loadCatalog(infobip);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.catalog;
}

function scopesOf(roles: readonly string[]): readonly string[] {
  return effectiveScopes(catalog, roles).scopes;
}
