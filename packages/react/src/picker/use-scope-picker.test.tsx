import { act, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ScopePicker, useScopePicker, useScopePickerState } from '../index.js';
import type { ScopePickerOptions, ValueChangeDetails } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

function Picker(options: Partial<ScopePickerOptions>) {
  return (
    <ScopePicker.Root catalog={callCatalog} expanded {...options}>
      <ScopePicker.Status />
      <ScopePicker.Undo />
      <ScopePicker.Clear />
      <ScopePicker.List />
    </ScopePicker.Root>
  );
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const ready = () => screen.findByText('7 scopes in 4 groups');

describe('a value that the picker keeps', () => {
  test('begins with the default, and later defaults change nothing', async () => {
    const { rerender } = render(<Picker defaultValue={['user:read:user']} />);
    await userEvent.click(box(/Read recordings/));
    rerender(<Picker defaultValue={[]} />);
    expect(box(/View users/)).toBeChecked();
    expect(box(/Read recordings/)).toBeChecked();
  });

  test('is told with what led to it', async () => {
    const changes = vi.fn<(value: readonly string[], details: ValueChangeDetails) => void>();
    render(<Picker defaultValue={['user:read:user']} onValueChange={changes} />);
    await userEvent.click(box(/Read recordings/));
    expect(changes).toHaveBeenCalledOnce();
    const [value, details] = changes.mock.lastCall ?? [];
    expect(value).toEqual(['phone:read:recording', 'user:read:user']);
    expect(details).toMatchObject({
      reason: 'item',
      added: ['phone:read:recording'],
      removed: [],
    });
    expect(details?.event).toBeInstanceOf(Event);
  });

  test('stays where its owner cancels', async () => {
    render(<Picker onValueChange={(_, { cancel }) => cancel()} />);
    await userEvent.click(box(/View users/));
    expect(box(/View users/)).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  });
});

function Owned({ rule }: { readonly rule: (value: readonly string[]) => readonly string[] }) {
  const [value, setValue] = useState<readonly string[]>([]);
  return <Picker value={value} onValueChange={(next) => setValue(rule(next))} />;
}

describe('a value that the owner keeps', () => {
  test('is shown as the owner has it', async () => {
    const { rerender } = render(<Picker value={['user:read:user']} />);
    await userEvent.click(box(/View users/));
    expect(box(/View users/)).toBeChecked();
    rerender(<Picker value={['phone:read:recording']} />);
    expect(box(/View users/)).not.toBeChecked();
    expect(box(/Read recordings/)).toBeChecked();
  });

  test('can be undone where the owner took it over', async () => {
    render(<Owned rule={(value) => value} />);
    await userEvent.click(box(/View users/));
    await userEvent.click(box(/Read recordings/));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(box(/View users/)).toBeChecked();
    expect(box(/Read recordings/)).not.toBeChecked();
  });

  test('may become something else than was asked for', async () => {
    render(<Owned rule={(value) => [...value, 'phone:read:call_log']} />);
    await userEvent.click(box(/View users/));
    expect(box(/View users/)).toBeChecked();
    expect(box(/List call logs/)).toBeChecked();
  });

  test('keeps ids that the catalog does not know', async () => {
    const changes = vi.fn<(value: readonly string[]) => void>();
    render(<Picker value={['new:scope']} onValueChange={(value) => changes(value)} />);
    await userEvent.click(box(/View users/));
    expect(changes).toHaveBeenCalledExactlyOnceWith(['user:read:user', 'new:scope']);
  });
});

describe('who changes their mind about who keeps the value', () => {
  test('is warned, once a change', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(<Picker value={['user:read:user']} />);
    await ready();
    rerender(<Picker />);
    expect(error).toHaveBeenCalledOnce();
    expect(error.mock.lastCall?.[0]).toMatch(/from controlled to uncontrolled.*defaultValue/s);
    expect(box(/View users/)).toBeChecked();
    rerender(<Picker />);
    expect(error).toHaveBeenCalledOnce();
    rerender(<Picker value={[]} />);
    expect(error).toHaveBeenCalledTimes(2);
    expect(error.mock.lastCall?.[0]).toMatch(/from uncontrolled to controlled/);
  });
});

test('limits that say the same are the same, however often they are written anew', async () => {
  const { rerender } = render(<Picker levels={['user']} max={3} />);
  await userEvent.click(box(/View users/));
  rerender(<Picker levels={['user']} max={3} />);
  expect(screen.getByRole('button', { name: 'Undo' })).not.toHaveAttribute('aria-disabled');
  rerender(<Picker levels={['user', 'admin']} max={3} />);
  await userEvent.click(box(/Delete users/));
  expect(box(/Delete users/)).toBeChecked();
});

test('a picker can be used without its root', async () => {
  const { result } = renderHook(() => useScopePicker({ catalog: callCatalog, defaultValue: [] }));
  act(() => void result.current.store.change({ type: 'choose', id: 'user:read:user' }));
  expect(result.current.store.get().selection.value).toEqual(['user:read:user']);
  render(
    <ScopePicker.Provider picker={result.current}>
      <ScopePicker.Status />
    </ScopePicker.Provider>,
  );
  expect(await ready()).toBeVisible();
});

test('a component renders again only when what it reads has changed', async () => {
  const renders = vi.fn<(count: number) => void>();
  function Count() {
    const count = useScopePickerState((state) => state.selection.counts.selected);
    renders(count);
    return null;
  }
  render(
    <ScopePicker.Root catalog={callCatalog} expanded>
      <Count />
      <ScopePicker.ExpandAll />
      <ScopePicker.Status />
      <ScopePicker.List />
    </ScopePicker.Root>,
    { reactStrictMode: false },
  );
  await ready();
  await userEvent.click(screen.getByRole('button', { name: 'Collapse all' }));
  expect(renders.mock.calls).toEqual([[0]]);
  await userEvent.click(box(/in Phone/));
  expect(renders.mock.calls).toEqual([[0], [4]]);
});

test('parts outside a picker say what is missing', () => {
  expect(() => renderToString(<ScopePicker.Status />)).toThrow('<ScopePicker.Root>');
});
