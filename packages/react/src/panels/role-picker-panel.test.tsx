import { effectiveScopes, loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { RolePickerPanel } from './role-picker-panel.js';
import type { RolePickerPanelProps } from './role-picker-panel.js';

const catalogs = { infobip: load(infobip), restcomm: load(restcomm) };

describe('the switches', () => {
  test('are one for each role, with its title, what it is about and what it gives', () => {
    setUp({ catalog: catalogs.infobip });
    expect(screen.getByRole('group', { name: 'Roles' })).toBeInTheDocument();
    expect(screen.getAllByRole('switch')).toHaveLength(18);
    const people = screen.getByRole('switch', { name: 'People Manager' });
    expect(people).not.toBeChecked();
    expect(people).toHaveAccessibleDescription(/^Keeps customer profiles.* Gives 6 scopes$/);
    expect(statusText()).toBe('18 roles · Nothing selected');
  });

  test('switch by mouse and keyboard, and all others say what they add to it', async () => {
    const { user, change } = setUp({ catalog: catalogs.infobip });
    await user.click(screen.getByText('People Manager'));
    expect(screen.getByRole('switch', { name: 'People Manager' })).toBeChecked();
    expect(change).toHaveBeenLastCalledWith(['people-manager'], expect.anything());
    expect(effectOf('People Manager')).toBe('Gives 6 scopes');
    expect(effectOf('Conversations Agent')).toMatch(/^Adds \d+ scopes? to the others$/);
    expect(statusText()).toBe('18 roles · 1 selected');

    await user.keyboard('[ArrowDown][ArrowDown][Space]');
    expect(screen.getByRole('switch', { name: 'Finance Data Manager' })).toBeChecked();
    await user.keyboard('[ArrowUp][ArrowUp][Enter]');
    expect(screen.getByRole('switch', { name: 'People Manager' })).not.toBeChecked();
    expect(change).toHaveBeenLastCalledWith(['finance-data-manager'], expect.anything());
  });

  test('say when a role adds nothing, or takes something away', async () => {
    const { user } = setUp({ catalog: catalogs.restcomm });
    await user.click(screen.getByRole('switch', { name: 'Administrator' }));
    expect(effectOf('Administrator')).toBe('Gives 115 scopes');
    expect(effectOf('Developer')).toBe('Takes 13 scopes of the others away');
    await user.click(screen.getByRole('switch', { name: 'Developer' }));
    expect(effectOf('Administrator')).toBe('Adds nothing new');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  test('do nothing where they may only be read', async () => {
    const { user, change } = setUp({ catalog: catalogs.restcomm, readOnly: true });
    const first = screen.getByRole('switch', { name: 'Administrator' });
    await user.click(first);
    expect(first).not.toBeChecked();
    expect(first).toHaveAttribute('aria-disabled', 'true');
    expect(change).not.toHaveBeenCalled();
  });

  test('keep the focus on an unknown one that may only be read', async () => {
    const value = ['Retired', 'Developer'];
    const { user } = setUp({ catalog: catalogs.restcomm, value, readOnly: true });
    await user.click(screen.getByRole('switch', { name: 'Retired' }));
    expect(screen.getByRole('switch', { name: 'Retired' })).toHaveFocus();
  });

  test('keep and flag roles that the catalog does not know, and keep the focus', async () => {
    const { user } = setUp({ catalog: catalogs.restcomm, defaultValue: ['Retired', 'Developer'] });
    const unknown = screen.getByRole('switch', { name: 'Retired' });
    expect(unknown).toHaveAccessibleDescription('Not in the catalog');
    expect(describersOf(unknown)).not.toContain(null);
    await user.click(unknown);
    expect(unknown).not.toBeInTheDocument();
    expect(screen.getByRole('switch', { name: 'ProvisioningAgent' })).toHaveFocus();
  });
});

describe('the scopes', () => {
  test('that a role adds can be read, by product', async () => {
    const { user } = setUp({ catalog: catalogs.infobip, defaultValue: ['conversations-agent'] });
    const button = within(rowOf('People Manager')).getByRole('button');
    expect(button).toHaveAccessibleName(/^Adds \d+ scopes? to the others$/);
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const people = within(rowOf('People Manager')).getByRole('list', { name: 'People' });
    expect(people).toHaveTextContent('people:read');
  });

  test('in effect are counted live and listed, with those that are denied', async () => {
    const { user } = setUp({ catalog: catalogs.restcomm });
    const button = screen.getByRole('button', { name: '0 scopes in effect' });
    await user.click(button);
    await user.click(screen.getByRole('switch', { name: 'Developer' }));
    expect(button).toHaveAccessibleName('102 scopes in effect');
    const { scopes, denied } = effectiveScopes(catalogs.restcomm, 'Developer');
    const codes = [...(document.querySelectorAll('.sw-effective-scopes code') ?? [])];
    expect(codes.map(({ textContent }) => textContent).toSorted()).toEqual(
      [...scopes, ...denied].toSorted(),
    );
    const withheld = screen.getByRole('group', { name: '13 scopes are denied by these roles' });
    expect(within(withheld).getByRole('list', { name: 'Management APIs' })).toBeInTheDocument();
  });
});

describe('the search', () => {
  test('leaves the roles it finds, and what is on stays on', async () => {
    const { user } = setUp({ catalog: catalogs.infobip, defaultValue: ['people-manager'] });
    const field = screen.getByRole('searchbox', { name: 'Search roles' });
    await user.type(field, 'answers');
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(3));
    expect(statusText()).toBe('3 roles · 1 selected, 1 of them hidden by the filter');
    expect(rowOf('Answers Designer').querySelector('mark')).toHaveTextContent('Answers');

    await user.keyboard('[ArrowDown][Space]');
    expect(screen.getByRole('switch', { name: 'Answers Manager' })).toBeChecked();
    expect(statusText()).toBe('3 roles · 2 selected, 1 of them hidden by the filter');

    await user.click(field);
    await user.keyboard('[Escape]');
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(18));
  });

  test('offers a way out where nothing matches', async () => {
    const { user } = setUp({ catalog: catalogs.infobip });
    await user.type(screen.getByRole('searchbox'), 'zzzzzz');
    expect(await screen.findByText('Nothing matches “zzzzzz”')).toBeInTheDocument();
    expect(screen.queryAllByRole('switch')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(18));
  });
});

test('what was done is said, once it has been quiet', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const { user } = setUp({ catalog: catalogs.restcomm });
    const said = screen.getByRole('status');
    await user.click(screen.getByRole('switch', { name: 'Developer' }));
    await user.click(screen.getByRole('switch', { name: 'ProvisioningAgent' }));
    expect(said).toHaveTextContent('');
    act(() => void vi.advanceTimersByTime(1000));
    expect(said).toHaveTextContent('ProvisioningAgent is on. 100 scopes in effect.');
  } finally {
    vi.useRealTimers();
  }
});

