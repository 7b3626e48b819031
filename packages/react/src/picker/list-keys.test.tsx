import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderList } from './fixtures/render-list.js';
import type { RenderListOptions } from './fixtures/render-list.js';
import { usePicker } from './picker-context.js';

const logs = 'phone:read:call_logs';

/** A list with the focus on its first row. */
async function renderFocused(options: RenderListOptions = {}) {
  const list = renderList(options);
  await list.user.click(screen.getByText('Before'));
  await list.user.tab();
  return list;
}

function focused(): string {
  const row = document.activeElement?.closest('[role=row]');
  return row?.querySelector('.sw-title')?.textContent ?? '';
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name });
}

describe('the tab order', () => {
  test('has one stop in the list', async () => {
    const { user } = await renderFocused();
    expect(row('Phone')).toHaveFocus();
    await user.tab();
    expect(screen.getByText('After')).toHaveFocus();
    await user.tab({ shift: true });
    expect(row('Phone')).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByText('Before')).toHaveFocus();
  });

  test('is left from a control in either direction', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    await user.tab({ shift: true });
    expect(screen.getByText('Before')).toHaveFocus();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await user.tab();
    expect(screen.getByText('After')).toHaveFocus();
  });

  test('comes back to the row that was left', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe('List call logs');
    expect(document.querySelectorAll('[role=treegrid] [tabindex="0"]')).toHaveLength(1);
  });
});

