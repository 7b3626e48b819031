import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ScopePicker } from '../index.js';
import { telephony } from './fixtures/telephony.js';

// A browser resets its own controls after everyone was told of the reset, and after React has answered.

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

function Form() {
  return (
    <form aria-label="App">
      <ScopePicker.Root catalog={telephony()}>
        <ScopePicker.Search />
        <ScopePicker.Status />
        <ScopePicker.List mode="plain" />
        <ScopePicker.HiddenInputs name="scope" />
      </ScopePicker.Root>
      <button type="reset">Start over</button>
    </form>
  );
}

const submitted = () => new FormData(screen.getByRole<HTMLFormElement>('form')).getAll('scope');
const logs = () => screen.getByRole('checkbox', { name: 'List call logs' });
const level = () => screen.getByRole('combobox', { name: 'Level of List call logs' });
const reset = () => userEvent.click(screen.getByRole('button', { name: 'Start over' }));

test('a reset clears rows that have come and gone', async () => {
  render(<Form />);
  const search = screen.getByRole('searchbox');
  await userEvent.click(logs());
  await userEvent.fill(search, 'queue');
  await expect.poll(() => screen.queryByText('List call logs')).toBeNull();
  await userEvent.clear(search);
  await expect.poll(() => screen.queryByText('List call logs')).not.toBeNull();
  expect(logs()).toBeChecked();
  await reset();
  expect(submitted()).toEqual([]);
  expect(logs()).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Phone' })).not.toBeChecked();
});

test('a reset that someone takes over leaves all as it is', async () => {
  render(<Form />);
  await userEvent.selectOptions(level(), 'Admin');
  const chosen = ['phone:read:call_logs:admin'];
  expect(submitted()).toEqual(chosen);
  // The owner of the page may stop the picker from hearing of it.
  screen.getByRole('form').addEventListener('reset', (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  await reset();
  expect(submitted()).toEqual(chosen);
  expect(logs()).toBeChecked();
  expect(level()).toHaveDisplayValue('Admin');
});
