import { zoom } from '@scopewise/catalogs/zoom';
import { screen, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  least,
  load,
  noop,
  press,
  renderPanel,
  step,
  steps,
  tooMuch,
  used,
} from './fixtures/render-panel.js';
import { recordings } from './fixtures/small-catalogs.js';
import { SuggestionPanel } from './suggestion-panel.js';
import type { SuggestionPanelProps } from './suggestion-panel.js';

const catalog = load(zoom);

describe('what to do about a request', () => {
  test('is a step for each scope, with the reason in a sentence', () => {
    show({ used: [...used, 'phone.updatePhoneSettings'], value: tooMuch });
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
    show({ used: ['phone.accountCallLogs'], value: [] });
    expect(step(0)).toHaveTextContent(
      'New access to 8 endpoints: Read, Admin level. You did not choose 7 of them.',
    );
    expect(screen.getByText(/New access/)).not.toHaveAttribute('data-asked');
    show({ used: ['user.users'], value: [] });
    expect(screen.getAllByText(/New access/)[1]).toHaveAttribute('data-asked');
    show({ used: ['user.users'], value: ['user:read:list_users:master'] });
    expect(screen.queryAllByText(/New access/)).toHaveLength(2);
  });

  test('names two of many needs', () => {
    show({ used: ['phone.accountCallLogs', 'phone.accountCallHistory'], value: [] });
    expect(step(0)).toHaveTextContent(
      "Needed for “Get account's call logs” and “Get account's call history”.",
    );
    const metrics = [
      'phone.accountCallLogs',
      'phone.accountCallHistory',
      'phone.listPastCallMetrics',
      'phone.listCallLogsMetrics',
    ];
    show({ used: metrics, value: [] });
    expect(step(1)).toHaveTextContent(
      "Needed for “Get account's call logs”, “Get account's call history”, and 2 more.",
    );
  });

  test('is worded by what the limits say', () => {
    show({
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
    show({ catalog: recordings, used: ['recording.list'], value: ['recording:read'] });
    expect(steps()).toEqual(['Replace List recordings recording:read recording:read:recording']);
    expect(step(0)).toHaveTextContent('Replaced by recording:read:recording');
    expect(step(0)).toHaveTextContent('Deprecated');
  });

  test('comes in portions where there are very many', async () => {
    const value = catalog.scopes.slice(0, 60).map(({ scope }) => scope);
    show({ used: ['user.user'], value });
    expect(steps()).toHaveLength(25);
    expect(screen.getByText('61 suggestions')).toBeVisible();
    await press('Show 25 more');
    expect(steps()).toHaveLength(50);
    await press('Show 11 more');
    expect(steps()).toHaveLength(61);
    expect(step(50)).toContainElement(headingWithFocus());
  });

  test('has its evidence on demand', async () => {
    show({ used: ['phone.accountCallLogs'], value: [] });
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
    const told = show({ value: tooMuch });
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
    const told = show({ value: tooMuch });
    await press('Apply all');
    expect(told.at(-1)?.value.toSorted()).toEqual(least);
    expect(screen.getByText('You ask for exactly what you need')).toBeVisible();
    expect(screen.getByText('2 suggestions applied')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Apply/ })).toBeNull();
  });

  test('that lets the app do more is named by the button for all', () => {
    show({ value: [] });
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
    show({ value: tooMuch });
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
    const told = show({ value: [...tooMuch, 'user:update:user:admin'] });
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

function headingWithFocus(): HTMLElement {
  return screen.getByRole('heading', {
    name: (_name, element) => element === document.activeElement,
  });
}

function show(props: Partial<SuggestionPanelProps>) {
  return renderPanel({ catalog, used, ...props });
}