describe('moving', () => {
  test.each([
    ['{ArrowDown}{ArrowDown}', 'List call logs'],
    ['{ArrowDown}{ArrowUp}', 'Phone'],
    ['{ArrowUp}', 'Phone'],
    ['{End}', 'Delete a user'],
    ['{End}{ArrowDown}', 'Delete a user'],
    ['{End}{Home}', 'Phone'],
    ['{End}{ArrowLeft}', 'Users'],
    ['{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}', 'User'],
    ['{PageDown}', 'Delete a user'],
    ['{PageDown}{PageUp}', 'Phone'],
    ['d', 'Delete a call log'],
    ['dd', 'Delete a user'],
    ['ddd', 'Delete a call log'],
    ['re', 'Recordings'],
    ['ma', 'Manage a queue'],
    ['x', 'Phone'],
  ])('%s leads to %s', async (keys, title) => {
    const { user } = await renderFocused();
    await user.keyboard(keys);
    expect(focused()).toBe(title);
  });

  test('collapses, expands and goes to the parent', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(row('Call logs')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Phone');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(row('Call logs')).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Enter}');
    expect(row('Call logs')).toHaveAttribute('aria-expanded', 'false');
    expect(focused()).toBe('Call logs');
  });

  test('expands what is beside a row', async () => {
    const { user } = await renderFocused({ root: { expanded: false } });
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await user.keyboard('*');
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(row('Phone')).toHaveAttribute('aria-expanded', 'true');
    expect(row('User')).toHaveAttribute('aria-expanded', 'true');
    expect(focused()).toBe('Phone');
  });

  test('leads through the controls of a row and back', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    const list = within(row('List call logs'));
    expect(list.getByRole('checkbox')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(list.getByRole('radio', { name: 'Admin' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(list.getByRole('button', { name: 'Details of List call logs' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(list.getByRole('button', { name: 'Details of List call logs' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}'.repeat(5));
    expect(row('List call logs')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(row('Delete a call log')).toHaveFocus();
  });

  test('is mirrored where the page is', async () => {
    const { user } = await renderFocused({ list: { style: { direction: 'rtl' } } });
    await user.keyboard('{ArrowRight}');
    expect(row('Phone')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(within(row('List call logs')).getByRole('checkbox')).toHaveFocus();
  });
});

describe('selecting', () => {
  test('toggles with Space, and never with Enter', async () => {
    const { user, value } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(value()).toEqual([]);
    await user.keyboard(' ');
    expect(value()).toEqual([logs]);
    await user.keyboard(' ');
    expect(value()).toEqual([]);
  });

  test('selects what is left of a mixed group', async () => {
    const { user, value } = await renderFocused({ root: { defaultValue: [`${logs}:admin`] } });
    await user.keyboard('{ArrowDown} ');
    expect(value()).toEqual([`${logs}:admin`, 'phone:delete:call_log:admin']);
    await user.keyboard(' ');
    expect(value()).toEqual([]);
  });

  test('chooses a level, and presses a control once', async () => {
    const { user, value } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight} ');
    expect(value()).toEqual([`${logs}:admin`]);
    await user.keyboard('{ArrowLeft}{ArrowLeft} ');
    expect(value()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(value()).toEqual([]);
  });

  test('takes a range from where something was last done', async () => {
    const { user, value } = await renderFocused();
    const all = [logs, 'phone:delete:call_log:admin', 'phone:read:recording:admin'];
    await user.keyboard('{ArrowDown}{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    expect(value()).toEqual(all);
    expect(focused()).toBe('List recordings');
    await user.keyboard('{ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect(value()).toEqual([...all, 'phone:write:queue:admin']);
    await user.keyboard('{Control>}z{/Control}');
    expect(value()).toEqual(all);
  });

  test('takes a range out from where something was taken out', async () => {
    const { user, value } = await renderFocused({
      root: { defaultValue: [logs, 'phone:delete:call_log:admin', 'phone:read:recording:admin'] },
    });
    await user.keyboard('{ArrowDown}{ArrowDown} {ArrowDown}{Shift>} {/Shift}');
    expect(value()).toEqual(['phone:read:recording:admin']);
  });

  test('takes a range from the row with the focus where nothing was done yet', async () => {
    const { user, value } = await renderFocused({
      root: { defaultValue: ['phone:delete:call_log:admin'] },
    });
    await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect(value()).toEqual([logs, 'phone:delete:call_log:admin']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(value()).toHaveLength(3);
  });

  test('takes back and does again', async () => {
    const { user, value } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    await user.keyboard('{Control>}z{/Control}');
    expect(value()).toEqual([]);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(value()).toEqual([logs]);
    await user.keyboard('{Meta>}z{/Meta}{Control>}y{/Control}');
    expect(value()).toEqual([logs]);
  });

  test.each([
    [false, 0],
    [true, 7],
  ])('selects all that is shown where that was asked for: %s', async (selectAll, count) => {
    const { user, value } = await renderFocused({ list: { selectAll } });
    await user.keyboard('{Control>}a{/Control}');
    expect(value()).toHaveLength(count);
  });
});

describe('keys that are not for the list', () => {
  test('leave it for the search, which keeps the selection', async () => {
    const { user, value } = await renderFocused({
      root: { defaultValue: [logs] },
      children: <Search />,
    });
    await user.keyboard('{ArrowDown}{Escape}');
    expect(screen.getByLabelText('Search')).toHaveFocus();
    expect(value()).toEqual([logs]);
  });

  test('go on to the page where there is no search', async () => {
    await renderFocused();
    expect(fireEvent.keyDown(row('Phone'), { key: 'Escape' })).toBe(true);
    expect(fireEvent.keyDown(row('Phone'), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(row('Phone'), { key: 'c', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(row('Phone'), { key: 'ArrowDown' })).toBe(false);
  });

  test('are for a text that is being written or composed', async () => {
    const { value } = await renderFocused({
      list: { children: ({ title }) => <Note title={title} /> },
    });
    fireEvent.keyDown(screen.getByLabelText('Phone'), { key: ' ' });
    fireEvent.keyDown(screen.getByRole('treegrid'), { key: ' ', isComposing: true });
    expect(value()).toEqual([]);
  });

  test('are none where there are no rows', () => {
    const { store } = renderList();
    act(() =>
      store.show(
        { ...store.get().results, query: 'x' },
        { rows: new Uint32Array(), best: new Uint32Array() },
      ),
    );
    expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '0');
    expect(fireEvent.keyDown(screen.getByRole('treegrid'), { key: 'End' })).toBe(true);
  });
});

describe('the focus', () => {
  test('goes to the heading above when its row is collapsed or filtered away', async () => {
    const { user, store } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Delete a call log');
    act(() =>
      store.show(
        { ...store.get().results, query: 'x' },
        { rows: Uint32Array.of(0), best: new Uint32Array() },
      ),
    );
    expect(row('Call logs')).toHaveFocus();
  });

  test('stays where it is outside the list', async () => {
    const { user, store } = await renderFocused();
    await user.keyboard('{End}');
    await user.click(screen.getByText('After'));
    act(() =>
      store.show(
        { ...store.get().results, query: 'x' },
        { rows: Uint32Array.of(0), best: new Uint32Array() },
      ),
    );
    expect(screen.getByText('After')).toHaveFocus();
  });
});

function Search() {
  const { elements } = usePicker();
  return (
    <input
      aria-label="Search"
      ref={(input) => {
        Object.assign(elements, { search: input });
      }}
    />
  );
}

function Note({ title }: { readonly title: string }) {
  return <input aria-label={title} />;
}
