import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { countRenders, renderList } from './fixtures/render-list.js';

const logs = 'phone:read:call_logs';

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name });
}

function checkbox(name: string): HTMLElement {
  return within(row(name)).getByRole('checkbox');
}

describe('what a list says of itself', () => {
  test('is a treegrid with a name, which knows how many rows it has', () => {
    renderList();
    const list = screen.getByRole('treegrid', { name: 'Scopes' });
    expect(list).toHaveAttribute('aria-rowcount', '13');
    expect(list).toHaveAttribute('aria-multiselectable', 'true');
    expect(list).not.toHaveAttribute('aria-readonly');
  });

  test('places every row', () => {
    renderList();
    const places = screen
      .getAllByRole('row')
      .map((each) =>
        ['rowindex', 'level', 'posinset', 'setsize', 'expanded'].map((name) =>
          each.getAttribute(`aria-${name}`),
        ),
      );
    expect(places).toEqual([
      ['1', '1', '1', '2', 'true'],
      ['2', '2', '1', '3', 'true'],
      ['3', '3', '1', '2', null],
      ['4', '3', '2', '2', null],
      ['5', '2', '2', '3', 'true'],
      ['6', '3', '1', '1', null],
      ['7', '2', '3', '3', 'true'],
      ['8', '3', '1', '2', null],
      ['9', '3', '2', '2', null],
      ['10', '1', '2', '2', 'true'],
      ['11', '2', '1', '1', 'true'],
      ['12', '3', '1', '2', null],
      ['13', '3', '2', '2', null],
    ]);
  });

  test('calls a row by its title, and describes it by its scope', () => {
    renderList();
    expect(row('List call logs')).toHaveAccessibleDescription(logs);
    expect(row('Phone')).toHaveAccessibleDescription('0 of 5 selected');
    expect(checkbox('List call logs')).toHaveAccessibleName('List call logs');
    expect(checkbox('Phone')).toHaveAccessibleName('Select all in Phone');
  });

  test('says mixed on the checkbox of a group, and selected on what is', () => {
    renderList({ root: { defaultValue: [logs, 'phone:write:queue:admin'] } });
    expect(checkbox('Phone')).toHaveAttribute('aria-checked', 'mixed');
    expect(checkbox('Recordings')).toHaveAttribute('aria-checked', 'false');
    expect(row('List call logs')).toHaveAttribute('aria-selected', 'true');
    expect(row('Phone')).toHaveAttribute('aria-selected', 'false');
    expect(row('Phone')).toHaveAttribute('data-indeterminate', '');
    expect(row('List call logs')).toHaveAttribute('data-checked', '');
  });

  test('says that nothing can be changed', async () => {
    const { user, value } = renderList({ root: { readOnly: true } });
    expect(screen.getByRole('treegrid')).toHaveAttribute('aria-readonly', 'true');
    await user.click(checkbox('List call logs'));
    expect(value()).toEqual([]);
  });

  test('keeps what is locked in reach, with the reason', async () => {
    const { user, value } = renderList({
      root: {
        defaultValue: [logs],
        locked: { [logs]: 'The app cannot do without.' },
        forbidden: { 'phone:delete:call_log:admin': '' },
      },
    });
    expect(row('List call logs')).toHaveAttribute('aria-disabled', 'true');
    expect(row('List call logs')).toHaveAccessibleDescription(`${logs} The app cannot do without.`);
    expect(row('Delete a call log')).toHaveAccessibleDescription(/Not available to this app/);
    await user.click(checkbox('List call logs'));
    expect(value()).toEqual([logs]);
  });
});

