import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { zoom } from '@scopewise/catalogs/zoom';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { useSuggestion } from '../suggestion/use-suggestion.js';
import { EndpointPickerPanel } from './endpoint-picker-panel.js';
import type { EndpointPickerPanelProps } from './endpoint-picker-panel.js';

// The whole Zoom catalog is made searchable, which a busy machine may take its time over.
vi.setConfig({ testTimeout: 60_000 });

const catalog = load(zoom);

describe('the list', () => {
  test('has the endpoints of the catalog, by product and group', async () => {
    await setUp({ catalog: load(restcomm) });
    expect(screen.getByRole('group', { name: 'Endpoints' })).toHaveAttribute(
      'data-kind',
      'endpoint',
    );
    expect(statusText()).toMatch(/^\d+ endpoints in \d+ groups · Nothing selected$/);
    expect(screen.getByRole('row', { name: /Voice APIs/ })).toBeInTheDocument();
  });

  test.each([
    ['method and path', 'get /users/{userId}/presence_status'],
    ['address', '/v2/users/me/presence_status'],
    ['title', 'presence status get'],
  ])('finds by %s, and selects what is meant', async (_, query) => {
    const { user, change } = await setUp();
    await seek(user, query);
    const row = screen.getByRole('row', { name: 'Get a user presence status' });
    expect(row).toHaveTextContent('GET /users/{userId}/presence_status');
    await user.click(row);
    expect(change).toHaveBeenLastCalledWith(['user.getUserPresenceStatus'], expect.anything());
  });

  test('shows in the details what an endpoint needs, with a link to its documentation', async () => {
    const { user } = await setUp();
    await seek(user, 'DELETE /users/{userId}');
    const row = screen.getByRole('row', { name: 'Delete a user' });
    await user.click(within(row).getByRole('button', { name: 'Details of Delete a user' }));
    const details = row.querySelector('.sw-details');
    expect(details).toHaveTextContent('Needs user:delete:user:admin');
    for (const link of within(row).getAllByRole('link')) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    }
  });

  test('tells endpoints apart by their ids where no path is known', async () => {
    const endpoints = ['one', 'two'].map((id) => ({
      id,
      title: 'List users',
      product: 'A',
      group: 'B',
      public: true,
      calls: [],
    }));
    render(<EndpointPickerPanel catalog={load({ ...restcomm, roles: [], endpoints })} />);
    await seek(userEvent.setup(), 'list users');
    expect(screen.getByRole('row', { name: 'List users', description: /one/ })).toBeVisible();
    expect(screen.getByRole('row', { name: 'List users', description: /two/ })).toBeVisible();
  });

  test('of a catalog without endpoints says that it is empty', async () => {
    render(<EndpointPickerPanel catalog={load(infobip)} />);
    expect(await screen.findByText('This catalog is empty')).toBeInTheDocument();
  });
});

