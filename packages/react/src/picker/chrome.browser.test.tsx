import '@scopewise/react/styles.css';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { ScopePickerOptions } from '../index.js';
import { FullPicker } from './fixtures/full-picker.js';

async function open(options: Partial<ScopePickerOptions> = {}) {
  const { container } = render(<FullPicker {...options} />);
  await screen.findByRole('button', { name: /^User level/ });
  const faults = async () => {
    // It takes longer than what was done goes unsaid.
    const { violations } = await act(() => axe.run(container));
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  };
  return { user: userEvent.setup(), faults };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('axe finds nothing wrong with what is around the list', async () => {
  const { faults } = await open();
  expect(await faults()).toEqual([]);
});

test('nor with filters chosen and the last change refused, nor with nothing found', async () => {
  const { user, faults } = await open({ max: 3 });
  await user.click(press(/^Admin level,/));
  await user.click(press(/^Select these/));
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was added');
  expect(await faults()).toEqual([]);
  await user.click(press(/^Update,/));
  await user.type(screen.getByRole('searchbox'), 'rec0rding');
  expect(screen.getByRole('searchbox')).toHaveValue('rec0rding');
  await screen.findByText(/^Did you mean/);
  expect(await faults()).toEqual([]);
});

test('nor while it asks, with formats to copy and a report of what was pasted', async () => {
  const { user, faults } = await open({ confirmAbove: 1, max: 50 });
  await user.click(press('Paste scopes'));
  await user.type(screen.getByRole('textbox'), 'user:read:user näh another:scope');
  await user.click(press('Add scopes'));
  await user.click(press('Copy'));
  await user.click(press(/^Select these/));
  expect(screen.getByRole('alertdialog')).toBeVisible();
  expect(await faults()).toEqual([]);
});
