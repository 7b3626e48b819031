import { loadCatalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import type { CatalogDocument } from '@scopewise/core';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ValueChangeDetails } from '../picker/picker-store.js';
import { Root } from '../picker/root.js';
import { Undo } from '../picker/undo.js';
import { useScopePicker } from '../picker/use-scope-picker.js';
import { useStoreState } from '../picker/use-scope-picker-state.js';
import { puzzle, recordings } from './fixtures/small-catalogs.js';
import { SuggestionPanel } from './suggestion-panel.js';
import type { SuggestionPanelProps } from './suggestion-panel.js';

const catalog = load(zoom);

const used = [
  'phone.accountCallLogs',
  'phone.accountCallHistory',
  'phone.phoneSetting',
  'user.users',
  'user.user',
];

/** Three of them are what the endpoints need; one is too wide, and one is needed by nothing. */
const tooMuch = [
  'phone:read:list_call_logs:admin',
  'phone:read:settings:admin',
  'user:read:user',
  'user:read:list_users:master',
  'phone:delete:call_log:admin',
];

const least = [
  'phone:read:list_call_logs:admin',
  'phone:read:settings:admin',
  'user:read:list_users:admin',
  'user:read:user',
];

describe('what to do about a request', () => {
  test('is a step for each scope, with the reason in a sentence', () => {
    renderPanel({ used: [...used, 'phone.updatePhoneSettings'], value: tooMuch });
    expect(steps()).toEqual([
      'Add Update phone account settings phone:update:settings:admin',
      'Narrow List users user:read:list_users:master user:read:list_users:admin',
      "Remove Delete a user's call log phone:delete:call_log:admin",
    ]);
    const [add, narrow, remove] = screen.getAllByRole('listitem');
    expect(add).toHaveTextContent('Needed for “Update phone account settings”.');
    expect(narrow).toHaveTextContent(
      'Admin level is enough for “List users”. This one goes up to Master level.',
    );
    expect(remove).toHaveTextContent(
      "Nothing you chose needs it. It opens 2 endpoints that you did not choose, such as “Delete a user's call log”.",
    );
  });

  test('says what makes more possible, and how much of that was not asked for', () => {
    renderPanel({ used: ['phone.accountCallLogs'], value: [] });
    expect(step(0)).toHaveTextContent(
      'New access to 8 endpoints: Read, Admin level. You did not choose 7 of them.',
    );
    renderPanel({ used: ['user.users'], value: ['user:read:list_users:master'] });
    expect(screen.queryAllByText(/New access/)).toHaveLength(1);
  });

  test('names two of many needs', () => {
    renderPanel({ used: ['phone.accountCallLogs', 'phone.accountCallHistory'], value: [] });
    expect(step(0)).toHaveTextContent(
      "Needed for “Get account's call logs” and “Get account's call history”.",
    );
    const metrics = [
      'phone.accountCallLogs',
      'phone.accountCallHistory',
      'phone.listPastCallMetrics',
      'phone.listCallLogsMetrics',
    ];
    renderPanel({ used: metrics, value: [] });
    expect(step(1)).toHaveTextContent(
      "Needed for “Get account's call logs”, “Get account's call history”, and 2 more.",
    );
  });

  test('is worded by what the limits say', () => {
    renderPanel({
      used: ['user.users'],
      value: ['user:read:list_users:admin', 'phone:read:settings:admin', 'user:read:user:admin'],
      forbidden: { 'phone:read:settings:admin': 'part of the phone plan' },
      levels: ['user', 'admin'],
      locked: { 'user:read:list_users:admin': 'Every app has it' },
    });
    expect(step(0)).toHaveTextContent(
      'Get phone account settings is not available to this app: part of the phone plan',
    );
  });

  test('replaces what is deprecated', () => {
    renderPanel({ catalog: recordings, used: ['recording.list'], value: ['recording:read'] });
    expect(steps()).toEqual(['Replace List recordings recording:read recording:read:recording']);
    expect(step(0)).toHaveTextContent('Replaced by recording:read:recording');
    expect(step(0)).toHaveTextContent('Deprecated');
  });

  test('has its evidence on demand', async () => {
    renderPanel({ used: ['phone.accountCallLogs'], value: [] });
    const why = screen.getByRole('button', { name: 'Why? List call logs' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    const evidence = within(step(0));
    expect(evidence.getByText('Better than').parentElement).toHaveTextContent(
      'phone:read:list_call_logs:master 8 more endpoints at Read, Master level',
    );
    const opened = within(evidence.getByText('Also opens').parentElement ?? document.body);
    expect(opened.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(opened.getByRole('button', { name: 'Show 2 more' }));
    expect(opened.getAllByRole('listitem')).toHaveLength(7);
    await userEvent.click(opened.getByRole('button', { name: 'Fewer' }));
    expect(opened.getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('a step', () => {
  test('is done by its button, and taken back', async () => {
    const told = renderPanel({ value: tooMuch });
    await press("Remove Delete a user's call log");
    expect(told.at(-1)).toMatchObject({
      value: tooMuch.slice(0, 4),
      reason: 'suggestion',
      added: [],
      removed: ['phone:delete:call_log:admin'],
    });
    expect(steps()).toHaveLength(1);
    expect(screen.getByText('1 suggestion applied')).toBeVisible();
    await press('Undo');
    expect(told.at(-1)).toMatchObject({ value: tooMuch, reason: 'undo' });
    expect(steps()).toHaveLength(2);
    expect(screen.queryByText(/applied/)).toBeNull();
  });

  test('is done with all the others at once', async () => {
    const told = renderPanel({ value: tooMuch });
    await press('Apply all');
    expect(told.at(-1)?.value.toSorted()).toEqual(least);
    expect(screen.getByText('You ask for exactly what you need')).toBeVisible();
    expect(screen.getByText('2 suggestions applied')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Apply/ })).toBeNull();
  });

  test('that lets the app do more is named by the button for all', () => {
    renderPanel({ value: [] });
    expect(screen.getByRole('button', { name: 'Apply all, adds 4 scopes' })).toBeVisible();
  });

  test('an owner may refuse, and nothing is said to be done', async () => {
    render(<SuggestionPanel catalog={catalog} used={used} value={tooMuch} onValueChange={noop} />);
    await press('Apply all');
    expect(steps()).toHaveLength(2);
    expect(screen.queryByText(/applied/)).toBeNull();
  });

  test('has no button where nothing can be changed', () => {
    render(<SuggestionPanel catalog={catalog} used={used} value={tooMuch} />);
    expect(steps()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Remove|Narrow|Apply|need it/ })).toBeNull();
  });

  test('hands the focus to the next one, and the last to the heading', async () => {
    renderPanel({ value: tooMuch });
    await press('Narrow List users');
    expect(screen.getByRole('heading', { name: "Delete a user's call log" })).toHaveFocus();
    await press("Remove Delete a user's call log");
    expect(screen.getByRole('heading', { name: 'Least privilege' })).toHaveFocus();
    await press('Undo');
    expect(screen.getByRole('heading', { name: 'Least privilege' })).toHaveFocus();
  });
});

describe('a scope that a person needs all the same', () => {
  test('is suggested no more, stays out of the button for all, and can be asked about again', async () => {
    const told = renderPanel({ value: [...tooMuch, 'user:update:user:admin'] });
    await press("I need it Delete a user's call log");
    expect(steps()).toHaveLength(2);
    await press('Apply all');
    expect(told.at(-1)?.value.toSorted()).toEqual(
      [...least, 'phone:delete:call_log:admin'].toSorted(),
    );
    expect(screen.queryByText('You ask for exactly what you need')).toBeNull();
    await userEvent.click(screen.getByText('1 stays because you need it'));
    await press("Suggest again Delete a user's call log");
    expect(steps()).toHaveLength(1);
  });

  test('may be remembered by the owner', async () => {
    const remember = vi.fn<(scopes: readonly string[]) => void>();
    const panel = (dismissed: readonly string[]) => (
      <SuggestionPanel
        catalog={catalog}
        used={used}
        value={tooMuch}
        onValueChange={noop}
        dismissed={dismissed}
        onDismissedChange={remember}
      />
    );
    const { rerender } = render(panel([]));
    await press('I need it List users');
    expect(remember).toHaveBeenLastCalledWith(['user:read:list_users:master']);
    expect(steps()).toHaveLength(2);
    rerender(panel(['user:read:list_users:master']));
    expect(steps()).toHaveLength(1);
  });
});

describe('beside a picker', () => {
  test('it changes what is selected there, in one step that can be undone there', async () => {
    render(<Beside />);
    const before = screen.getAllByRole('status')[0]?.textContent;
    await press('Apply all');
    expect(steps()).toEqual([]);
    await press('Undo there');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(before ?? '');
    expect(steps()).toHaveLength(2);
    await press('Apply all');
    await press('Undo');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(before ?? '');
  });

  test('it follows the nearest one, with its limits', async () => {
    render(
      <Root
        catalog={catalog}
        defaultValue={tooMuch}
        locked={{ 'phone:delete:call_log:admin': 'Part of your plan' }}
      >
        <Undo />
        <SuggestionPanel catalog={catalog} used={used} />
      </Root>,
    );
    expect(steps()).toHaveLength(1);
    await userEvent.click(screen.getByText('4 scopes stay'));
    expect(screen.getByText('Part of your plan')).toBeVisible();
    await press('Narrow List users');
    expect(steps()).toEqual([]);
    await userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
    expect(steps()).toHaveLength(1);
  });

  test('it has no buttons where the picker is read-only', () => {
    render(
      <Root catalog={catalog} defaultValue={tooMuch} readOnly>
        <SuggestionPanel catalog={catalog} used={used} />
      </Root>,
    );
    expect(steps()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Narrow|Apply/ })).toBeNull();
  });

  test('without one and without a value it says what is missing', () => {
    // React 18 tells what is thrown once more.
    vi.spyOn(console, 'error').mockImplementation(noop);
    expect(() => render(<SuggestionPanel catalog={catalog} used={used} />)).toThrow(
      /Give it a `value` or a `picker`/,
    );
  });
});

describe('how sure it is', () => {
  test('proven, with the level that some endpoints force', () => {
    renderPanel({ value: tooMuch });
    expect(proof()).toHaveTextContent('Proven: no smaller set covers all 5 endpoints');
    expect(proof()).toHaveTextContent(
      "Less than Admin level is not enough for “Get account's call logs”, “Get account's call history”, and 2 more.",
    );
  });

  test('not proven, with the gap', () => {
    const all = puzzle.endpoints.map(({ id }) => id);
    renderPanel({ catalog: puzzle, used: all, value: [], budget: 0 });
    expect(proof()).toHaveTextContent(
      /^Not proven: the search was cut short. This may be more than the least, by at most: ?2 more scopes$/,
    );
  });

  test('impossible, with what cannot be covered and why', () => {
    renderPanel({
      used: ['user.users', 'user.user', 'phone.phoneSetting'],
      value: [],
      levels: ['user', 'admin'],
      forbidden: { 'phone:read:settings:admin': '' },
    });
    expect(proof()).toHaveTextContent('1 of what you chose cannot be covered');
    expect(proof()).toHaveTextContent(
      'Get phone account settings Needs phone:read:settings:admin or phone:read:settings:master',
    );
    renderPanel({ used: ['user.users'], value: [], levels: ['user'] });
    expect(proof(1)).toHaveTextContent('Admin level or Master level is not available to this app');
    renderPanel({ catalog: recordings, used: ['recording.move'], value: [], max: 1 });
    expect(proof(2)).toHaveTextContent('What you chose takes 2 scopes, and the provider allows 1');
  });

  test('of scopes that are chosen by themselves', () => {
    renderPanel({ catalog: load(infobip), used: ['message:send'], value: ['message:send'] });
    expect(proof()).toHaveTextContent('Proven: no smaller set covers what you chose');
    expect(screen.getByRole('img')).toHaveAccessibleName(/^What you chose needs this scope\./);
  });
});

describe('what is no suggestion', () => {
  test('nothing is chosen yet', () => {
    renderPanel({ used: [], value: tooMuch });
    expect(screen.getByText(/^Choose what your app will call/)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('there is no catalog yet', () => {
    const { container } = render(<SuggestionPanel catalog={undefined} used={used} value={[]} />);
    expect(container).toHaveTextContent('Least privilegeLoading…');
  });

  test('needs that are not understood', () => {
    renderPanel({ used: ['user.user', 'GET /nowhere', 'user.usr'], value: tooMuch });
    expect(screen.getByText('Not found in the catalog: “GET /nowhere”')).toBeVisible();
    expect(screen.getByText('Did you mean “Get a user” or “List users”?')).toBeVisible();
    expect(steps()).toEqual([]);
    expect(screen.queryByText('You ask for exactly what you need')).toBeNull();
  });

  test('scopes that nobody knows', () => {
    renderPanel({ used: ['user.user'], value: ['user:read:user', 'new:scope', 'user:read:admin'] });
    expect(screen.getByText('2 selected scopes are not in the catalog')).toBeVisible();
    expect(screen.getByText('An older name for 13 scopes')).toBeVisible();
    expect(screen.queryByText('You ask for exactly what you need')).toBeNull();
  });

  test('limits that cannot be used', () => {
    renderPanel({ value: [], levels: ['galaxy'] });
    expect(screen.getByRole('alert')).toHaveTextContent('The catalog has no level “galaxy”.');
  });
});

describe('to those who cannot see it', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('it tells what became of a change once nothing changes any more', async () => {
    renderPanel({ value: tooMuch });
    act(() => {
      vi.advanceTimersByTime(2_000);
    });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await press('Narrow List users');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => {
      vi.advanceTimersByTime(500);
    });
    expect(screen.getByRole('status')).toHaveTextContent('1 suggestion applied. 1 suggestion.');
  });
});

/** A panel with a picker that is not around it. */
function Beside() {
  const picker = useScopePicker({ catalog, defaultValue: tooMuch });
  const value = useStoreState(picker.store, (state) => state.selection.value);
  return (
    <>
      <output>{value.join(' ')}</output>
      <button type="button" onClick={() => picker.store.change({ type: 'undo' })}>
        Undo there
      </button>
      <SuggestionPanel catalog={catalog} used={used} picker={picker} />
    </>
  );
}

function load(document: CatalogDocument) {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.catalog;
}

function noop(): void {}

type Told = Omit<ValueChangeDetails, 'cancel'> & { readonly value: readonly string[] };

/** A panel whose owner agrees to everything, and what it was told. */
function renderPanel(
  props: Partial<SuggestionPanelProps> & Pick<SuggestionPanelProps, 'value'>,
): readonly Told[] {
  const told: Told[] = [];
  function Owner() {
    const [value, setValue] = useState(props.value);
    return (
      <SuggestionPanel
        catalog={catalog}
        used={used}
        {...props}
        value={value}
        onValueChange={(next, details) => {
          told.push({ ...details, value: next });
          setValue(next);
        }}
      />
    );
  }
  render(<Owner />);
  return told;
}

async function press(name: string): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}

function step(at: number): HTMLElement {
  const [element] = [...document.querySelectorAll<HTMLElement>("[data-part='step']")].slice(at);
  if (!element) throw new Error(`There is no step ${at}.`);
  return element;
}

/** What each step does, to what, with which scopes. */
function steps(): readonly string[] {
  return [...document.querySelectorAll("[data-part='step']")].map((element) =>
    ["[data-part='step-kind']", 'h3', "[data-part='step-scopes']"]
      .map((part) => element.querySelector(part)?.textContent?.trim())
      .join(' '),
  );
}

function proof(at = 0): HTMLElement {
  const [element] = [...document.querySelectorAll<HTMLElement>("[data-part='proof']")].slice(at);
  if (!element) throw new Error('There is no proof.');
  return element;
}