describe('pasted calls', () => {
  const calls = [
    'GET /users',
    'delete https://api.zoom.us/v2/users/{userId}',
    'POST /user',
    'Get a user',
    'what is this',
  ];

  test('are added, and what is not clear is reported and stays to be put right', async () => {
    const { user, change } = await setUp({ defaultValue: ['user.users'] });
    await user.click(screen.getByRole('button', { name: 'Paste calls' }));
    const field = screen.getByRole('textbox', { name: 'Calls to add' });
    expect(field).toHaveFocus();
    await user.paste(calls.join('\n'));
    await user.click(screen.getByRole('button', { name: 'Add endpoints' }));
    expect(change).toHaveBeenLastCalledWith(
      ['user.userDelete', 'user.users'],
      expect.objectContaining({ reason: 'paste', added: ['user.userDelete'] }),
    );
    expect(reportedWords()).toEqual([
      'Added 1 endpoint',
      '1 was selected already',
      '2 lines name no endpoint',
      '1 line names several endpoints',
    ]);
    expect(screen.getByText(/^Did you mean POST \/users/)).toBeInTheDocument();
    expect(screen.getByText('Did you mean scim.userSCIM2Get or user.user?')).toBeInTheDocument();
    expect(field).toHaveValue('POST /user\nGet a user\nwhat is this');
  });

  test('are offered where several are pasted into the search', async () => {
    const { user, change } = await setUp();
    await user.click(screen.getByRole('searchbox'));
    await user.paste('GET /users\nDELETE /users/{userId}');
    expect(screen.getByRole('textbox', { name: 'Calls to add' })).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Add endpoints' }));
    expect(change).toHaveBeenLastCalledWith(['user.userDelete', 'user.users'], expect.anything());
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Paste calls' })).toHaveFocus();
  });

  test('keep to the limits, and say so', async () => {
    const { user, change } = await setUp({
      max: 2,
      forbidden: { 'user.userDelete': 'Nobody deletes users' },
    });
    await user.click(screen.getByRole('button', { name: 'Paste calls' }));
    const field = screen.getByRole('textbox', { name: 'Calls to add' });
    const add = screen.getByRole('button', { name: 'Add endpoints' });
    await user.paste('GET /users\nGET /groups\nPOST /users');
    await user.click(add);
    expect(reportedWords()).toEqual(['Nothing was added: the provider allows 2']);
    expect(change).not.toHaveBeenCalled();
    await user.clear(field);
    await user.paste('GET /users\nDELETE /users/{userId}');
    await user.click(add);
    expect(reportedWords()).toEqual(['Added 1 endpoint', '1 is not available to this app']);
    expect(screen.getByText(/Nobody deletes users/, { selector: 'li' })).toBeInTheDocument();
    expect(field).toHaveValue('GET /users\nDELETE /users/{userId}');
  });

  test('may be nothing', async () => {
    const { user } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Paste calls' }));
    await user.click(screen.getByRole('button', { name: 'Add endpoints' }));
    expect(reportedWords()).toEqual(['There is no call in this text']);
  });
});

test('ids that the catalog does not know are kept, flagged, and submitted', async () => {
  render(
    <form aria-label="App">
      <EndpointPickerPanel
        catalog={catalog}
        name="need"
        defaultValue={['user.users', 'gone.api']}
      />
    </form>,
  );
  await screen.findByText(/endpoints in/);
  expect(screen.getByRole('group', { name: 'Selected endpoints' })).toHaveTextContent(
    /gone\.api.*Not in the catalog/,
  );
  const form = screen.getByRole<HTMLFormElement>('form');
  expect(new FormData(form).getAll('need')).toEqual(['user.users', 'gone.api']);
});

test('a catalog that is loading, or failed to, says so', async () => {
  const retry = vi.fn<() => void>();
  const { rerender } = render(<EndpointPickerPanel catalog={undefined} />);
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  rerender(<EndpointPickerPanel catalog={undefined} loadError="offline" onRetry={retry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

function Needs() {
  const [need, setNeed] = useState<readonly string[]>([]);
  const { suggestion } = useSuggestion({ catalog, need, levels: ['admin'] });
  return (
    <>
      <EndpointPickerPanel catalog={catalog} value={need} onValueChange={setNeed} />
      <output aria-label="Least">{suggestion?.scope}</output>
    </>
  );
}

test('the least scopes follow what is picked', async () => {
  const user = userEvent.setup();
  render(<Needs />);
  await seek(user, 'DELETE /users/{userId}');
  await user.click(screen.getByRole('row', { name: 'Delete a user' }));
  expect(screen.getByLabelText('Least')).toHaveTextContent('user:delete:user:admin');
});

async function setUp(props: Partial<EndpointPickerPanelProps> = {}) {
  const user = userEvent.setup();
  const change = vi.fn<NonNullable<EndpointPickerPanelProps['onValueChange']>>();
  render(<EndpointPickerPanel catalog={catalog} onValueChange={change} {...props} />);
  await settle();
  return { user, change };
}

/** Searches at one stroke: what typing is like is tested with the search. */
async function seek(user: UserEvent, query: string): Promise<void> {
  await user.clear(screen.getByRole('searchbox'));
  await user.paste(query);
  await settle();
}

async function settle(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[data-searching]')).not.toBeInTheDocument(), {
    timeout: 10_000,
  });
}

function statusText(): string | null | undefined {
  return document.querySelector('.sw-status')?.textContent;
}

function reportedWords(): readonly (string | null)[] {
  const words = document.querySelectorAll('.sw-paste-report p');
  return Array.from(words, ({ textContent }) => textContent);
}

function load(document: unknown): Catalog {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.catalog;
}
