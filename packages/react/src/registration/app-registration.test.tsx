import { loadCatalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { zoom } from '@scopewise/catalogs/zoom';
import type { Catalog, CatalogDocument } from '@scopewise/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AppRegistration } from './app-registration.js';
import type { AppRegistrationProps } from './app-registration.js';
import type { RegistrationDraft } from './draft.js';
import type { DraftStorage } from './draft-store.js';
import { storageOf } from './fixtures/kept-storage.js';

function load(document: CatalogDocument): Catalog {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.catalog;
}

const catalog = load(zoom);

const stored = (draft: Partial<RegistrationDraft> = {}): DraftStorage =>
  storageOf(catalog.id, draft);

const described = { name: 'Call quality', type: 'server' };
const chosen = { ...described, scopes: ['user:read:list_users:admin'] };

function renderScreen(props: Partial<AppRegistrationProps> = {}): () => void {
  return render(<AppRegistration catalog={catalog} storage={null} {...props} />).unmount;
}

const click = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

const tabs = (): readonly string[] =>
  screen.getAllByRole('tab').map(({ textContent }) => textContent);

const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });

describe('describing the app', () => {
  test('shows no fault before somebody goes on, and then leads to the first', async () => {
    renderScreen();
    expect(document.body).toHaveFocus();
    expect(screen.queryByText('Give the app a name.')).toBeNull();
    await click('Continue');
    expect(field('Name of the app')).toBeInvalid();
    expect(field('Name of the app')).toHaveAccessibleDescription(/Give the app a name\.$/);
    expect(screen.getByRole('radiogroup')).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Fix 2 things first');
    await waitFor(() => expect(field('Name of the app')).toHaveFocus());
    await userEvent.keyboard('Call quality');
    expect(screen.getByRole('alert')).toHaveTextContent('Fix 1 thing first');
    await click('Continue');
    await waitFor(() => expect(screen.getAllByRole('radio')[0]).toHaveFocus());
  });

  test('fixes the levels by the kind of app, and asks for redirect URIs where it redirects', async () => {
    renderScreen();
    expect(screen.queryByRole('group', { name: 'Redirect URIs' })).toBeNull();
    const server = screen.getByRole('radio', { name: /^Server-to-server app/ });
    expect(server.closest('label')).toHaveTextContent('May ask for: Admin and Master.');
    await userEvent.click(screen.getByRole('radio', { name: /^Web app, for the person/ }));
    expect(screen.getByRole('group', { name: 'Redirect URIs' })).toBeVisible();
    await userEvent.click(server);
    expect(screen.queryByRole('group', { name: 'Redirect URIs' })).toBeNull();
  });

  test('says what is wrong with a redirect URI once it is typed', async () => {
    renderScreen({ storage: stored({ ...described, type: 'user' }) });
    const uri = field('Redirect URI 1');
    await userEvent.type(uri, 'http://example.com');
    expect(uri).toBeValid();
    await userEvent.tab();
    expect(uri).toBeInvalid();
    expect(uri).toHaveAccessibleDescription(/^Use https\./);
    await click('Continue');
    await waitFor(() => expect(uri).toHaveFocus());
    await userEvent.clear(uri);
    expect(uri).toHaveAccessibleDescription('Enter a URI.');
    await userEvent.type(uri, 'https://example.com/callback');
    await click('Continue');
    expect(screen.getByRole('heading', { name: 'Choose what it may do' })).toHaveFocus();
  });

  test('a warning keeps nobody from going on', async () => {
    renderScreen({ storage: stored({ ...described, type: 'native' }) });
    await userEvent.type(field('Redirect URI 1'), 'http://localhost/callback');
    await userEvent.tab();
    expect(field('Redirect URI 1')).toHaveAccessibleDescription(/^Use 127\.0\.0\.1/);
    await click('Continue');
    expect(screen.getByRole('heading', { name: 'Choose what it may do' })).toHaveFocus();
  });

  test('redirect URIs come and go, and the focus with them', async () => {
    renderScreen({
      storage: stored({ ...described, type: 'user', redirectUris: ['https://a.b'] }),
    });
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await click('Add another');
    await waitFor(() => expect(field('Redirect URI 2')).toHaveFocus());
    await userEvent.keyboard('https://a.b{Tab}');
    expect(field('Redirect URI 2')).toHaveAccessibleDescription('This one is there already.');
    await userEvent.click(
      screen.getAllByRole('button', { name: /^Remove/ }).at(-1) ?? document.body,
    );
    await waitFor(() => expect(field('Redirect URI 1')).toHaveFocus());
    expect(screen.queryByRole('textbox', { name: 'Redirect URI 2' })).toBeNull();
  });
});

