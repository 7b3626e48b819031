import { loadCatalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import type { Catalog, CatalogDocument } from '@scopewise/core';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AbilitySummary } from './ability-summary.js';
import { ConsentPreview } from './consent-preview.js';

function load(document: CatalogDocument): Catalog {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.catalog;
}

const catalog = load(zoom);

const reads = ['user:read:list_users:admin', 'phone:read:settings:admin'];

function renderSummary(scopes: readonly string[], of: Catalog = catalog): HTMLElement {
  return render(<AbilitySummary catalog={of} scopes={scopes} />).container;
}

describe('what an app will be able to do', () => {
  test('is nothing yet', () => {
    renderSummary([]);
    expect(screen.getByRole('region', { name: 'Your app will be able to' })).toHaveTextContent(
      /Nothing yet\.$/,
    );
  });

  test('is told by product, and that it cannot change anything', () => {
    renderSummary(reads);
    const [users] = screen.getAllByRole('listitem');
    expect(users).toHaveTextContent(/^List users$/);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(screen.getByText('It cannot change or delete anything.')).toBeVisible();
  });

  test('that it changes is told in words, and that it does not delete', () => {
    renderSummary([...reads, 'user:update:settings:admin']);
    const change = screen.getByText('Update user settings').closest('li');
    expect(change).toHaveTextContent(/^Update user settings \S+/);
    expect(screen.getByText('It cannot delete anything.')).toBeVisible();
  });

  test('that it deletes leaves nothing to promise', () => {
    renderSummary([...reads, 'phone:delete:call_log:admin']);
    expect(screen.getByText("Delete a user's call log").closest('li')).toHaveTextContent(/Delete$/);
    expect(screen.queryByText(/^It cannot/)).toBeNull();
  });

  test('of a scope that nobody knows, nobody promises anything', () => {
    renderSummary([...reads, 'foo:bar']);
    expect(screen.getByText('And 1 thing that this preview does not know:')).toBeVisible();
    expect(screen.getByText('foo:bar')).toBeVisible();
    expect(screen.queryByText(/^It cannot/)).toBeNull();
  });

  test('the widest reach comes first, and several scopes for one thing are one', () => {
    const root = renderSummary(['user:read:user', 'user:read:user:admin', 'user:read:user:admin']);
    const reaches = [...root.querySelectorAll<HTMLElement>('.sw-reach')];
    expect(reaches.map(({ dataset }) => dataset['level'])).toEqual(['admin', 'user']);
    for (const reach of reaches) expect(within(reach).getAllByRole('listitem')).toHaveLength(1);
  });

  test('a provider without levels has one reach', () => {
    const provider = load(infobip);
    const scopes = provider.scopes.slice(0, 2).map(({ scope }) => scope);
    const root = renderSummary(scopes, provider);
    expect(root.querySelectorAll('.sw-reach')).toHaveLength(1);
  });
});

describe('what people will be asked', () => {
  test('at both widths, by the name of the app and its maker', () => {
    render(
      <ConsentPreview catalog={catalog} scopes={reads} appName="Dashboard" publisher="Acme" />,
    );
    const screens = screen.getAllByRole('figure');
    expect(screens).toHaveLength(2);
    for (const [at, name] of ['On a phone', 'On a desktop'].entries()) {
      const figure = within(screens[at] ?? document.body);
      expect(figure.getByText(name)).toBeVisible();
      expect(figure.getByRole('heading', { name: 'Allow Dashboard to do this?' })).toBeVisible();
      expect(figure.getByText('By Acme')).toBeVisible();
      expect(figure.getByText('List users')).toBeVisible();
    }
  });

  test('is a picture: it has no buttons that could be pressed', () => {
    render(
      <ConsentPreview catalog={catalog} scopes={reads} appName="Dashboard" devices={['phone']} />,
    );
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Don’t allow')).toBeVisible();
  });

  test('of nothing says so', () => {
    render(
      <ConsentPreview catalog={catalog} scopes={[]} appName="Dashboard" devices={['phone']} />,
    );
    expect(screen.getByRole('figure')).toHaveTextContent('Nothing yet.');
    expect(screen.queryByText(/^It cannot/)).toBeNull();
  });
});
