import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { ScopePickerOptions } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';
import { telephony } from './fixtures/telephony.js';

function open(options: Partial<ScopePickerOptions>) {
  const changes = vi.fn<(value: readonly string[], reason: string) => void>();
  render(
    <ScopePicker.Root
      catalog={callCatalog}
      expanded
      onValueChange={(value, { reason }) => changes(value, reason)}
      {...options}
    >
      <ScopePicker.Search />
      <ScopePicker.Message />
      <ScopePicker.Question />
      <ScopePicker.Limit />
      <ScopePicker.SelectVisible />
      <ScopePicker.List />
    </ScopePicker.Root>,
  );
  return { user: userEvent.setup(), changes };
}

const alert = () => screen.getByRole('alert');
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const limit = () => document.querySelector<HTMLElement>('.sw-limit');

describe('a refusal is said at once, in words', () => {
  test('over the limit', async () => {
    const { user, changes } = open({ max: 2, defaultValue: ['user:read:user'] });
    await user.click(screen.getByRole('button', { name: 'Select these 7' }));
    expect(alert()).toHaveTextContent('Nothing was added: the provider allows 2');
    expect(changes).not.toHaveBeenCalled();
  });

  test('locked, with the reason', async () => {
    const { user } = open({
      defaultValue: ['user:read:user'],
      locked: { 'user:read:user': 'needed to sign in' },
    });
    await user.click(box(/View users/));
    expect(alert()).toHaveTextContent('View users stays as it is: needed to sign in');
    expect(alert()).toHaveAttribute('data-kind', 'refused');
  });

  test('forbidden, without one', async () => {
    const { user } = open({ forbidden: { 'contact_center:read:voice_call_log:admin': '' } });
    await user.click(box(/List voice call logs/));
    expect(alert()).toHaveTextContent('List voice call logs is not available to this app');
  });

  test('of a level that is not allowed', async () => {
    const { user } = open({ levels: ['user'] });
    await user.click(box(/Delete users/));
    expect(alert()).toHaveTextContent('Delete users has a level that is not available to this app');
  });

  test('of what would bring along what is forbidden', async () => {
    const { user } = open({
      catalog: telephony(),
      forbidden: { 'phone:read:call_logs:admin': '' },
    });
    await user.click(box(/List recordings/));
    expect(alert()).toHaveTextContent('List recordings is not available to this app');
  });

  test('of a group of which nothing can be selected', async () => {
    const { user } = open({ catalog: telephony(), levels: ['user'] });
    await user.click(box(/Recordings/));
    expect(alert()).toHaveTextContent('Recordings stays as it is');
  });

  test('of anything that can be read only', async () => {
    const { user } = open({ readOnly: true });
    await user.click(box(/View users/));
    expect(alert()).toHaveTextContent('View users stays as it is');
  });

  test('again where the same is tried again', async () => {
    const { user } = open({ levels: ['user'] });
    await user.click(box(/Delete users/));
    const first = alert().firstElementChild;
    await user.click(box(/Delete users/));
    expect(alert()).toHaveTextContent('Delete users has a level that is not available to this app');
    expect(first).not.toBeInTheDocument();
  });

  test('and forgotten by the next search', async () => {
    const { user } = open({ levels: ['user'] });
    await user.click(box(/Delete users/));
    await user.type(screen.getByRole('searchbox'), 'v');
    expect(alert()).toBeEmptyDOMElement();
  });

  test('and forgotten by the next change', async () => {
    const { user } = open({ levels: ['user'] });
    await user.click(box(/Delete users/));
    await user.click(box(/View users/));
    expect(alert()).toBeEmptyDOMElement();
  });
});

