import { describe, expect, test } from 'vitest';
import type { Selection } from './create-selection.js';
import {
  filter,
  groups,
  items,
  limited,
  noKeys,
  select,
  toggle,
} from './fixtures/example-selection.js';

const { user, phone, queues, calls } = groups;
const { readUser, deleteUser, readCall, writeCall } = items;

function at(selection: Selection, key: number): Selection {
  selection.dispatch({ type: 'expand-all', expanded: true });
  selection.dispatch({ type: 'focus', key });
  return selection;
}

describe('toggling', () => {
  test('selects an item at its narrowest level, and takes it out at all', () => {
    const selection = select();
    expect(toggle(selection, readUser)).toEqual(['user:read:user']);
    selection.dispatch({ type: 'add', ids: ['user:read:user:admin'], reason: 'paste' });
    expect(toggle(selection, readUser)).toEqual([]);
  });

  test('brings back the levels that were taken out last', () => {
    const both = ['user:read:user:admin', 'user:read:user:master'];
    expect(toggle(select(...both), readUser, readUser)).toEqual(both);
  });

  test('brings back nothing after a search, or another value', () => {
    const selection = select('user:read:user:admin');
    toggle(selection, readUser);
    filter(selection, 'user:read:user', 'user:read:user:admin');
    expect(toggle(selection, readUser)).toEqual(['user:read:user']);
    selection.dispatch({ type: 'value', value: ['user:read:user:master'] });
    toggle(selection, readUser);
    selection.dispatch({ type: 'value', value: ['phone:read:call'] });
    expect(toggle(selection, readCall, readUser)).toEqual(['user:read:user']);
  });

  test('of a mixed group selects the rest, and only then takes all out', () => {
    const selection = select('phone:read:call');
    expect(selection.row(phone)).toMatchObject({ checked: 'mixed' });
    expect(toggle(selection, phone)).toHaveLength(3);
    expect(selection.row(phone)).toMatchObject({ checked: true });
    expect(toggle(selection, phone)).toEqual([]);
  });

  test('names what changed, and why', () => {
    const { reason, added, removed } = select('phone:read:call').dispatch({
      type: 'toggle',
      key: calls,
    });
    expect({ reason, added, removed }).toEqual({
      reason: 'group',
      added: ['phone:write:call'],
      removed: [],
    });
  });

  test.each(noKeys)('a row that is none, %d, changes nothing', (key) => {
    expect(toggle(select('phone:read:call'), key)).toEqual(['phone:read:call']);
  });
});

describe('levels', () => {
  test('are one choice: one in, the others out', () => {
    const selection = select('user:read:user', 'user:read:user:master');
    const { value, reason } = selection.dispatch({ type: 'choose', id: 'user:read:user:admin' });
    expect({ value, reason }).toEqual({ value: ['user:read:user:admin'], reason: 'level' });
  });

  test('that cannot be had leave the others as they are', () => {
    const selection = limited({ levels: ['user'], value: ['user:read:user'] });
    const { value, issues } = selection.dispatch({ type: 'choose', id: 'user:read:user:admin' });
    expect(value).toEqual(['user:read:user']);
    expect(issues).toMatchObject([{ code: 'selection/level-not-allowed' }]);
  });

  test('that are locked stay beside the one that is chosen', () => {
    const selection = limited({
      locked: { 'user:read:user': 'The app needs it.' },
      value: ['user:read:user'],
    });
    expect(selection.dispatch({ type: 'choose', id: 'user:read:user:admin' }).value).toEqual([
      'user:read:user',
      'user:read:user:admin',
    ]);
  });

  test('are read from the row, narrow to wide, with the widest selected one spoken of', () => {
    const selection = limited({ levels: ['user', 'admin'], value: ['user:read:user:admin'] });
    expect(selection.row(readUser)).toMatchObject({
      id: 'user:read:user:admin',
      options: [
        { id: 'user:read:user', selected: false, limit: undefined },
        { id: 'user:read:user:admin', selected: true, limit: undefined },
        { id: 'user:read:user:master', selected: false, limit: { kind: 'level' } },
      ],
    });
  });

  test('that are looked for are what a toggle selects', () => {
    const selection = select();
    filter(selection, 'user:read:user:admin');
    expect(toggle(selection, readUser)).toEqual(['user:read:user:admin']);
  });
});

describe('ids', () => {
  test('that are added stay beside what is there, and unknown ones are kept', () => {
    const selection = select('user:read:user');
    const ids = ['user:read:user:admin', 'z:new', 'z:new'];
    expect(selection.dispatch({ type: 'add', ids, reason: 'paste' })).toMatchObject({
      reason: 'paste',
      value: ['user:read:user', 'user:read:user:admin', 'z:new'],
      added: ['user:read:user:admin', 'z:new'],
    });
  });

  test('that are removed go, unknown ones too', () => {
    const ids = ['z:old', 'user:read:user', 'z:other'];
    const selection = select('user:read:user', 'z:old', 'z:kept');
    expect(selection.dispatch({ type: 'remove', ids, reason: 'suggestion' }).value).toEqual([
      'z:kept',
    ]);
  });

  test('that replace all others leave nothing else', () => {
    const selection = select('user:read:user', 'z:old');
    const { added, removed } = selection.dispatch({
      type: 'replace',
      ids: ['phone:read:call', 'z:new'],
      reason: 'role',
    });
    expect({ added, removed }).toEqual({
      added: ['phone:read:call', 'z:new'],
      removed: ['user:read:user', 'z:old'],
    });
  });

  test('with a reason of undo are a change like any other', () => {
    const selection = select();
    selection.dispatch({ type: 'add', ids: ['phone:read:call'], reason: 'undo' });
    expect(selection.get()).toMatchObject({ canUndo: true, canRedo: false });
  });
});

describe('a range', () => {
  test('makes all between as the row it starts from', () => {
    const selection = at(select('user:delete:user:admin'), deleteUser);
    selection.dispatch({ type: 'range', key: readCall });
    expect(selection.get().value).toEqual([
      'user:delete:user:admin',
      'phone:write:queue disposition:admin',
      'phone:read:call',
    ]);
    selection.dispatch({ type: 'focus', key: writeCall });
    expect(selection.dispatch({ type: 'range', key: deleteUser }).value).toEqual([]);
  });

  test('from a group is in where something of it is', () => {
    const selection = at(select('phone:write:call'), calls);
    expect(selection.dispatch({ type: 'range', key: writeCall }).value).toHaveLength(2);
  });

  test('grows with the focus while its start is kept', () => {
    const selection = at(select('user:read:user'), readUser);
    selection.dispatch({ type: 'focus', key: readCall, keepAnchor: true });
    expect(selection.dispatch({ type: 'range', key: readCall }).value).toHaveLength(4);
  });

  test('passes over what is collapsed or locked', () => {
    const selection = limited({
      locked: { 'user:delete:user:admin': '' },
      value: ['user:read:user'],
    });
    at(selection, readUser).dispatch({ type: 'expand', key: queues, expanded: false });
    expect(selection.dispatch({ type: 'range', key: readCall }).value).toEqual([
      'user:read:user',
      'phone:read:call',
    ]);
  });

  test('to or from a row that is not shown changes nothing', () => {
    const selection = select('user:read:user');
    expect(selection.dispatch({ type: 'range', key: readCall }).added).toEqual([]);
    at(selection, readUser).dispatch({ type: 'expand', key: user, expanded: false });
    expect(selection.dispatch({ type: 'range', key: readCall }).added).toEqual([]);
  });
});