describe('what is selected elsewhere', () => {
  test('is said of a scope that it includes', () => {
    renderList({ root: { levels: ['admin'], defaultValue: ['phone:read:recording:admin'] } });
    expect(row('List call logs')).toHaveTextContent('Included in phone:read:recording:admin');
    expect(row('List recordings')).not.toHaveTextContent('Included');
  });

  test('is said of what there is no more room for', async () => {
    const { user } = renderList({ root: { max: 1, defaultValue: [logs] } });
    const reached = /The limit of 1 is reached/;
    expect(row('Get a user')).toHaveAccessibleDescription(reached);
    expect(row('List call logs')).not.toHaveAccessibleDescription(reached);
    await user.click(checkbox('List call logs'));
    expect(row('Get a user')).not.toHaveAccessibleDescription(reached);
  });
});

describe('the mouse', () => {
  test('selects by a click on the row, and on the checkbox', async () => {
    const { user, value } = renderList();
    await user.click(screen.getByText('Delete a call log'));
    expect(value()).toEqual(['phone:delete:call_log:admin']);
    await user.click(checkbox('Delete a call log'));
    expect(value()).toEqual([]);
  });

  test('expands and collapses by a click on a heading', async () => {
    const { user, value } = renderList();
    await user.click(screen.getByText('Call logs'));
    expect(row('Call logs')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('List call logs')).toBeNull();
    await user.click(screen.getByText('Call logs'));
    expect(row('List call logs')).toBeVisible();
    expect(value()).toEqual([]);
  });

  test('selects a group by its checkbox', async () => {
    const { user, value } = renderList();
    await user.click(checkbox('Call logs'));
    expect(value()).toEqual([logs, 'phone:delete:call_log:admin']);
    expect(checkbox('Call logs')).toHaveAttribute('aria-checked', 'true');
  });

  test('selects a range with Shift', async () => {
    const { user, value } = renderList();
    await user.click(row('List call logs'));
    await user.keyboard('{Shift>}');
    await user.click(row('Manage a queue'));
    await user.keyboard('{/Shift}');
    expect(value()).toHaveLength(5);
    expect(row('Manage a queue')).toHaveFocus();
  });

  test('selects the row alone where no range can start elsewhere', async () => {
    const { user, value, search } = renderList();
    await user.keyboard('{Shift>}');
    await user.click(row('Delete a call log'));
    await user.click(row('Delete a call log'));
    expect(value()).toEqual(['phone:delete:call_log:admin']);
    await search('queue');
    await user.click(row('Manage a queue'));
    expect(value()).toEqual(['phone:delete:call_log:admin', 'phone:manage:queue:admin']);
    await user.keyboard('{/Shift}');
  });

  test('does not select when text was marked', () => {
    const { value } = renderList();
    const title = screen.getByText('List call logs');
    document.getSelection()?.selectAllChildren(title);
    fireEvent.click(title);
    expect(value()).toEqual([]);
    document.getSelection()?.removeAllRanges();
    fireEvent.click(title);
    expect(value()).toEqual([logs]);
  });
});

describe('levels', () => {
  test('are a choice on the row', async () => {
    const { user, value } = renderList();
    const levels = within(row('List call logs')).getByRole('radiogroup', {
      name: 'Level of List call logs',
    });
    expect(
      within(levels)
        .getAllByRole('radio')
        .map(({ textContent }) => textContent),
    ).toEqual(['User', 'Admin', 'Master']);
    await user.click(within(levels).getByRole('radio', { name: 'Admin' }));
    expect(value()).toEqual([`${logs}:admin`]);
    expect(within(levels).getByRole('radio', { name: 'Admin' })).toBeChecked();
    expect(row('List call logs')).toHaveAccessibleDescription(`${logs}:admin`);
  });

  test('that are not allowed say so', async () => {
    const { user, value } = renderList({
      root: { levels: ['user', 'admin'], forbidden: { [`${logs}:admin`]: 'Ask first.' } },
    });
    const [, admin, master] = within(row('List call logs')).getAllByRole('radio');
    expect(admin).toHaveAccessibleDescription('Ask first.');
    expect(master).toHaveAttribute('aria-disabled', 'true');
    expect(master).toHaveAccessibleDescription('Not available to this app');
    if (master) await user.click(master);
    expect(value()).toEqual([]);
  });

  test('are words where there is only one', () => {
    renderList();
    expect(within(row('Delete a call log')).getByText('Admin only')).toBeVisible();
    expect(within(row('Delete a call log')).queryByRole('radio')).toBeNull();
  });
});

