import { describe, expect, test } from 'vitest';
import { groups, items, select, toggle } from './fixtures/example-selection.js';

const { phone } = groups;
const { readUser, readCall, writeCall } = items;

describe('undoing', () => {
  test('takes back one change at a time, and redoing makes it again', () => {
    const selection = select('z:old');
    toggle(selection, readUser);
    selection.dispatch({ type: 'clear' });
    expect(selection.dispatch({ type: 'undo' }).value).toEqual(['user:read:user', 'z:old']);
    expect(selection.dispatch({ type: 'undo' }).value).toEqual(['z:old']);
    expect(selection.get()).toMatchObject({ canUndo: false, canRedo: true });
    expect(selection.dispatch({ type: 'redo' }).value).toEqual(['user:read:user', 'z:old']);
    expect(selection.dispatch({ type: 'redo' }).value).toEqual([]);
  });

  test('has nothing to redo after another change', () => {
    const selection = select();
    toggle(selection, readUser);
    selection.dispatch({ type: 'undo' });
    toggle(selection, readCall);
    expect(selection.get().canRedo).toBe(false);
  });

  test('is no change where there is nothing to take back', () => {
    const selection = select('user:read:user');
    const state = selection.get();
    expect(selection.dispatch({ type: 'undo' })).toMatchObject({ added: [], removed: [] });
    expect(selection.dispatch({ type: 'redo' })).toMatchObject({ added: [], removed: [] });
    expect(selection.get()).toBe(state);
  });

  test('keeps to limits that came since, and keeps the steps', () => {
    const selection = select();
    toggle(selection, readCall, readCall, writeCall);
    selection.dispatch({
      type: 'limits',
      limits: { forbidden: { 'phone:read:call': '' }, locked: { 'phone:write:call': '' } },
    });
    selection.dispatch({ type: 'undo' });
    selection.dispatch({ type: 'undo' });
    expect(selection.get().value).toEqual(['phone:write:call']);
    selection.dispatch({ type: 'limits', limits: {} });
    expect(selection.dispatch({ type: 'undo' }).value).toEqual([]);
  });

  test('can be tried again where there is no room for what it brings back', () => {
    const selection = select();
    toggle(selection, phone, phone);
    selection.dispatch({ type: 'limits', limits: { max: 1 } });
    expect(selection.dispatch({ type: 'undo' }).issues).toMatchObject([
      { code: 'selection/over-limit' },
    ]);
    selection.dispatch({ type: 'limits', limits: { max: 3 } });
    expect(selection.dispatch({ type: 'undo' }).value).toHaveLength(3);
  });

  test('goes back a hundred steps', () => {
    const selection = select();
    for (let step = 0; step < 120; step += 1) toggle(selection, readUser);
    for (let step = 0; step < 100; step += 1) selection.dispatch({ type: 'undo' });
    expect(selection.get()).toMatchObject({ canUndo: false, value: [] });
  });
});
