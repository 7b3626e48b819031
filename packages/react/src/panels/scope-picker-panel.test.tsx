import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { callCatalog } from '../picker/fixtures/call-catalog.js';
import { ScopePickerPanel } from './scope-picker-panel.js';
import type { ScopePickerPanelProps } from './scope-picker-panel.js';

test('goes by its label, which leads to the search', async () => {
  const { user, panel } = await setUp({
    label: 'Permissions',
    description: 'Take only what you use.',
  });
  expect(panel).toHaveAccessibleName('Permissions');
  expect(panel).toHaveTextContent('Take only what you use.');
  await user.click(screen.getByText('Permissions'));
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('goes by what it lists without one', async () => {
  expect((await setUp()).panel).toHaveAccessibleName('Scopes');
});

test('offers to select what was found, and not a whole catalog', async () => {
  const { user, change } = await setUp();
  expect(screen.queryByRole('button', { name: /^Select these/ })).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'recording');
  await user.click(await screen.findByRole('button', { name: /^Select th/ }));
  expect(change).toHaveBeenCalledWith(
    expect.arrayContaining(['user:read:user', expect.stringContaining('recording')]),
    expect.objectContaining({ reason: 'select-visible' }),
  );
});

test('offers to select nothing where nothing was found', async () => {
  const { user } = await setUp();
  await user.type(screen.getByRole('searchbox'), 'nothing like it');
  await screen.findByText('0 scopes in 0 groups');
  expect(screen.queryByRole('button', { name: /^Select th/ })).toBeNull();
});

test('does not offer to expand what cannot be', async () => {
  const { rerender } = await setUp();
  expect(screen.getByRole('button', { name: /^(Expand|Collapse) all/ })).toBeVisible();
  rerender({ mode: 'plain' });
  expect(screen.queryByRole('button', { name: /^(Expand|Collapse) all/ })).toBeNull();
});

test('counts what is selected: against the limit where there is one', async () => {
  const { user, rerender } = await setUp();
  expect(footer()).toContain('1 selected');
  rerender({ max: 5 });
  expect(footer()).toContain('1 of at most 5');
  expect(footer()).not.toContain('1 selected');
  rerender({});
  await user.click(screen.getByRole('button', { name: /^Clear selection/ }));
  expect(footer()).not.toContain('0 selected');
});

test('submits what is selected with the form it is in', async () => {
  await setUp({ name: 'scope', format: 'list' });
  expect(submitted()).toEqual(['user:read:user']);
});

test('says an error of its own and one of its owner', async () => {
  const { user, rerender } = await setUp({ name: 'scope', required: true });
  await user.click(screen.getByRole('button', { name: /^Clear selection/ }));
  await user.click(screen.getByRole('button', { name: 'Register' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
  rerender({ message: 'The server refused these.' });
  expect(screen.getByRole('alert')).toHaveTextContent('The server refused these.');
});

test('gives the list the height it is told, and the form it is asked for', async () => {
  const { panel } = await setUp({ mode: 'plain', height: '12rem', style: { color: 'red' } });
  expect(panel.style.getPropertyValue('--sw-list-height')).toBe('12rem');
  expect(panel.style.color).toBe('red');
  expect(within(panel).getAllByRole('checkbox')[0]).toBeInstanceOf(HTMLInputElement);
});

test('waits for a catalog, and tries again where there is none', async () => {
  const retry = vi.fn<() => void>();
  const { user, rerender } = await setUp({ catalog: undefined, onRetry: retry });
  expect(await screen.findByText('Loading…')).toBeInTheDocument();
  rerender({ catalog: undefined, loadError: new Error('offline'), onRetry: retry });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

const footer = () => document.querySelector('.sw-footer-bar')?.textContent;

async function setUp(props: Partial<ScopePickerPanelProps> = {}) {
  const change = vi.fn<NonNullable<ScopePickerPanelProps['onValueChange']>>();
  const element = (now: Partial<ScopePickerPanelProps>) => (
    <StrictMode>
      <form aria-label="App" onSubmit={(event) => event.preventDefault()}>
        <ScopePickerPanel
          catalog={callCatalog}
          defaultValue={['user:read:user']}
          onValueChange={change}
          data-testid="panel"
          {...now}
        />
        <button>Register</button>
      </form>
    </StrictMode>
  );
  const { rerender } = render(element(props));
  // The catalog is searchable at once where an earlier test made it so, and else once filters are there.
  await act(() => Promise.resolve());
  if (!('catalog' in props)) await screen.findByRole('button', { name: /^Phone/ });
  return {
    user: userEvent.setup(),
    change,
    panel: screen.getByTestId('panel'),
    rerender: (now: Partial<ScopePickerPanelProps>) => rerender(element(now)),
  };
}

function submitted(): readonly FormDataEntryValue[] {
  const form = screen.getByRole('form');
  return form instanceof HTMLFormElement ? new FormData(form).getAll('scope') : [];
}
