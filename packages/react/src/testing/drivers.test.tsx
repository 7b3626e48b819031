import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EndpointPickerPanel, MessagesProvider, ScopePicker, ScopePickerPanel } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { ar } from '../messages/ar.js';
import { FullPicker } from '../picker/fixtures/full-picker.js';
import { manyScopes } from '../picker/fixtures/many-scopes.js';
import { telephony } from '../picker/fixtures/telephony.js';
import { endpointPickerDriver, scopePickerDriver } from './index.js';
import type { DriverOptions, DriverUser } from './index.js';

const logs = 'phone:read:call_logs';
const catalog = telephony();

const users: readonly (readonly [string, () => DriverUser | undefined])[] = [
  ['by events of its own', () => undefined],
  ['by user-event', () => userEvent.setup()],
];

function renderPicker(options: Partial<ScopePickerOptions> = {}) {
  const { container } = render(
    <form>
      <FullPicker catalog={catalog} defaultValue={[]} max={undefined} {...options} />
    </form>,
  );
  return container;
}

function formIn(container: Element): HTMLFormElement {
  const form = container.querySelector('form');
  if (!form) throw new Error('There is no form.');
  return form;
}

describe.each(users)('a picker of scopes, %s', (_, makeUser) => {
  let options: DriverOptions;
  beforeEach(() => {
    options = { user: makeUser() };
  });

  test('reads its rows', async () => {
    const container = renderPicker({
      defaultValue: [`${logs}:admin`],
      locked: { 'phone:write:queue:admin': 'Managed elsewhere' },
    });
    const picker = scopePickerDriver(container, options);
    await picker.ready();
    const rows = picker.rows();
    expect(rows.map(({ title }) => title)).toEqual([
      'Phone',
      'Call logs',
      'List call logs',
      'Delete a call log',
      'Recordings',
      'List recordings',
      'Queues',
      'Set up a queue',
      'Manage a queue',
      'User',
      'Users',
      'Get a user',
      'Delete a user',
    ]);
    expect(rows[1]).toMatchObject({
      kind: 'group',
      path: ['Phone'],
      checked: 'mixed',
      expanded: true,
    });
    expect(rows[2]).toMatchObject({
      kind: 'item',
      path: ['Phone', 'Call logs'],
      scope: `${logs}:admin`,
      checked: true,
      levels: ['User', 'Admin', 'Master'],
      level: 'Admin',
      locked: false,
      expanded: undefined,
    });
    expect(rows[7]).toMatchObject({ locked: true, reason: 'Managed elsewhere', levels: [] });
  });

  test('searches, toggles, chooses a level and reads what is selected', async () => {
    const container = renderPicker();
    const picker = scopePickerDriver(container, options);
    await picker.search('call log');
    expect(picker.rows().map(({ title }) => title)).not.toContain('Get a user');
    await picker.toggle('List call logs');
    await picker.chooseLevel('List call logs', 'Admin');
    await picker.search('');
    await picker.toggle('Users');
    const value = [`${logs}:admin`, 'user:read:user', 'user:delete:user:admin'];
    expect(await picker.selected()).toEqual(value);
    expect(picker.formValue(formIn(container))).toEqual(value);
    expect(picker.status()).toMatch(/3 selected/);
    await picker.undo();
    expect(await picker.selected()).toEqual([`${logs}:admin`]);
    await picker.redo();
    await picker.clear();
    expect(await picker.selected()).toEqual([]);
  });

  test('finds a row by its scope, and by anything else that is known of it', async () => {
    const picker = scopePickerDriver(renderPicker(), options);
    expect(await picker.find('phone:delete:call_log:admin')).toMatchObject({
      title: 'Delete a call log',
    });
    const row = await picker.find(({ path, kind }) => kind === 'item' && path.includes('Users'));
    expect(row.title).toBe('Get a user');
  });

  test('folds and unfolds groups', async () => {
    const picker = scopePickerDriver(renderPicker({ expanded: false }), options);
    const titles = () => picker.rows().map(({ title }) => title);
    expect(titles()).toEqual(['Phone', 'User']);
    await picker.expand('Phone');
    await picker.expand('Phone');
    expect(titles()).toEqual(['Phone', 'Call logs', 'Recordings', 'Queues', 'User']);
    await picker.collapse('Phone');
    expect(titles()).toEqual(['Phone', 'User']);
    await expect(picker.toggle('Call logs')).rejects.toThrow(/groups are folded/);
    await picker.expand('User');
    await picker.expand('Users');
    await expect(picker.expand('Get a user')).rejects.toThrow(/no group/);
  });

  test('filters, selects what is shown and answers questions', async () => {
    const picker = scopePickerDriver(renderPicker({ confirmAbove: 1 }), options);
    await picker.filter('level', 'admin');
    await picker.selectVisible();
    await picker.answer(false);
    expect(await picker.selected()).toEqual([]);
    await picker.selectVisible();
    await picker.answer(true);
    await picker.filter('level', 'admin');
    expect((await picker.selected()).every((id) => id.endsWith(':admin'))).toBe(true);
    await picker.filter('selected');
    expect(picker.rows().every(({ checked }) => checked !== false)).toBe(true);
    await expect(picker.filter('level', 'galaxy')).rejects.toThrow(/level: galaxy/);
  });

  test('uses a plain list', async () => {
    const { container } = render(
      <ScopePicker.Root catalog={catalog} defaultValue={[]}>
        <ScopePicker.List mode="plain" />
        <ScopePicker.HiddenInputs name="scope" />
      </ScopePicker.Root>,
    );
    const picker = scopePickerDriver(container, options);
    await picker.toggle('List call logs');
    await picker.chooseLevel('List call logs', 'Master');
    await picker.toggle('Users');
    expect(await picker.selected()).toEqual([
      `${logs}:master`,
      'user:read:user',
      'user:delete:user:admin',
    ]);
    const row = await picker.find('List call logs');
    expect(row).toMatchObject({
      path: ['Phone', 'Call logs'],
      level: 'Master',
      levels: ['User', 'Admin', 'Master'],
      expanded: undefined,
    });
    expect(await picker.find('Call logs')).toMatchObject({ kind: 'group', checked: 'mixed' });
    expect((await picker.allRows()).length).toBe(picker.rows().length);
  });
});

