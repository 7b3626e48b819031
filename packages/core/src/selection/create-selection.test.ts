import { describe, expect, test, vi } from 'vitest';
import { groups, items, limited, select, toggle } from './fixtures/example-selection.js';

const { user } = groups;
const { readUser, readCall } = items;

describe('a value', () => {
  test('is taken over whole, put in the order of the list, and what is unknown is flagged', () => {
    const selection = select('z:new', 'scim2:admin', 'user:read:user', 'z:new', 'user:read:user');
    expect(selection.get()).toMatchObject({
      value: ['user:read:user', 'scim2:admin', 'z:new'],
      unknown: ['z:new'],
    });
  });

  test('is taken over even where the limits would not let it be selected', () => {
    const options = { levels: ['user'], forbidden: { 'phone:read:call': '' }, max: 1 };
    const value = ['user:read:user:admin', 'phone:read:call'];
    expect(limited({ ...options, value }).get()).toMatchObject({ value, excess: 1 });
  });

  test('cannot be changed from outside', () => {
    const { value, unknown } = select('user:read:user', 'z:old').get();
    expect([value, unknown].map((list) => Object.isFrozen(list))).toEqual([true, true]);
  });

  test('stays the same list where nothing changes', () => {
    const selection = select('user:read:user');
    const { value } = selection.get();
    selection.dispatch({ type: 'expand-all', expanded: true });
    selection.dispatch({ type: 'add', ids: ['user:read:user'], reason: 'paste' });
    expect(selection.get().value).toBe(value);
  });
});

describe('an owner of the value', () => {
  test('who agrees to a plan makes it a change that can be undone', () => {
    const selection = select('user:read:user');
    const { value } = selection.plan({ type: 'toggle', key: readCall });
    expect(selection.get().value).toEqual(['user:read:user']);
    selection.dispatch({ type: 'value', value });
    expect(selection.get()).toMatchObject({ value, canUndo: true });
    expect(selection.dispatch({ type: 'undo' }).value).toEqual(['user:read:user']);
  });

  test('may agree in an order of its own, and to an undo', () => {
    const selection = select('user:read:user');
    const { value } = selection.plan({ type: 'toggle', key: readCall });
    selection.dispatch({ type: 'value', value: [...value, ...value].toReversed() });
    const { value: before } = selection.plan({ type: 'undo' });
    selection.dispatch({ type: 'value', value: before });
    expect(selection.get()).toMatchObject({ value: before, canUndo: false, canRedo: true });
  });

  test('who refuses leaves everything as it was', () => {
    const selection = select('user:read:user');
    const state = selection.get();
    selection.plan({ type: 'toggle', key: readCall });
    selection.dispatch({ type: 'value', value: ['user:read:user'] });
    expect(selection.get()).toBe(state);
  });

  test('who says the same again, in whatever order, changes nothing', () => {
    const selection = select();
    toggle(selection, readUser, readCall);
    const state = selection.get();
    selection.dispatch({ type: 'value', value: ['phone:read:call', 'user:read:user'] });
    expect(selection.get()).toBe(state);
  });

  test('who says another value starts anew', () => {
    const selection = select();
    toggle(selection, readUser);
    selection.plan({ type: 'toggle', key: readCall });
    selection.dispatch({ type: 'value', value: ['z:new'] });
    expect(selection.get()).toMatchObject({ value: ['z:new'], canUndo: false });
    // What was planned for another value is no plan any more.
    selection.dispatch({ type: 'value', value: ['user:read:user', 'phone:read:call'] });
    expect(selection.get()).toMatchObject({ canUndo: false, counts: { selected: 2 } });
  });

  test('who only asks about an undo has not undone anything', () => {
    const selection = limited({});
    toggle(selection, readUser);
    selection.dispatch({ type: 'limits', limits: { locked: { 'user:read:user': '' } } });
    const { value } = selection.plan({ type: 'undo' });
    selection.dispatch({ type: 'value', value });
    expect(selection.get().canUndo).toBe(true);
  });
});

describe('those who listen', () => {
  test('are called after every change of state, and no more once they have left', () => {
    const selection = select();
    const listener = vi.fn<() => void>();
    const leave = selection.subscribe(listener);
    toggle(selection, readUser);
    selection.dispatch({ type: 'expand', key: user, expanded: true });
    leave();
    toggle(selection, readUser);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('are told apart, though they listen with the same function', () => {
    const selection = select();
    const listener = vi.fn<() => void>();
    const leave = selection.subscribe(listener);
    selection.subscribe(listener);
    leave();
    toggle(selection, readUser);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('are not called where there is nothing new', () => {
    const selection = select('user:read:user');
    const listener = vi.fn<() => void>();
    selection.subscribe(listener);
    selection.dispatch({ type: 'focus', key: user });
    listener.mockClear();
    selection.dispatch({ type: 'focus', key: user });
    selection.dispatch({ type: 'expand', key: user, expanded: false });
    selection.dispatch({ type: 'expand', key: -99, expanded: true });
    selection.dispatch({ type: 'add', ids: ['user:read:user'], reason: 'paste' });
    selection.dispatch({ type: 'value', value: ['user:read:user'] });
    selection.plan({ type: 'clear' });
    expect(listener).not.toHaveBeenCalled();
  });
});

test('an id leads to the row it is on, at whatever level', () => {
  const selection = select();
  expect(selection.find('user:read:user:master')).toBe(readUser);
  expect(selection.find('phone:read:call')).toBe(readCall);
  expect(selection.find('z:new')).toBeUndefined();
  expect(selection.find('__proto__')).toBeUndefined();
});