describe('badges', () => {
  test('say what a scope lets an app do, in words', () => {
    renderList();
    const badge = within(row('Delete a call log')).getByText('Delete');
    expect(badge).toHaveAttribute('data-risk', 'delete');
    expect(badge).toHaveAttribute('data-risk-rank', '2');
  });

  test('say what is deprecated, and what replaces it', () => {
    renderList();
    expect(within(row('Set up a queue')).getByText('Deprecated')).toBeVisible();
    expect(within(row('Set up a queue')).getByText(/Replaced by/)).toHaveTextContent(
      'Replaced by phone:manage:queue:admin',
    );
  });
});

describe('what a search found', () => {
  test('is marked in titles and scopes', async () => {
    const { search } = renderList();
    await search('call log');
    const marks = Array.from(row('Delete a call log').querySelectorAll('mark'));
    expect(marks.map(({ textContent }) => textContent)).toEqual(['call', 'log', 'call', 'log']);
    expect(within(row('Call logs')).getByText('2 matches')).toBeVisible();
    expect(row('Call logs').querySelector('mark')).not.toBeNull();
    expect(checkbox('Call logs')).toHaveAccessibleName('Select all matches in Call logs');
  });

  test('is named where it is not on show', async () => {
    const { search } = renderList();
    await search('transcribe');
    expect(row('List recordings')).toHaveTextContent('Opens Transcribe recordings');
  });

  test('is named by a call where that was looked for', async () => {
    const { search } = renderList();
    await search('GET /logs');
    expect(row('List call logs')).toHaveTextContent('Opens GET /logs');
    expect(row('List call logs').querySelector('.sw-note mark')).toHaveTextContent('/logs');
  });

  test('is marked in the call of an endpoint', async () => {
    const { search } = renderList({ root: { kind: 'endpoint' } });
    await search('transcribe');
    const path = within(row('Transcribe recordings')).getByText('Transcribe', {
      selector: 'code *',
    });
    expect(path.tagName).toBe('MARK');
  });

  test('is named by an older name', async () => {
    const { search } = renderList();
    await search('old_logs:read:admin');
    expect(row('List call logs')).toHaveTextContent('Formerly old_logs:read:admin');
  });
});

describe('rendering', () => {
  test('a toggle renders the row and the headings it counts in, once', async () => {
    const { counts, renderRow } = countRenders();
    const { store } = renderList({ list: { children: renderRow } });
    counts.clear();
    act(() => {
      store.change({ type: 'toggle', key: 0 });
    });
    // StrictMode renders twice.
    expect(Object.fromEntries(counts)).toEqual({ Phone: 2, 'Call logs': 2, 'List call logs': 2 });
  });

  test('moving the focus renders the two rows that it moves between', async () => {
    const { counts, renderRow } = countRenders();
    const { user } = renderList({ list: { children: renderRow } });
    await user.click(screen.getByText('Before'));
    await user.tab();
    counts.clear();
    await user.keyboard('{ArrowDown}');
    expect(Object.fromEntries(counts)).toEqual({ Phone: 2, 'Call logs': 2 });
  });

  test('rows are there without a layout', () => {
    const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'clientHeight');
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
      configurable: true,
      get: () => 0,
    });
    renderList();
    expect(screen.getAllByRole('row')).toHaveLength(13);
    if (height) Object.defineProperty(HTMLElement.prototype, 'clientHeight', height);
  });
});

test('a form that is reset toggles nothing', () => {
  const { changes, value } = renderList({
    root: { defaultValue: [logs], render: <form aria-label="Form" /> },
  });
  act(() => screen.getByLabelText<HTMLFormElement>('Form').reset());
  expect(changes).toEqual([]);
  expect(value()).toEqual([logs]);
});
