import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

interface PickerProps extends ScopePickerOptions {
  readonly onRetry?: () => void;
}

function Picker({ onRetry, ...options }: PickerProps) {
  return (
    <ScopePicker.Root data-testid="root" expanded {...options}>
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.Loading />
      <ScopePicker.Error onRetry={onRetry} />
      <ScopePicker.Empty />
      <ScopePicker.Selected />
      <ScopePicker.List />
      <ScopePicker.HiddenInputs name="scope" />
    </ScopePicker.Root>
  );
}

const line = () => document.querySelector('.sw-status')?.textContent;
const submitted = () =>
  Array.from(document.querySelectorAll<HTMLInputElement>('[name=scope]'), ({ value }) => value);
const value = ['user:read:user', 'phone:read:recording:admin', 'old:scope'];

describe('while there is no catalog', () => {
  test('that is said, and what is selected is kept as it is', async () => {
    render(<Picker catalog={undefined} defaultValue={value} />);
    expect(await screen.findByText('Loading…')).toHaveAttribute('role', 'status');
    expect(screen.getByTestId('root')).toHaveAttribute('data-loading');
    expect(submitted()).toEqual(value);
    expect(line()).toBe('3 selected');
    expect(screen.getByRole('treegrid')).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByText('Not in the catalog')).toBeNull();
    expect(screen.queryByText('This catalog is empty')).toBeNull();
  });

  test('a failure is said, with a way to try again', async () => {
    const retry = vi.fn<() => void>();
    const { rerender } = render(
      <Picker
        catalog={undefined}
        loadError={new Error('503')}
        onRetry={retry}
        defaultValue={value}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The list could not be loaded. Your selection is safe.',
    );
    expect(screen.queryByText('Loading…')).toBeNull();
    expect(screen.getByTestId('root')).toHaveAttribute('data-failed');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledExactlyOnceWith();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    rerender(<Picker catalog={undefined} loadError={null} defaultValue={value} />);
    expect(screen.getByText('Loading…')).toBeVisible();
  });

  test('a failure beside a catalog is none for the picker', async () => {
    render(<Picker catalog={callCatalog} loadError={new Error('503')} />);
    expect(await screen.findByText('7 scopes in 4 groups')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('when the catalog comes', () => {
  test('what it has is said', async () => {
    const { rerender } = render(<Picker catalog={undefined} defaultValue={value} />);
    const said = document.querySelector('.sw-announcer');
    rerender(<Picker catalog={callCatalog} defaultValue={value} />);
    await waitFor(() => expect(said).toHaveTextContent('7 scopes in 4 groups. 3 selected.'));
    expect(screen.getByRole('treegrid')).not.toHaveAttribute('aria-busy');
  });

  test('what it knows is known, and what it does not is still there', async () => {
    const { rerender } = render(<Picker catalog={undefined} defaultValue={value} />);
    rerender(<Picker catalog={callCatalog} defaultValue={value} />);
    expect(await screen.findByText('7 scopes in 4 groups')).toBeVisible();
    expect(line()).toBe('7 scopes in 4 groups · 3 selected');
    expect(screen.getByRole('checkbox', { name: /View users/ })).toBeChecked();
    expect(screen.getAllByText('Not in the catalog')).toHaveLength(1);
    expect(submitted().toSorted()).toEqual(value.toSorted());
  });

  test('what was typed meanwhile is searched for', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Picker catalog={undefined} />);
    await user.type(screen.getByRole('searchbox'), 'recording');
    rerender(<Picker catalog={callCatalog} />);
    expect(await screen.findByText('1 scope in 1 group')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('recording');
  });

  test('and another in its place, nothing is lost', async () => {
    const smaller = loaded({
      ...callDocument,
      scopes: callDocument.scopes.filter(({ scope }) => !scope.startsWith('user:')),
      endpoints: [],
    });
    const { rerender } = render(<Picker catalog={callCatalog} defaultValue={value} />);
    rerender(<Picker catalog={smaller} defaultValue={value} />);
    expect(await screen.findByText('5 scopes in 2 groups')).toBeVisible();
    expect(submitted().toSorted()).toEqual(value.toSorted());
    expect(screen.getAllByText('Not in the catalog')).toHaveLength(2);
    rerender(<Picker catalog={callCatalog} defaultValue={value} />);
    expect(await screen.findByText('7 scopes in 4 groups')).toBeVisible();
    expect(screen.getAllByText('Not in the catalog')).toHaveLength(1);
  });

  test('and is read anew, the same rows are listed and the keyboard goes on where it was', async () => {
    const { rerender } = render(<Picker catalog={callCatalog} defaultValue={[]} />);
    const group = await screen.findByRole('row', { name: /^Recordings/ });
    await userEvent.click(within(group).getByText('Recordings'));
    const row = screen.getByRole('row', { name: /^Change a call log/ });
    await userEvent.click(row);
    await userEvent.keyboard('{Control>}z{/Control}');
    rerender(<Picker catalog={loaded(callDocument)} defaultValue={[]} />);
    expect(screen.getByRole('row', { name: /^Recordings/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(screen.getByRole('row', { name: /^Change a call log/ })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(submitted()).toEqual(['phone:update:call_log:admin']);
  });

  test('of which the row with the focus is no longer a part, what takes its place has it', async () => {
    const { rerender } = render(<Picker catalog={callCatalog} defaultValue={[]} />);
    await userEvent.click(await screen.findByRole('row', { name: /^Change a call log/ }));
    const smaller = {
      ...callDocument,
      scopes: callDocument.scopes.filter(({ scope }) => !scope.startsWith('phone:')),
      endpoints: [],
    };
    rerender(<Picker catalog={loaded(smaller)} defaultValue={[]} />);
    expect(document.activeElement).toHaveAttribute('role', 'row');
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
  });
});