describe('the limit', () => {
  test('counts as the provider does', async () => {
    const { user } = open({ max: 3, defaultValue: ['new:scope'] });
    expect(limit()).toHaveTextContent('1 of at most 3');
    await user.click(box(/View users/));
    await user.click(box(/Read recordings/));
    expect(limit()).toHaveTextContent('3 of at most 3');
    expect(limit()).toHaveAttribute('data-full');
    expect(limit()?.style.getPropertyValue('--sw-used')).toBe('1');
  });

  test('says how far a value is beyond it', async () => {
    const { user } = open({ max: 1, defaultValue: ['user:read:user', 'phone:read:recording'] });
    expect(limit()).toHaveTextContent('1 over the provider’s limit of 1');
    expect(limit()).toHaveAttribute('data-over');
    await user.click(box(/View users/));
    expect(limit()).not.toHaveAttribute('data-over');
  });

  test('is not there where there is none', async () => {
    const { user } = open({});
    await user.click(box(/View users/));
    expect(limit()).toBeNull();
  });
});

const ask = async () => {
  const opened = open({ confirmAbove: 3 });
  const all = screen.getByRole('button', { name: 'Select these 7' });
  await opened.user.click(all);
  return { ...opened, all, dialog: screen.getByRole('alertdialog', { name: 'Add 7 scopes?' }) };
};

describe('many at once', () => {
  test('are asked about first, with what they can do', async () => {
    const { changes, dialog } = await ask();
    expect(dialog).toHaveAccessibleDescription(/2 of them can delete\..*Write 1.*Read 4/s);
    expect(dialog).toHaveAccessibleDescription(/Widest level: Admin/);
    expect(changes).not.toHaveBeenCalled();
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  test('endpoints are asked about without a word more', async () => {
    const { user } = open({ kind: 'endpoint', confirmAbove: 1 });
    await user.click(screen.getByRole('button', { name: /^Select these/ }));
    const dialog = screen.getByRole('alertdialog', { name: /^Add \d+ endpoints\?$/ });
    expect(dialog).not.toHaveAttribute('aria-describedby');
    expect(within(dialog).getAllByRole('paragraph')).toHaveLength(1);
  });

  test('are added on yes', async () => {
    const { user, changes, dialog, all } = await ask();
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(changes.mock.lastCall?.[0]).toHaveLength(7);
    expect(changes.mock.lastCall?.[1]).toBe('select-visible');
    expect(dialog).not.toBeInTheDocument();
    expect(all).toHaveFocus();
  });

  test('are not on no, nor on Escape', async () => {
    const { user, changes, dialog, all } = await ask();
    await user.keyboard('{Escape}');
    expect(dialog).not.toBeInTheDocument();
    expect(all).toHaveFocus();
    await user.click(all);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(changes).not.toHaveBeenCalled();
  });

  test('that are not too many need no question', async () => {
    const { user, changes } = open({ confirmAbove: 7 });
    await user.click(screen.getByRole('button', { name: 'Select these 7' }));
    expect(changes).toHaveBeenCalledOnce();
  });
});

function picker(message?: ReactNode) {
  return (
    <ScopePicker.Root data-testid="root" catalog={callCatalog} max={0} defaultValue={['a', 'b']}>
      <ScopePicker.Search />
      <ScopePicker.Message>{message}</ScopePicker.Message>
    </ScopePicker.Root>
  );
}
const search = () => screen.getByRole('searchbox');

describe('a message of the owner', () => {
  test('makes the field invalid, which says why', () => {
    const { rerender } = render(picker('Pick one'));
    expect(search()).toBeInvalid();
    expect(search()).toHaveAccessibleDescription('Pick one');
    expect(screen.getByTestId('root')).toHaveAttribute('data-invalid');
    rerender(picker());
    expect(search()).toBeValid();
    expect(search()).not.toHaveAccessibleDescription();
    expect(screen.getByTestId('root')).not.toHaveAttribute('data-invalid');
  });

  test.each([
    ['an empty text', ''],
    ['no errors', []],
    ['nothing', [undefined, false]],
  ])('is none with %s', (_, message) => {
    render(picker(message));
    expect(search()).toBeValid();
    expect(alert()).not.toHaveAttribute('data-kind');
  });
});
