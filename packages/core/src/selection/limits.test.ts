import { describe, expect, test } from 'vitest';
import { codesOf, groups, items, limited, toggle } from './fixtures/example-selection.js';

const { users, calls } = groups;
const { readUser, readCall, writeCall } = items;

describe('limits', () => {
  test('keep what is locked, in or out, and say why', () => {
    const locked = { 'phone:read:call': 'The app needs it.', 'phone:write:call': 'Not in trials' };
    const selection = limited({ locked, value: ['phone:read:call'] });
    expect(codesOf(selection, readCall)).toEqual(['selection/locked']);
    expect(codesOf(selection, writeCall)).toEqual(['selection/locked']);
    expect(selection.row(readCall)).toMatchObject({
      locked: { kind: 'locked', reason: 'The app needs it.' },
    });
    for (const type of ['clear', 'deselect-visible'] as const) selection.dispatch({ type });
    selection.dispatch({ type: 'replace', ids: ['phone:write:call'], reason: 'paste' });
    expect(selection.get().value).toEqual(['phone:read:call']);
  });

  test('leave an item alone of which a level is locked, until levels are chosen or cleared', () => {
    const value = ['user:read:user', 'user:read:user:admin'];
    const selection = limited({ locked: { 'user:read:user': '' }, value });
    expect(codesOf(selection, readUser)).toEqual(['selection/locked']);
    expect(toggle(selection, users, users)).toEqual(value);
    expect(selection.dispatch({ type: 'deselect-visible' }).value).toEqual(['user:read:user']);
  });

  test('let nobody add what is forbidden, and let what is selected be taken out', () => {
    const selection = limited({
      forbidden: { 'phone:read:call': 'Use the new one.', 'phone:write:call': '' },
      value: ['phone:write:call'],
    });
    expect(codesOf(selection, readCall)).toEqual(['selection/forbidden']);
    expect(toggle(selection, writeCall)).toEqual([]);
    expect(codesOf(selection, writeCall)).toEqual(['selection/forbidden']);
    expect(selection.dispatch({ type: 'undo' }).value).toEqual(['phone:write:call']);
  });

  test('give back the narrowest level that is open, where the one taken out is not', () => {
    const selection = limited({ levels: ['user'], value: ['user:read:user:admin'] });
    expect(toggle(selection, readUser, readUser)).toEqual(['user:read:user']);
  });

  test('forbid what would bring a forbidden scope along', () => {
    const selection = limited({ forbidden: { 'user:read:user': '' } });
    expect(codesOf(selection, readUser)).toEqual(['selection/forbidden']);
  });

  test('of levels hold for new scopes whose level the grammar tells', () => {
    const selection = limited({ levels: ['user'] });
    const ids = ['z:read:new', 'z:read:new:admin', 'no scope of ours'];
    const { value, issues } = selection.dispatch({ type: 'add', ids, reason: 'paste' });
    expect(value).toEqual(['z:read:new', 'no scope of ours']);
    expect(issues).toMatchObject([{ code: 'selection/level-not-allowed' }]);
  });

  test('hold for ids that the catalog does not have', () => {
    const selection = limited({
      locked: { 'z:old': '' },
      forbidden: { 'z:new': '' },
      value: ['z:old'],
    });
    selection.dispatch({ type: 'add', ids: ['z:new'], reason: 'paste' });
    selection.dispatch({ type: 'remove', ids: ['z:old'], reason: 'paste' });
    selection.dispatch({ type: 'clear' });
    expect(selection.get().value).toEqual(['z:old']);
  });

  test('of a number let nothing be added beyond it, and nothing be added in part', () => {
    const selection = limited({ max: 2 });
    const { issues, added } = selection.dispatch({ type: 'select-visible' });
    expect(issues).toMatchObject([{ code: 'selection/over-limit' }]);
    expect(added).toEqual([]);
    expect(toggle(selection, readUser, readCall, writeCall)).toHaveLength(2);
  });

  test('of a number let what is beyond it shrink, and come back by undoing only', () => {
    const value = ['user:read:user', 'phone:read:call', 'phone:write:call'];
    const selection = limited({ max: 1, value });
    expect(toggle(selection, readCall)).toHaveLength(2);
    expect(codesOf(selection, readCall)).toEqual(['selection/over-limit']);
    expect(selection.dispatch({ type: 'undo' }).value).toEqual(value);
  });

  test('let a reset bring back what was selected at first, and no more', () => {
    const initial = ['user:read:user', 'phone:read:call', 'z:old'];
    const selection = limited({
      max: 1,
      forbidden: { 'phone:read:call': '', 'phone:write:call': '', 'z:old': '' },
      value: ['user:read:user'],
      initial,
    });
    selection.dispatch({ type: 'value', value: [] });
    expect(codesOf(selection, readCall)).toEqual(['selection/forbidden']);
    expect(selection.dispatch({ type: 'reset' })).toMatchObject({
      reason: 'reset',
      value: initial,
      issues: [],
    });
    toggle(selection, readCall);
    expect(codesOf(selection, readCall)).toEqual(['selection/forbidden']);
    for (const value of [initial, []])
      expect(selection.dispatch({ type: 'undo' }).value).toEqual(value);
    expect(selection.dispatch({ type: 'redo' }).value).toEqual(initial);
    expect(codesOf(selection, writeCall)).toEqual(['selection/forbidden']);
  });

  test('keep what is locked through a reset', () => {
    const selection = limited({
      locked: { 'phone:write:call': '' },
      value: ['phone:write:call'],
      initial: [],
    });
    toggle(selection, readUser);
    expect(selection.dispatch({ type: 'reset' }).value).toEqual(['phone:write:call']);
  });

  test.each([-1, Number.NaN, 0, 0.9])('let nothing be added with a maximum of %d', (max) => {
    const selection = limited({ max, value: ['user:read:user'] });
    expect(codesOf(selection, readCall)).toEqual(['selection/over-limit']);
    expect(selection.get().excess).toBe(1);
  });

  test('do not hold a group mixed by what cannot be changed', () => {
    const selection = limited({ locked: { 'phone:write:call': 'Not in trials' } });
    toggle(selection, calls);
    expect(selection.row(calls)).toMatchObject({
      checked: true,
      counts: { total: 2, selected: 1, locked: 1, addable: 0 },
    });
  });

  test('show a group that cannot be changed as it is', () => {
    const locked = { 'phone:read:call': '', 'phone:write:call': '' };
    const selection = limited({ locked, value: ['phone:read:call'] });
    expect(selection.row(calls)).toMatchObject({ checked: 'mixed' });
    expect(toggle(selection, calls)).toEqual(['phone:read:call']);
  });

  test('name ids that look like parts of an object', () => {
    const locked: Record<string, string> = Object.fromEntries([['__proto__', 'Odd.']]);
    const selection = limited({ locked, value: ['constructor'] });
    const ids = ['__proto__', 'toString'];
    const { value, issues } = selection.dispatch({ type: 'add', ids, reason: 'paste' });
    expect(value).toEqual(['constructor', 'toString']);
    expect(issues).toMatchObject([{ code: 'selection/locked' }]);
  });

  test('can change, and then hold for what comes next', () => {
    const selection = limited({ value: ['phone:read:call'] });
    selection.dispatch({ type: 'limits', limits: { levels: ['admin'] } });
    expect(selection.get().value).toEqual(['phone:read:call']);
    expect(toggle(selection, readCall)).toEqual([]);
    expect(codesOf(selection, readCall)).toEqual(['selection/level-not-allowed']);
    expect(toggle(selection, readUser)).toEqual(['user:read:user:admin']);
  });
});
