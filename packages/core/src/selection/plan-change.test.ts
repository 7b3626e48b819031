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

  test('of a group says why where nothing of it can be changed', () => {
    const forbidden = { 'phone:read:call': 'not in your plan', 'phone:write:call': '' };
    const selection = at(limited({ forbidden }), calls);
    for (const type of ['toggle', 'range'] as const) {
      expect(selection.dispatch({ type, key: calls })).toMatchObject({
        added: [],
        issues: [{ code: 'selection/forbidden' }],
      });
    }
    expect(selection.dispatch({ type: 'toggle', key: phone }).issues).toEqual([]);
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
  test('selects from the row that was last toggled, wherever the focus went since', () => {
    const selection = at(select(), deleteUser);
    toggle(selection, deleteUser);
    selection.dispatch({ type: 'focus', key: calls });
    selection.dispatch({ type: 'focus', key: readCall });
    selection.dispatch({ type: 'range', key: readCall });
    expect(selection.get().value).toEqual([
      'user:delete:user:admin',
      'phone:write:queue disposition:admin',
      'phone:read:call',
    ]);
  });

  test('deselects from a row that was taken out, until that is taken back', () => {
    const selection = at(select('phone:read:call', 'phone:write:call'), readCall);
    toggle(selection, readCall);
    expect(selection.dispatch({ type: 'range', key: writeCall }).value).toEqual([]);
    selection.dispatch({ type: 'undo' });
    selection.dispatch({ type: 'undo' });
    expect(selection.dispatch({ type: 'range', key: deleteUser }).added).toHaveLength(2);
  });

  test('selects from a row whose toggle was refused, or taken back', () => {
    const selection = at(limited({ forbidden: { 'phone:read:call': '' } }), readCall);
    toggle(selection, readCall);
    expect(selection.dispatch({ type: 'range', key: writeCall }).added).toEqual([
      'phone:write:call',
    ]);
    toggle(selection, deleteUser);
    selection.dispatch({ type: 'undo' });
    expect(selection.dispatch({ type: 'range', key: readUser }).added).toHaveLength(2);
  });

  test('from a group is in where something of it is', () => {
    const selection = at(select(), calls);
    toggle(selection, calls, writeCall, calls);
    expect(selection.dispatch({ type: 'range', key: deleteUser }).value).toHaveLength(4);
    toggle(selection, calls);
    expect(selection.dispatch({ type: 'range', key: writeCall }).value).toHaveLength(2);
  });

  test('starts at the row with the focus where nothing was done yet, and the next one there too', () => {
    const selection = at(select('phone:read:call'), deleteUser);
    selection.dispatch({ type: 'range', key: readCall });
    expect(selection.get().value).toHaveLength(3);
    selection.dispatch({ type: 'focus', key: readCall });
    selection.dispatch({ type: 'range', key: writeCall });
    expect(selection.get().value).toHaveLength(4);
    selection.dispatch({ type: 'clear' });
    expect(selection.dispatch({ type: 'range', key: readUser }).added).toHaveLength(2);
  });

  test('starts at the row with the focus where the other is not listed', () => {
    const selection = at(select(), readUser);
    toggle(selection, readUser);
    filter(selection, 'phone:read:call', 'phone:write:call');
    selection.dispatch({ type: 'focus', key: writeCall });
    expect(selection.dispatch({ type: 'range', key: writeCall }).added).toEqual([
      'phone:write:call',
    ]);
  });

  test('on a heading alone selects what is in it, and never takes it out', () => {
    const selection = select('phone:read:call');
    selection.dispatch({ type: 'focus', key: phone });
    expect(selection.dispatch({ type: 'range', key: phone }).value).toHaveLength(3);
    expect(selection.dispatch({ type: 'range', key: phone }).value).toHaveLength(3);
  });

  test('starts where it was begun, whatever its owner makes of it and when', () => {
    const selection = at(select(), deleteUser);
    selection.plan({ type: 'range', key: readCall });
    selection.dispatch({ type: 'focus', key: writeCall });
    selection.dispatch({ type: 'value', value: ['user:delete:user:admin', 'z:kept'] });
    expect(selection.dispatch({ type: 'range', key: writeCall }).value).toHaveLength(5);
  });

  test('passes over what is collapsed or locked', () => {
    const selection = at(limited({ locked: { 'user:delete:user:admin': '' } }), readUser);
    toggle(selection, readUser);
    selection.dispatch({ type: 'expand', key: queues, expanded: false });
    expect(selection.dispatch({ type: 'range', key: readCall }).value).toEqual([
      'user:read:user',
      'phone:read:call',
    ]);
  });

  test('to a row that is not shown changes nothing', () => {
    const selection = select('user:read:user');
    expect(selection.dispatch({ type: 'range', key: readCall }).added).toEqual([]);
    at(selection, readUser).dispatch({ type: 'expand', key: user, expanded: false });
    expect(selection.dispatch({ type: 'range', key: readUser }).added).toEqual([]);
  });
});
