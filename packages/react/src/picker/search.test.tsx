import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ScopePicker, useScopePicker, viewFromParams } from '../index.js';
import type { PickerView } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

function Picker() {
  return (
    <ScopePicker.Root catalog={callCatalog}>
      <ScopePicker.Label>Permissions</ScopePicker.Label>
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.Paste />
      <ScopePicker.List />
    </ScopePicker.Root>
  );
}

function Elsewhere() {
  const picker = useScopePicker({ catalog: callCatalog });
  return (
    <ScopePicker.Provider picker={picker}>
      <ScopePicker.Search />
      <button type="button" onClick={() => picker.store.setQuery('users')}>
        Users
      </button>
    </ScopePicker.Provider>
  );
}

const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search scopes' });
const shown = (text: string) => screen.findByText(text, { selector: '.sw-status-shown' });

afterEach(() => vi.useRealTimers());

describe('typing', () => {
  test('narrows the list, and the text stays as typed', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.type(search(), 'recording');
    expect(await shown('1 scope in 1 group')).toBeVisible();
    expect(search()).toHaveValue('recording');
    expect(screen.getByRole('treegrid')).toHaveAttribute(
      'id',
      search().getAttribute('aria-controls'),
    );
  });

  test('back to nothing shows everything again', async () => {
    const user = userEvent.setup();
    const { container } = render(<Picker />);
    await user.type(search(), 'r{Backspace}');
    expect(await shown('7 scopes in 4 groups')).toBeVisible();
    await waitFor(() => expect(container.querySelector('[data-searching]')).toBeNull());
  });

  test('begins with the view that the picker was given, and tells of each next one', async () => {
    const user = userEvent.setup();
    const views = vi.fn<(view: PickerView) => void>();
    render(
      <ScopePicker.Root
        catalog={callCatalog}
        defaultView={viewFromParams(new URLSearchParams('q=call&level=master'))}
        onViewChange={(view) => views(view)}
      >
        <ScopePicker.Label>Permissions</ScopePicker.Label>
        <ScopePicker.Search />
        <ScopePicker.Status />
      </ScopePicker.Root>,
    );
    expect(search()).toHaveValue('call');
    expect(await shown('1 scope in 1 group')).toBeVisible();
    expect(views).not.toHaveBeenCalled();
    await user.type(search(), 's');
    expect(views).toHaveBeenCalledExactlyOnceWith({
      query: 'calls',
      facets: { level: ['master'] },
      selectedOnly: false,
    });
  });

  test('is cut where the search would not read on', async () => {
    render(<Picker />);
    await shown('7 scopes in 4 groups');
    expect(search()).toHaveAttribute('maxlength', '256');
  });
});

/** Goes to the first match before there is one. */
function goAhead(): void {
  render(
    // Nobody has searched this catalog before.
    <ScopePicker.Root catalog={loaded(callDocument)} expanded>
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.List />
    </ScopePicker.Root>,
  );
  search().focus();
  fireEvent.change(search(), { target: { value: 'recording' } });
  expect(fireEvent.keyDown(search(), { key: 'ArrowDown' })).toBe(false);
  expect(search()).toHaveFocus();
}

describe('going to a match that is not found yet', () => {
  test('leads there once it is', async () => {
    goAhead();
    expect(await shown('1 scope in 1 group')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('row', { name: 'Read recordings' })).toHaveFocus());
  });

  test.each([
    ['another key', () => fireEvent.keyDown(search(), { key: 'ArrowLeft' })],
    ['more text', () => fireEvent.change(search(), { target: { value: 'recordings' } })],
    ['the focus elsewhere', () => act(() => search().blur())],
  ])('does not after %s', async (_, interrupt) => {
    goAhead();
    interrupt();
    expect(await shown('1 scope in 1 group')).toBeVisible();
    expect(screen.getByRole('row', { name: 'Read recordings' })).not.toHaveFocus();
  });
});

describe('the button in the field', () => {
  test('clears it, and is not on the way of the Tab key', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    expect(screen.queryByRole('button', { name: 'Clear search' })).toBeNull();
    await user.type(search(), 'recording');
    const clear = screen.getByRole('button', { name: 'Clear search' });
    expect(clear).toHaveAttribute('tabindex', '-1');
    await user.click(clear);
    expect(search()).toHaveValue('');
    expect(search()).toHaveFocus();
    expect(clear).not.toBeInTheDocument();
  });
});