test('a reset is said of all roles, not of the one that was last switched', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const user = userEvent.setup({ advanceTimers: (by) => vi.advanceTimersByTime(by) });
    render(
      <form>
        <RolePickerPanel catalog={catalogs.infobip} defaultValue={['people-manager']} />
        <button type="reset">Reset</button>
      </form>,
    );
    await user.click(screen.getByRole('switch', { name: 'People Manager' }));
    await user.click(screen.getByRole('switch', { name: 'Content Manager' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status')).toHaveTextContent('1 selected. 6 scopes in effect.');
  } finally {
    vi.useRealTimers();
  }
});

test('presets switch on exactly their roles, and off again', async () => {
  const presets = [
    { title: 'Marketing', roles: ['content-manager', 'communication-manager'] },
    { title: 'Support', roles: ['conversations-agent'] },
  ];
  const { user, change } = setUp({ catalog: catalogs.infobip, presets });
  const group = screen.getByRole('group', { name: 'Presets' });
  const marketing = within(group).getByRole('button', { name: 'Marketing' });
  await user.click(marketing);
  expect(change).toHaveBeenLastCalledWith(
    ['communication-manager', 'content-manager'],
    expect.objectContaining({ reason: 'role' }),
  );
  expect(marketing).toHaveAttribute('aria-pressed', 'true');
  await user.click(within(group).getByRole('button', { name: 'Support' }));
  expect(marketing).toHaveAttribute('aria-pressed', 'false');
  await user.click(within(group).getByRole('button', { name: 'Support' }));
  expect(change).toHaveBeenLastCalledWith([], expect.anything());
});

test('scopes changed by hand are flagged, and there is a way back', async () => {
  const given = effectiveScopes(catalogs.restcomm, 'Developer').scopes;
  function Host() {
    const [scopes, setScopes] = useState<readonly string[]>(
      given.slice(1).concat('voice:read:nothing'),
    );
    return (
      <>
        <RolePickerPanel
          catalog={catalogs.restcomm}
          defaultValue={['Developer']}
          scopes={scopes}
          onScopesChange={setScopes}
        />
        <output>{scopes.length}</output>
      </>
    );
  }
  const user = userEvent.setup();
  render(<Host />);
  const panel = screen.getByRole('group', { name: 'Roles' });
  expect(panel).toHaveAttribute('data-customised');
  expect(panel).toHaveTextContent('Changed by hand Added 1 scope. Removed 1 scope.');
  await user.click(screen.getByRole('button', { name: 'Back to the roles' }));
  expect(panel).not.toHaveAttribute('data-customised');
  expect(panel.nextElementSibling).toHaveTextContent('102');
  expect(screen.getByRole('button', { name: '102 scopes in effect' })).toHaveFocus();
});

describe('a form', () => {
  test('submits the roles that are on, and its reset brings back the first', async () => {
    const user = userEvent.setup();
    render(
      <form data-testid="form">
        <RolePickerPanel catalog={catalogs.infobip} name="role" defaultValue={['people-manager']} />
        <button type="reset">Reset</button>
      </form>,
    );
    expect(submitted()).toEqual(['people-manager']);
    await user.click(screen.getByRole('switch', { name: 'People Manager' }));
    await user.click(screen.getByRole('switch', { name: 'Content Manager' }));
    expect(submitted()).toEqual(['content-manager']);
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(submitted()).toEqual(['people-manager']);
    expect(screen.getByRole('switch', { name: 'People Manager' })).toBeChecked();
  });

  test('submits them while the catalog is loading, too', () => {
    render(
      <>
        <form id="elsewhere" data-testid="form" />
        <RolePickerPanel catalog={undefined} name="role" form="elsewhere" value={['Developer']} />
      </>,
    );
    expect(submitted()).toEqual(['Developer']);
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  });
});

test('a catalog that could not be loaded can be asked for again', async () => {
  const retry = vi.fn<() => void>();
  const { user } = setUp({ catalog: undefined, loadError: new Error('offline'), onRetry: retry });
  expect(screen.getByRole('alert')).toHaveTextContent('The list could not be loaded.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByRole('group', { name: 'Roles' })).toHaveFocus();
});

test('a catalog without roles says so', () => {
  setUp({ catalog: load({ ...infobip, roles: [] }) });
  expect(screen.getByText('This catalog has no roles')).toBeInTheDocument();
});

function setUp(props: RolePickerPanelProps) {
  const user = userEvent.setup({
    advanceTimers: (by) => vi.isFakeTimers() && vi.advanceTimersByTime(by),
  });
  const change = vi.fn<NonNullable<RolePickerPanelProps['onValueChange']>>();
  render(<RolePickerPanel onValueChange={change} {...props} />);
  return { user, change };
}

function submitted(): unknown {
  return new FormData(screen.getByTestId<HTMLFormElement>('form')).getAll('role');
}

function describersOf(element: HTMLElement): readonly (HTMLElement | null)[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id));
}

function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('switch', { name: title }).closest('li');
  if (!row) throw new Error(`There is no row for ${title}.`);
  return row;
}

function effectOf(title: string): string | null | undefined {
  return rowOf(title).querySelector('.sw-effect')?.textContent;
}

function statusText(): string | null | undefined {
  return document.querySelector('.sw-status')?.textContent;
}

function load(document: unknown): Catalog {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.catalog;
}
