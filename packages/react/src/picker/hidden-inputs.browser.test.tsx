import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ScopePicker } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

// Where a browser takes people who submit a form too early is its own doing.

function Form({ hasSearch }: { readonly hasSearch: boolean }) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <ScopePicker.Root catalog={callCatalog} expanded>
        {hasSearch && <ScopePicker.Search />}
        <ScopePicker.Message />
        <ScopePicker.List />
        <ScopePicker.HiddenInputs name="scope" required />
      </ScopePicker.Root>
      <input aria-label="Name of the app" required />
      <button>Save</button>
    </form>
  );
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('a form that misses a selection leads to the search, and then on', async () => {
  render(<Form hasSearch />);
  await save();
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
  await userEvent.click(screen.getByRole('checkbox', { name: /in Phone$/ }));
  await save();
  expect(screen.getByRole('textbox', { name: 'Name of the app' })).toHaveFocus();
});

test('without a search it leads to the list', async () => {
  render(<Form hasSearch={false} />);
  await save();
  expect(document.activeElement?.closest('[role=treegrid]')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
});
