import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';
import { renderList } from './fixtures/render-list.js';

async function open(options: Partial<ScopePickerOptions> = {}) {
  const changes = vi.fn<(value: readonly string[], reason: string, event: string) => void>();
  render(
    <ScopePicker.Root
      catalog={callCatalog}
      onValueChange={(value, { reason, event }) => changes(value, reason, event?.type ?? '')}
      {...options}
    >
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.Toolbar>
        <ScopePicker.SelectVisible />
        <ScopePicker.SelectedOnly />
        <ScopePicker.Clear />
        <ScopePicker.Undo />
        <ScopePicker.Redo />
        <ScopePicker.ExpandAll />
      </ScopePicker.Toolbar>
      <ScopePicker.List />
    </ScopePicker.Root>,
  );
  await shown('7 scopes in 4 groups');
  return { user: userEvent.setup(), changes };
}

const shown = (text: string) => screen.findByText(text, { selector: '.sw-status-shown' });
const selected = (text: string) => screen.findByText(text, { selector: '.sw-status-selected' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(() => vi.restoreAllMocks());

describe('select these', () => {
  test('selects what is shown, then offers to take it out', async () => {
    const { user, changes } = await open();
    await user.type(screen.getByRole('searchbox'), 'recording');
    await shown('1 scope in 1 group');
    await user.click(button('Select this one'));
    expect(changes).toHaveBeenLastCalledWith(['phone:read:recording'], 'select-visible', 'click');
    expect(button('Deselect this one')).toHaveAttribute('data-checked');
    await user.click(button('Deselect this one'));
    expect(changes).toHaveBeenLastCalledWith([], 'deselect-visible', 'click');
  });

  test('does nothing, and says so, where nothing is shown', async () => {
    const { user, changes } = await open();
    await user.type(screen.getByRole('searchbox'), 'zzzzz');
    await shown('0 scopes in 0 groups');
    expect(button('Select these 0')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Select these 0'));
    expect(changes).not.toHaveBeenCalled();
  });

  test('leaves what may not be selected, and counts without it', async () => {
    const { user } = await open({
      forbidden: { 'contact_center:read:voice_call_log:admin': 'Not in your plan' },
    });
    await user.click(button('Select these 6'));
    expect(await selected('6 selected')).toBeVisible();
    expect(button('Deselect these 6')).toBeVisible();
  });
});

describe('clear', () => {
  test('takes everything out, hidden or unknown, and can be undone', async () => {
    const { user, changes } = await open({
      defaultValue: ['user:read:user', 'phone:read:recording', 'new:scope'],
      locked: { 'user:read:user': 'Always needed' },
    });
    await user.type(screen.getByRole('searchbox'), 'delete');
    await user.click(button('Clear selection 2'));
    expect(changes).toHaveBeenLastCalledWith(['user:read:user'], 'clear', 'click');
    await user.click(button('Undo'));
    expect(changes.mock.lastCall?.[0]).toHaveLength(3);
  });

  test.each([
    {},
    { defaultValue: ['user:read:user'], locked: { 'user:read:user': '', 'user:delete:user': '' } },
  ])('is off where nothing can be taken out', async (options) => {
    await open(options);
    expect(button('Clear selection 0')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('undo and redo', () => {
  test('go back and forth, and keep the focus where there is no further', async () => {
    const { user, changes } = await open();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Select these 7'));
    await user.click(button('Undo'));
    expect(changes).toHaveBeenLastCalledWith([], 'undo', 'click');
    expect(button('Undo')).toHaveFocus();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Redo'));
    expect(changes.mock.lastCall?.[0]).toHaveLength(7);
    expect(button('Redo')).toHaveAttribute('aria-disabled', 'true');
  });

  test.each(['grid', 'plain'] as const)('are a key away anywhere, in a %s list', async (mode) => {
    const both = ['user:read:user', 'user:delete:user:admin'];
    const { user, value } = renderList({
      list: { mode },
      root: { defaultValue: both },
      children: (
        <>
          <ScopePicker.Search />
          <ScopePicker.Clear />
          <ScopePicker.Selected />
        </>
      ),
    });
    await user.click(screen.getByRole('checkbox', { name: /Get a user/ }));
    expect(value()).toEqual(['user:delete:user:admin']);
    await user.keyboard('{Control>}z{/Control}');
    expect(value()).toEqual(both);
    await user.click(button('Remove Get a user'));
    await user.keyboard('{Control>}z{/Control}');
    expect(value()).toEqual(both);
    button(/^Clear selection/).focus();
    await user.keyboard('{Control>}y{/Control}');
    expect(value()).toEqual(['user:delete:user:admin']);
    const russian = { key: 'я', code: 'KeyZ', ctrlKey: true };
    fireEvent.keyDown(button(/^Clear selection/), russian);
    expect(value()).toEqual(both);
    await user.click(screen.getByRole('searchbox'));
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), russian)).toBe(true);
    await user.keyboard('{Control>}y{/Control}');
    expect(value()).toEqual(both);
  });

  test('name their keys as the platform does', async () => {
    await open();
    expect(button('Undo')).toHaveAttribute('title', 'Undo (Ctrl+Z)');
    expect(button('Undo')).toHaveAttribute('aria-keyshortcuts', 'Control+Z Meta+Z');
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh)');
    document.body.replaceChildren();
    await open();
    expect(button('Redo')).toHaveAttribute('title', 'Redo (⇧⌘Z)');
  });
});

test('expand all expands, then collapses', async () => {
  const { user } = await open();
  expect(screen.queryByRole('checkbox', { name: /View users/ })).toBeNull();
  await user.click(button('Expand all'));
  expect(screen.getByRole('checkbox', { name: /View users/ })).toBeVisible();
  await user.click(button('Collapse all'));
  expect(screen.queryByRole('checkbox', { name: /View users/ })).toBeNull();
});

test('only the selected are shown while it is asked for', async () => {
  const { user } = await open({ defaultValue: ['user:read:user'] });
  await user.click(button('Selected 1'));
  expect(await shown('1 scope in 1 group')).toBeVisible();
  expect(button('Selected 1')).toHaveAttribute('aria-pressed', 'true');
  await user.click(button('Selected 1'));
  expect(await shown('7 scopes in 4 groups')).toBeVisible();
});

test('nothing changes what is read only', async () => {
  const { user, changes } = await open({ readOnly: true, defaultValue: ['user:read:user'] });
  for (const name of [/^Select these/, /^Clear/, 'Undo', 'Redo']) {
    expect(button(name)).toHaveAttribute('aria-disabled', 'true');
  }
  await user.click(button(/^Select these/));
  expect(changes).not.toHaveBeenCalled();
});

test('the toolbar is one tab stop', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('searchbox'));
  await user.tab();
  expect(button('Select these 7')).toHaveFocus();
  await user.keyboard('{End}');
  expect(button('Expand all')).toHaveFocus();
  await user.tab();
  expect(document.activeElement?.closest('[role=treegrid]')).toBeVisible();
});

test('a click that its user prevents does nothing of ours', async () => {
  const changes = vi.fn<() => void>();
  render(
    <ScopePicker.Root catalog={callCatalog} onValueChange={changes}>
      <ScopePicker.SelectVisible onClick={(event) => event.preventDefault()}>
        All of it
      </ScopePicker.SelectVisible>
    </ScopePicker.Root>,
  );
  await userEvent.click(button('All of it'));
  expect(changes).not.toHaveBeenCalled();
});