test('a picker of endpoints is used by titles and calls', async () => {
  const { container } = render(
    <EndpointPickerPanel catalog={catalog} defaultValue={[]} expanded name="calls" />,
  );
  const picker = endpointPickerDriver(container);
  await picker.toggle(({ call }) => call === 'DELETE /logs/{id}');
  await picker.search('set up');
  await picker.toggle('Set up a queue');
  expect(await picker.selected()).toEqual(['DELETE /logs/{id}', 'POST /queues']);
});

test('a panel in another language is used by the words of the catalog', async () => {
  const { container } = render(
    <MessagesProvider locale={ar}>
      <ScopePickerPanel catalog={catalog} defaultValue={[]} />
    </MessagesProvider>,
  );
  const picker = scopePickerDriver(container);
  await picker.expand('User');
  await picker.expand('Users');
  await picker.toggle('Get a user');
  await picker.chooseLevel('Get a user', 'Admin');
  expect(await picker.selected()).toEqual(['user:read:user:admin']);
});

test('reads all that is selected, however long the list of it is', async () => {
  const value = Array.from({ length: 120 }, (_, at) => `other:read:thing_${at}`);
  const picker = scopePickerDriver(renderPicker({ defaultValue: value }));
  expect(await picker.selected()).toEqual(value);
});

test('reads and finds rows that are not on the page', async () => {
  const many = manyScopes(200);
  const { container } = render(
    <ScopePicker.Root catalog={many} defaultValue={[]} expanded>
      <ScopePicker.List />
      <ScopePicker.HiddenInputs name="scope" />
    </ScopePicker.Root>,
  );
  const picker = scopePickerDriver(container);
  expect(picker.rows().length).toBeLessThan(60);
  await picker.toggle('phone:read:thing_199');
  expect(await picker.selected()).toEqual(['phone:read:thing_199']);
  const rows = await picker.allRows();
  expect(rows.filter(({ kind }) => kind === 'item').map(({ scope }) => scope)).toEqual(
    many.scopes.map(({ scope }) => scope),
  );
  expect(rows.at(-1)).toMatchObject({ checked: true });
});

test('lets faked timers pass', async () => {
  vi.useFakeTimers();
  try {
    const picker = scopePickerDriver(renderPicker(), {
      advanceTimers: (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds),
    });
    await picker.search('call log');
    expect(picker.rows().map(({ title }) => title)).not.toContain('Get a user');
  } finally {
    vi.useRealTimers();
  }
});

describe('says what is wrong where', () => {
  test('there is no such row', async () => {
    const picker = scopePickerDriver(renderPicker());
    await expect(picker.toggle('List calls')).rejects.toThrow(
      /no row “List calls”.*It shows “Phone”, “Call logs”/,
    );
  });

  test('a row has no such level', async () => {
    const picker = scopePickerDriver(renderPicker());
    await expect(picker.chooseLevel('List call logs', 'Galaxy')).rejects.toThrow(
      /no level “Galaxy”, but User, Admin, Master/,
    );
  });

  test('there is no picker, or more than one', () => {
    const { container } = render(
      <>
        <FullPicker />
        <FullPicker />
      </>,
    );
    expect(() => scopePickerDriver(container).rows()).toThrow(/There are 2/);
    expect(() => scopePickerDriver(screen.getAllByRole('treegrid')[0] ?? container).rows()).toThrow(
      expect.objectContaining({ code: 'testing/not-found' }),
    );
  });

  test('a part is not on the page', async () => {
    const { container } = render(
      <ScopePicker.Root catalog={catalog}>
        <ScopePicker.List />
      </ScopePicker.Root>,
    );
    const picker = scopePickerDriver(container);
    await expect(picker.search('x')).rejects.toThrow('.sw-search-input');
    await expect(picker.selected()).rejects.toThrow('validity');
  });

  test('nothing comes', async () => {
    const picker = scopePickerDriver(renderPicker({ catalog: undefined }), { timeout: 20 });
    await expect(picker.ready()).rejects.toThrow(
      expect.objectContaining({
        code: 'testing/timeout',
        message: 'The catalog was not there within 20 ms.',
      }),
    );
  });
});