describe('choosing', () => {
  test('nothing chosen is a fault, and the focus goes to what puts it right', async () => {
    renderScreen({ storage: stored({ ...described, step: 'choose' }) });
    await click('Continue');
    expect(screen.getByText('Choose at least one scope.')).toHaveAttribute('role', 'alert');
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus());
  });

  test('with endpoints chosen, that is the suggestion', async () => {
    const endpoints = ['user.users', 'phone.phoneSetting'];
    renderScreen({ storage: stored({ ...described, endpoints, step: 'choose' }) });
    await click('Continue');
    const all = screen.getByRole('button', { name: 'Apply all, adds 2 scopes' });
    await waitFor(() => expect(all).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await click('Continue');
    expect(screen.getByRole('list', { name: 'Added 2 scopes' })).toBeVisible();
  });

  test('is by what the catalog has: roles where it has roles, no endpoints where it has none', async () => {
    const provider = load(infobip);
    const draft = { ...described, step: 'choose' } as const;
    renderScreen({ catalog: provider, storage: storageOf(provider.id, draft) });
    expect(tabs()).toEqual(['Scopes', 'Roles']);
    expect(screen.queryByRole('region', { name: 'Least privilege' })).toBeNull();
    screen.getByRole('tab', { selected: true }).focus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Roles' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Roles' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tabs()[0] ?? '');
  });

  test('a catalog without endpoints begins with scopes', () => {
    const bare = load({ ...restcomm, endpoints: [], roles: [] });
    renderScreen({ catalog: bare, storage: storageOf(bare.id, { ...described, step: 'choose' }) });
    expect(screen.getAllByRole('tab')).toHaveLength(1);
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Scopes');
  });
});

test('a preset is what one starts from, instead of what was chosen', async () => {
  const presets = [{ title: 'Read users', endpoints: ['user.users'], scopes: [] }];
  renderScreen({ storage: stored({ ...chosen, step: 'choose' }), presets });
  expect(screen.queryByText('Nothing yet.')).toBeNull();
  await click('Read users');
  expect(await screen.findByText('Nothing yet.')).toBeVisible();
  expect(await screen.findByText(/not covered yet/)).toBeVisible();
});

