import { describe, expect, test } from 'vitest';
import { createSelection } from './create-selection.js';
import type { Selection } from './create-selection.js';
import {
  example,
  filter,
  groups,
  items,
  noKeys,
  positionsOf,
  rowsOf,
} from './fixtures/example-selection.js';

const { user, users, phone, queues, calls, scim } = groups;
const { readUser, deleteUser, disposition, readCall, writeCall, scimAdmin } = items;

function open(...value: readonly string[]): Selection {
  return createSelection(example, { value, expanded: true });
}

describe('a list', () => {
  test('shows products at first, and what is in them as they are expanded', () => {
    const selection = createSelection(example);
    expect(rowsOf(selection)).toEqual([user, phone, scim]);
    selection.dispatch({ type: 'expand', key: phone, expanded: true });
    selection.dispatch({ type: 'expand', key: calls, expanded: true });
    expect(rowsOf(selection)).toEqual([user, phone, queues, calls, readCall, writeCall, scim]);
    selection.dispatch({ type: 'expand-all', expanded: true });
    expect(rowsOf(selection)).toHaveLength(12);
  });

  test('expands all groups beside a row', () => {
    const selection = createSelection(example);
    selection.dispatch({ type: 'expand-siblings', key: phone });
    expect(rowsOf(selection)).toEqual([user, users, phone, queues, calls, scim, scimAdmin]);
    selection.dispatch({ type: 'expand-siblings', key: queues });
    expect(rowsOf(selection)).toEqual([
      user,
      users,
      phone,
      queues,
      disposition,
      calls,
      readCall,
      writeCall,
      scim,
      scimAdmin,
    ]);
    for (const key of [-99, 99, Number.NaN]) {
      selection.dispatch({ type: 'expand', key: user, expanded: false });
      selection.dispatch({ type: 'expand-siblings', key });
      expect(selection.row(user)).toMatchObject({ expanded: false });
    }
  });

  test('says where each row stands', () => {
    const selection = open();
    expect(selection.row(calls)).toMatchObject({ depth: 2, position: 2, siblings: 2 });
    expect(selection.row(writeCall)).toMatchObject({ depth: 3, position: 2, siblings: 2 });
    expect(selection.row(scimAdmin)).toMatchObject({ depth: 2, position: 1, siblings: 1 });
    filter(selection, 'phone:write:call', 'scim2:admin');
    expect(selection.row(phone)).toMatchObject({ depth: 1, position: 1, siblings: 2 });
    expect(selection.row(calls)).toMatchObject({ position: 1, siblings: 1 });
    expect(selection.row(writeCall)).toMatchObject({ position: 1, siblings: 1 });
  });

  test('has no row for a key that is none', () => {
    for (const key of noKeys) {
      expect(open().row(key)).toBeUndefined();
    }
  });
});

describe('a search', () => {
  test('leaves what matches, expanded, and as it was afterwards', () => {
    const selection = createSelection(example);
    filter(selection, 'phone:read:call');
    expect(selection.get()).toMatchObject({
      query: 'call',
      filtered: true,
      visibleGroups: 1,
      counts: { total: 6, visible: 1 },
    });
    expect(rowsOf(selection)).toEqual([phone, calls, readCall]);
    selection.dispatch({ type: 'expand', key: calls, expanded: false });
    expect(rowsOf(selection)).toEqual([phone, calls]);
    selection.dispatch({ type: 'filter', query: '', positions: undefined });
    expect(rowsOf(selection)).toEqual([user, phone, scim]);
    expect(selection.get().filtered).toBe(false);
  });

  test('begins with the best matches, and with the products and groups they are in', () => {
    const selection = open();
    selection.dispatch({
      type: 'filter',
      query: 'call',
      positions: positionsOf(['user:read:user', 'phone:read:call', 'phone:write:call']),
      best: positionsOf(['phone:write:call', 'scim:read:user', 'phone:read:call']),
    });
    expect(rowsOf(selection)).toEqual([phone, calls, writeCall, readCall, user, users, readUser]);
    expect(selection.row(writeCall)).toMatchObject({ position: 1, siblings: 2 });
    expect(selection.row(user)).toMatchObject({ position: 2, siblings: 2 });
    selection.dispatch({ type: 'filter', query: '', positions: undefined });
    expect(rowsOf(selection)).toHaveLength(12);
    expect(selection.row(user)).toMatchObject({ position: 1, siblings: 3 });
  });

  test('for nothing that is there leaves nothing, and no focus', () => {
    const selection = open('phone:read:call');
    filter(selection);
    expect(selection.get()).toMatchObject({ active: undefined, value: ['phone:read:call'] });
    expect(rowsOf(selection)).toEqual([]);
    selection.dispatch({ type: 'filter', query: '', positions: undefined });
    expect(selection.get().active).toBe(user);
  });

  test('passes over positions that the catalog does not have', () => {
    const selection = open();
    const positions = Uint32Array.from([8, 4_294_967_295, 4]);
    selection.dispatch({ type: 'filter', query: 'call', positions });
    expect(rowsOf(selection)).toEqual([phone, calls, readCall]);
  });

  test('says which of a scope’s levels match', () => {
    const selection = open();
    filter(selection, 'user:read:user:admin');
    const row = selection.row(readUser);
    const visible = row?.kind === 'item' ? row.options.map((option) => option.visible) : [];
    expect(visible).toEqual([false, true, false]);
  });

  test('leaves a group’s checkbox to what is shown of it', () => {
    const selection = open();
    filter(selection, 'phone:read:call');
    selection.dispatch({ type: 'toggle', key: phone });
    expect(selection.get().value).toEqual(['phone:read:call']);
    expect(selection.row(phone)).toMatchObject({
      checked: true,
      counts: { total: 3, selected: 1, visible: 1, visibleSelected: 1 },
    });
    selection.dispatch({ type: 'filter', query: '', positions: undefined });
    expect(selection.row(phone)).toMatchObject({ checked: 'mixed' });
  });

  test('keeps what it hides selected', () => {
    const selection = open('user:read:user');
    filter(selection, 'phone:read:call', 'phone:write:call');
    expect(selection.dispatch({ type: 'select-visible' }).added).toHaveLength(2);
    expect(selection.dispatch({ type: 'deselect-visible' }).value).toEqual(['user:read:user']);
    expect(selection.dispatch({ type: 'clear' }).value).toEqual([]);
  });
});