describe('keys', () => {
  test('down goes to the first match, beyond the groups it is in', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.type(search(), 'recording');
    await shown('1 scope in 1 group');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/Read recordings/);
  });

  test('down goes to the first row where nothing is looked for', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(search());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^Phone/);
  });

  test('down stays where nothing matches', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.type(search(), 'zzzzzz');
    await shown('0 scopes in 0 groups');
    await user.keyboard('{ArrowDown}');
    expect(search()).toHaveFocus();
  });

  test('Enter submits no form', async () => {
    const user = userEvent.setup();
    const submit = vi.fn<() => void>();
    render(
      <form onSubmit={submit}>
        <Picker />
        <button>Save</button>
      </form>,
    );
    await user.type(search(), 'call{Enter}');
    expect(submit).not.toHaveBeenCalled();
    expect(search()).toHaveValue('call');
  });

  test('Escape clears, and only then is for what is around', async () => {
    const user = userEvent.setup();
    const close = vi.fn<(key: string) => void>();
    render(
      <div role="presentation" onKeyDown={({ key }) => close(key)}>
        <Picker />
      </div>,
    );
    await user.type(search(), 'a');
    close.mockClear();
    await user.keyboard('{Escape}');
    expect(search()).toHaveValue('');
    expect(close).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledExactlyOnceWith('Escape');
  });
});

describe('an input method', () => {
  test('composes in peace: the list follows when it is done', async () => {
    render(<Picker />);
    await shown('7 scopes in 4 groups');
    fireEvent.compositionStart(search());
    fireEvent.input(search(), { target: { value: 'rec' } });
    expect(search()).toHaveValue('rec');
    expect(screen.getByText('7 scopes in 4 groups')).toBeVisible();
    fireEvent.input(search(), { target: { value: 'recording' } });
    fireEvent.compositionEnd(search(), { data: 'recording' });
    expect(search()).toHaveValue('recording');
    expect(await shown('1 scope in 1 group')).toBeVisible();
  });

  test('is not waited for at a pause, for phones compose all that is typed', async () => {
    render(<Picker />);
    await shown('7 scopes in 4 groups');
    vi.useFakeTimers();
    fireEvent.compositionStart(search());
    fireEvent.input(search(), { target: { value: 'recording' } });
    act(() => void vi.advanceTimersByTime(400));
    vi.useRealTimers();
    expect(await shown('1 scope in 1 group')).toBeVisible();
    expect(search()).toHaveValue('recording');
  });

  test('gives way to who clears the field', async () => {
    render(<Picker />);
    await shown('7 scopes in 4 groups');
    for (const before of ['', 'call']) {
      fireEvent.change(search(), { target: { value: before } });
      fireEvent.compositionStart(search());
      fireEvent.input(search(), { target: { value: 'callx' } });
      fireEvent.click(screen.getByRole('button', { name: 'Clear search' }));
      expect(search()).toHaveValue('');
    }
    expect(await shown('7 scopes in 4 groups')).toBeVisible();
  });

  test('gives way to a text from elsewhere', async () => {
    render(<Elsewhere />);
    fireEvent.compositionStart(search());
    fireEvent.input(search(), { target: { value: 'call' } });
    fireEvent.click(screen.getByRole('button', { name: 'Users' }));
    expect(search()).toHaveValue('users');
  });

  test('keeps its Escape and its arrows', async () => {
    render(<Picker />);
    await shown('7 scopes in 4 groups');
    fireEvent.change(search(), { target: { value: 'call' } });
    fireEvent.keyDown(search(), { key: 'Escape', isComposing: true });
    expect(search()).toHaveValue('call');
    expect(fireEvent.keyDown(search(), { key: 'ArrowDown', isComposing: true })).toBe(true);
    await shown('4 scopes in 2 groups');
  });
});

describe('pasting scopes', () => {
  test('offers to add them', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(search());
    await user.paste('phone:read:recording user:read:user');
    expect(search()).toHaveValue('');
    expect(screen.getByRole('textbox', { name: 'Scopes to add' })).toHaveValue(
      'phone:read:recording user:read:user',
    );
  });

  test('searches for a single one', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(search());
    await user.paste('phone:read:recording');
    expect(search()).toHaveValue('phone:read:recording');
    expect(screen.queryByRole('textbox', { name: 'Scopes to add' })).toBeNull();
  });
});

test('the element and the props are the user’s to change', async () => {
  const ref = createRef<HTMLInputElement>();
  render(
    <ScopePicker.Root catalog={callCatalog}>
      <ScopePicker.Search ref={ref} placeholder="What for?" render={<input className="mine" />} />
      <ScopePicker.Status />
    </ScopePicker.Root>,
  );
  await shown('7 scopes in 4 groups');
  expect(ref.current).toBe(search());
  expect(search()).toHaveClass('mine');
  expect(search()).toHaveAttribute('placeholder', 'What for?');
});

test('the label names the picker, and leads to the search', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  expect(screen.getByRole('group', { name: 'Permissions' })).toBeVisible();
  await user.click(screen.getByText('Permissions'));
  expect(search()).toHaveFocus();
});