describe('the way through', () => {
  test('leads back over what is done, and keeps what was entered', async () => {
    renderScreen({ storage: stored({ ...chosen, step: 'review' }) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call quality');
    expect(
      screen.getByText('Review and register', { selector: 'li *' }).closest('li'),
    ).toHaveAttribute('aria-current', 'step');
    await click('Back');
    expect(screen.getByRole('heading', { name: 'Choose what it may do' })).toHaveFocus();
    await click('Describe done');
    expect(screen.getByRole('heading', { name: 'Describe' })).toHaveFocus();
    expect(field('Name of the app')).toHaveValue('Call quality');
    await click('Continue');
    await click('Continue');
    expect(screen.getByRole('heading', { name: 'Review and register' })).toHaveFocus();
  });

  test('the draft is there after a reload, each catalog its own', async () => {
    const storage = stored();
    const unmount = renderScreen({ storage });
    await userEvent.type(field('Name of the app'), 'Call quality');
    expect(screen.getByText('Draft saved')).toBeVisible();
    unmount();
    renderScreen({ storage });
    expect(field('Name of the app')).toHaveValue('Call quality');
    renderScreen({ storage, catalog: load(infobip) });
    expect(screen.getAllByRole('textbox', { name: 'Name of the app' })[1]).toHaveValue('');
  });

  test('where nothing can be kept, leaving asks', async () => {
    renderScreen();
    expect(leave()).toBe(true);
    await userEvent.type(field('Name of the app'), 'C');
    expect(screen.getByText('Draft not saved')).toBeVisible();
    expect(leave()).toBe(false);
  });

  test('starting over forgets everything, and reads from the beginning', async () => {
    renderScreen({ storage: stored({ ...chosen, step: 'review' }) });
    await click('Start over');
    expect(screen.getByRole('heading', { name: 'Describe' })).toHaveFocus();
    expect(field('Name of the app')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });

  test('a draft whose kind of app is gone begins with describing', () => {
    renderScreen({ storage: stored({ ...chosen, type: 'watch', step: 'review' }) });
    expect(screen.getByRole('radiogroup')).toBeVisible();
  });
});

describe('registering', () => {
  test('emits the client metadata, shows it, and begins anew', async () => {
    const onRegister = vi.fn<() => void>();
    const storage = stored({ ...chosen, step: 'review' });
    renderScreen({ storage, onRegister });
    await click('Register the app');
    expect(await screen.findByRole('heading', { name: 'Call quality is ready' })).toHaveFocus();
    const metadata = {
      client_name: 'Call quality',
      grant_types: ['client_credentials'],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
      scope: 'user:read:list_users:admin',
    };
    expect(onRegister).toHaveBeenCalledExactlyOnceWith(
      metadata,
      expect.objectContaining({ name: 'Call quality', justifications: {} }),
    );
    expect(field('Client metadata')).toHaveValue(JSON.stringify(metadata, null, 2));
    await click('Register another app');
    expect(screen.getByRole('heading', { name: 'Describe' })).toHaveFocus();
    expect(field('Name of the app')).toHaveValue('');
  });

  test('a failure is told, keeps everything, and can be tried again', async () => {
    let isUp = false;
    const onRegister = vi.fn<() => Promise<void>>(async () => {
      await Promise.resolve();
      if (!isUp) throw new Error('503');
    });
    const storage = stored({ ...chosen, step: 'review' });
    renderScreen({ storage, onRegister });
    await click('Register the app');
    expect(await screen.findByText(/^The app could not be registered\./)).toBeVisible();
    expect(screen.getByText('Draft saved')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Register the app' })).toHaveFocus();
    isUp = true;
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Call quality is ready' })).toHaveFocus();
    expect(onRegister).toHaveBeenCalledTimes(2);
  });

  test('once is enough, however often the button is pressed', async () => {
    const answers: (() => void)[] = [];
    const onRegister = vi.fn<() => Promise<void>>(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    renderScreen({ storage: stored({ ...chosen, step: 'review' }), onRegister });
    await click('Register the app');
    const busy = screen.getByRole('button', { name: 'Registering…' });
    expect(busy).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(busy);
    expect(onRegister).toHaveBeenCalledTimes(1);
    for (const answer of answers) answer();
    expect(await screen.findByRole('heading', { name: 'Call quality is ready' })).toBeVisible();
  });

  test('waits for the reasons that a policy asks for, and hands them on', async () => {
    const onRegister = vi.fn<NonNullable<AppRegistrationProps['onRegister']>>();
    const policy = { justification: [{ level: 'admin' }] };
    renderScreen({ storage: stored({ ...chosen, step: 'review' }), policy, onRegister });
    await click('Register the app');
    const why = field('Why does the app need “List users”?');
    await waitFor(() => expect(why).toHaveFocus());
    expect(why).toBeInvalid();
    expect(onRegister).not.toHaveBeenCalled();
    await userEvent.keyboard('Shows who called.');
    await click('Register the app');
    await screen.findByRole('heading', { name: 'Call quality is ready' });
    expect(onRegister.mock.calls[0]?.[1].justifications).toEqual({
      'user:read:list_users:admin': 'Shows who called.',
    });
  });

  test('nobody is asked to consent where nobody is at hand', () => {
    renderScreen({ storage: stored({ ...chosen, step: 'review' }) });
    expect(screen.queryByRole('heading', { name: 'What people will be asked' })).toBeNull();
    const web = {
      ...chosen,
      type: 'account',
      redirectUris: ['https://a.b/'],
      step: 'review',
    } as const;
    renderScreen({ storage: stored(web) });
    expect(screen.getByRole('heading', { name: 'What people will be asked' })).toBeVisible();
  });
});

test('until there is a catalog it is loading', () => {
  renderScreen({ catalog: undefined });
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
});
