import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderList } from './fixtures/render-list.js';

async function openDetails(name: string, options: Parameters<typeof renderList>[0] = {}) {
  const list = renderList(options);
  const row = screen.getByRole('row', { name });
  await list.user.click(within(row).getByRole('button', { name: `Details of ${name}` }));
  return { ...list, row, details: within(row) };
}

function texts(elements: readonly HTMLElement[]): (string | null)[] {
  return elements.map(({ textContent }) => textContent);
}

test('open and close, by a button and by Enter', async () => {
  const { user, row, details } = await openDetails('Delete a call log');
  const button = details.getByRole('button', { name: 'Details of Delete a call log' });
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(details.getByText('For good.')).toBeVisible();
  expect(row).toHaveAttribute('data-open', '');
  await user.click(button);
  expect(details.queryByText('For good.')).toBeNull();
  row.focus();
  await user.keyboard('{Enter}');
  expect(details.getByText('For good.')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(details.queryByText('For good.')).toBeNull();
});

test('list the endpoints that a scope opens, with links to their documentation', async () => {
  const { details } = await openDetails('Delete a call log');
  expect(details.getByText('Opens 1 endpoint')).toBeVisible();
  const link = details.getByRole('link', { name: /DELETE \/logs\/\{id\}/ });
  expect(link).toHaveAttribute('href', 'https://developers.example/docs#Delete-a-call-log');
  expect(link).toHaveAttribute('rel', 'noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('tabindex', '-1');
  expect(link).toHaveAccessibleName(/opens in a new tab/);
  expect(link).toHaveAccessibleDescription('Documented at developers.example');
});

test('show the first few, and the others when asked', async () => {
  const { user, row, details } = await openDetails('List recordings');
  expect(details.getAllByRole('link')).toHaveLength(5);
  await user.click(details.getByRole('button', { name: 'Show 2 more' }));
  expect(details.getAllByRole('link')).toHaveLength(7);
  expect(details.queryByRole('button', { name: /more/ })).toBeNull();
  expect(row).toHaveFocus();
});

test('name older names, and what else is included or may overlap', async () => {
  const { user, details } = await openDetails('List recordings');
  expect(details.getByText('Also includes').nextElementSibling).toHaveTextContent(
    'phone:read:call_logs:admin',
  );
  const logs = screen.getByRole('row', { name: 'List call logs' });
  await user.click(within(logs).getByRole('radio', { name: 'Admin' }));
  await user.click(within(logs).getByRole('button', { name: /Details/ }));
  expect(within(logs).getByText('Older names').nextElementSibling).toHaveTextContent(
    'old_logs:read:admin',
  );
  const queue = screen.getByRole('row', { name: 'Manage a queue' });
  await user.click(within(queue).getByRole('button', { name: /Details/ }));
  expect(within(queue).getByText('May overlap with')).toBeVisible();
});

test('offer to replace what is deprecated, in one step', async () => {
  const { user, row, details, value, store } = await openDetails('Set up a queue', {
    root: { defaultValue: ['phone:write:queue:admin', 'user:read:user', 'unheard:of:it'] },
  });
  await user.click(details.getByRole('button', { name: /^Use/ }));
  expect(value()).toEqual(['phone:manage:queue:admin', 'user:read:user', 'unheard:of:it']);
  expect(details.queryByRole('button', { name: /^Use/ })).toBeNull();
  expect(row).toHaveFocus();
  act(() => {
    store.change({ type: 'undo' });
  });
  expect(value()).toEqual(['phone:write:queue:admin', 'user:read:user', 'unheard:of:it']);
});

test('of an endpoint say how it is called, and what it needs', async () => {
  const { row, details } = await openDetails('List call logs', { root: { kind: 'endpoint' } });
  expect(row).toHaveAccessibleDescription('GET /logs');
  expect(texts(details.getAllByRole('listitem'))).toEqual([
    'Needs phone:read:call_logs',
    'Needs phone:read:call_logs:admin',
    'Needs phone:read:call_logs:master',
  ]);
  expect(details.getByRole('link')).toHaveTextContent('GET /logs');
});
