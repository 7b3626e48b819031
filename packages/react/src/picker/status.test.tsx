import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets deferred work be done, and time pass. */
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function open(options: Partial<ScopePickerOptions> = {}) {
  const view = render(
    <ScopePicker.Root catalog={callCatalog} expanded {...options}>
      <ScopePicker.Search />
      <ScopePicker.Facets />
      <ScopePicker.Status />
      <ScopePicker.Toolbar>
        <ScopePicker.SelectVisible />
        <ScopePicker.Undo />
        <ScopePicker.Redo />
        <ScopePicker.Clear />
      </ScopePicker.Toolbar>
      <ScopePicker.List />
    </ScopePicker.Root>,
  );
  await pass(1000);
  const line = () => view.container.querySelector('.sw-status')?.textContent;
  return { ...view, line };
}

const said = () => screen.getByRole('status').textContent;

const type = (value: string) =>
  fireEvent.change(screen.getByRole('searchbox'), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('the line', () => {
  test('counts rows, groups and what is selected', async () => {
    const { line } = await open();
    expect(line()).toBe('7 scopes in 4 groups · Nothing selected');
    tick(/Read recordings/);
    expect(line()).toBe('7 scopes in 4 groups · 1 selected');
  });

  test('says what the filter hides', async () => {
    const { line } = await open({
      defaultValue: ['user:read:user', 'phone:read:call_log', 'phone:read:recording:admin'],
    });
    type('call log');
    await pass(0);
    expect(line()).toBe('4 scopes in 2 groups · 3 selected, 2 of them hidden by the filter');
  });

  test('counts what the catalog does not know as selected, and not as hidden', async () => {
    const { line } = await open({ defaultValue: ['new:scope', 'phone:read:recording'] });
    type('recording');
    await pass(0);
    expect(line()).toBe('1 scope in 1 group · 2 selected');
  });

  test('speaks of endpoints where those are picked', async () => {
    const { line } = await open({ kind: 'endpoint', defaultValue: ['users'] });
    expect(line()).toBe('7 endpoints in 4 groups · 1 selected');
  });
});

describe('what is said', () => {
  test('nothing about what was there', async () => {
    await open({ defaultValue: ['user:read:user'] });
    expect(said()).toBe('');
  });

  test('results, once the typing pauses', async () => {
    await open();
    type('c');
    await pass(300);
    type('call');
    await pass(300);
    expect(said()).toBe('');
    await pass(200);
    expect(said()).toBe('4 scopes in 2 groups. Nothing selected.');
  });

  test('that nothing was found', async () => {
    await open();
    type('zzzzz');
    await pass(500);
    expect(said()).toBe('Nothing matches “zzzzz”. Nothing selected.');
  });

  test('what a filter leaves', async () => {
    await open();
    press(/^Delete,/);
    await pass(500);
    expect(said()).toBe('2 scopes in 2 groups. Nothing selected.');
  });

  test('what many changes came to, in words', async () => {
    await open();
    tick(/in Phone/);
    await pass(500);
    expect(said()).toBe('Added 4 scopes in Phone. 4 selected.');
    tick(/in Phone/);
    await pass(500);
    expect(said()).toBe('Removed 4 scopes in Phone. 0 selected.');
    press('Undo');
    await pass(500);
    expect(said()).toBe('Undone. 4 selected.');
    press('Redo');
    await pass(500);
    expect(said()).toBe('Redone. 0 selected.');
    press(/^Select these 7/);
    await pass(500);
    expect(said()).toBe('Added 7 scopes. 7 selected.');
    press(/^Clear selection/);
    await pass(500);
    expect(said()).toBe('Removed 7 scopes. 0 selected.');
  });

  test('details that were opened, and closed', async () => {
    await open();
    press('Details of Read recordings');
    await pass(500);
    expect(said()).toMatch(/^Details of Read recordings\. Opens \d+ endpoints?\.$/);
    press('Details of Read recordings');
    await pass(500);
    expect(said()).toBe('Details of Read recordings closed');
  });

  test('the same words again are a new element, for else they are not heard', async () => {
    await open();
    tick(/Read recordings/);
    await pass(500);
    const first = screen.getByText('Added 1 scope. 1 selected.');
    press('Undo');
    tick(/View users/);
    await pass(500);
    expect(said()).toBe('Added 1 scope. 1 selected.');
    expect(first).not.toBeInTheDocument();
  });

  test('not what the owner refused, and no more than is true of what it changed', async () => {
    const { rerender } = await open({ value: [] });
    tick(/Read recordings/);
    await pass(500);
    expect(said()).toBe('0 selected');
    rerender(
      <ScopePicker.Root
        catalog={callCatalog}
        value={[]}
        onValueChange={(_, details) => details.cancel()}
        expanded
      >
        <ScopePicker.Status />
        <ScopePicker.List />
      </ScopePicker.Root>,
    );
    await pass(1000);
    tick(/View users/);
    await pass(1000);
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  test('nothing after the picker has gone', async () => {
    const { unmount } = await open();
    tick(/Read recordings/);
    unmount();
    await pass(1000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
