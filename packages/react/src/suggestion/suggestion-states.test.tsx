import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Root } from '../picker/root.js';
import { Undo } from '../picker/undo.js';
import { useScopePicker } from '../picker/use-scope-picker.js';
import { useStoreState } from '../picker/use-scope-picker-state.js';
import {
  load,
  noop,
  press,
  proof,
  renderPanel,
  steps,
  tooMuch,
  used,
} from './fixtures/render-panel.js';
import { puzzle, recordings } from './fixtures/small-catalogs.js';
import { SuggestionPanel } from './suggestion-panel.js';
import type { SuggestionPanelProps } from './suggestion-panel.js';

const catalog = load(zoom);

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
    show({ value: tooMuch });
    expect(proof()).toHaveTextContent('Proven: no smaller set covers all 5 endpoints');
    expect(proof()).toHaveTextContent(
      "Less than Admin level is not enough for “Get account's call logs”, “Get account's call history”, and 2 more.",
    );
  });

  test('not proven, with the gap', () => {
    const all = puzzle.endpoints.map(({ id }) => id);
    show({ catalog: puzzle, used: all, value: [], budget: 0 });
    expect(proof()).toHaveTextContent(
      /^Not proven: the search was cut short. This may be more than the least, by at most: ?2 more scopes$/,
    );
  });

  test('impossible, with what cannot be covered and why', () => {
    show({
      used: ['user.users', 'user.user', 'phone.phoneSetting'],
      value: [],
      levels: ['user', 'admin'],
      forbidden: { 'phone:read:settings:admin': '' },
    });
    expect(proof()).toHaveTextContent('1 of what you chose cannot be covered');
    expect(proof()).toHaveTextContent(
      'Get phone account settings Needs phone:read:settings:admin or phone:read:settings:master',
    );
    show({ used: ['user.users'], value: [], levels: ['user'] });
    expect(proof(1)).toHaveTextContent('Admin level or Master level is not available to this app');
    show({ catalog: recordings, used: ['recording.move'], value: [], max: 1 });
    expect(proof(2)).toHaveTextContent('What you chose takes 2 scopes, and the provider allows 1');
  });

  test('of scopes that are chosen by themselves', () => {
    show({ catalog: load(infobip), used: ['message:send'], value: ['message:send'] });
    expect(proof()).toHaveTextContent('Proven: no smaller set covers what you chose');
    expect(screen.getByRole('img')).toHaveAccessibleName(/^What you chose needs this scope\./);
  });
});

describe('what is no suggestion', () => {
  test('nothing is chosen yet', () => {
    show({ used: [], value: tooMuch });
    expect(screen.getByText(/^Choose what your app will call/)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('there is no catalog yet', () => {
    const { container } = render(<SuggestionPanel catalog={undefined} used={used} value={[]} />);
    expect(container).toHaveTextContent('Least privilegeLoading…');
  });

  test('needs that are not understood', () => {
    show({ used: ['user.user', 'GET /nowhere', 'user.usr'], value: tooMuch });
    expect(screen.getByText('Not found in the catalog: “GET /nowhere”')).toBeVisible();
    expect(screen.getByText('Did you mean “Get a user” or “List users”?')).toBeVisible();
    expect(steps()).toEqual([]);
    expect(screen.queryByText('You ask for exactly what you need')).toBeNull();
  });

  test('scopes that nobody knows', () => {
    show({ used: ['user.user'], value: ['user:read:user', 'new:scope', 'user:read:admin'] });
    expect(screen.getByText('2 selected scopes are not in the catalog')).toBeVisible();
    expect(screen.getByText('An older name for 13 scopes')).toBeVisible();
    expect(screen.queryByText('You ask for exactly what you need')).toBeNull();
  });

  test('limits that cannot be used', () => {
    show({ value: [], levels: ['galaxy'] });
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
    show({ value: tooMuch });
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

function show(props: Partial<SuggestionPanelProps>) {
  return renderPanel({ catalog, used, ...props });
}