describe('the list of what is selected', () => {
  test('keeps a row that is taken out until it is made anew', () => {
    const selection = createSelection(example, { value: ['phone:read:call', 'phone:write:call'] });
    selection.dispatch({ type: 'selected-only', on: true });
    expect(rowsOf(selection)).toEqual([phone, calls, readCall, writeCall]);
    selection.dispatch({ type: 'toggle', key: readCall });
    expect(rowsOf(selection)).toEqual([phone, calls, readCall, writeCall]);
    expect(selection.row(calls)).toMatchObject({ checked: 'mixed' });
    selection.dispatch({ type: 'selected-only', on: true });
    expect(rowsOf(selection)).toEqual([phone, calls, writeCall]);
    selection.dispatch({ type: 'selected-only', on: false });
    expect(rowsOf(selection)).toEqual([user, phone, scim]);
  });

  test('is made anew by a search, and holds what both leave', () => {
    const selection = open('phone:read:call', 'user:read:user');
    selection.dispatch({ type: 'selected-only', on: true });
    selection.dispatch({ type: 'toggle', key: readUser });
    filter(selection, 'phone:read:call', 'phone:write:call', 'user:read:user');
    expect(rowsOf(selection)).toEqual([phone, calls, readCall]);
    expect(selection.get()).toMatchObject({ filtered: true, selectedOnly: true });
  });
});

describe('the focus', () => {
  test('is on the first row, and goes where it is moved', () => {
    const selection = open();
    expect(selection.get().active).toBe(user);
    selection.dispatch({ type: 'focus', key: readCall });
    expect(selection.get().active).toBe(readCall);
  });

  test('goes to no row that is not shown', () => {
    const selection = createSelection(example);
    for (const key of [readCall, calls, 99, -99, Number.NaN]) {
      selection.dispatch({ type: 'focus', key });
      expect(selection.get().active).toBe(user);
    }
  });

  test('stays where it is while its row is shown', () => {
    const selection = open();
    selection.dispatch({ type: 'focus', key: readCall });
    filter(selection, 'user:read:user', 'phone:read:call');
    expect(selection.get().active).toBe(readCall);
  });

  test('goes to the innermost group that is shown, or else to the first row', () => {
    const selection = open();
    selection.dispatch({ type: 'focus', key: readCall });
    filter(selection, 'user:read:user', 'phone:write:call');
    expect(selection.get().active).toBe(calls);
    filter(selection, 'user:read:user', 'phone:write:queue disposition:admin');
    expect(selection.get().active).toBe(phone);
    filter(selection, 'user:delete:user:admin');
    expect(selection.get().active).toBe(user);
    expect(rowsOf(selection)).toEqual([user, users, deleteUser]);
  });

  test('goes to the group that is collapsed around it', () => {
    const selection = open();
    selection.dispatch({ type: 'focus', key: readCall });
    selection.dispatch({ type: 'expand', key: phone, expanded: false });
    expect(selection.get().active).toBe(phone);
  });
});
