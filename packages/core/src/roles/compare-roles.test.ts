import { describe, expect, test } from 'vitest';
import { compareRoles, equalRoles } from './compare-roles.js';
import { library } from './fixtures/library.js';

describe('compareRoles', () => {
  test('tells what only one side has, and what both have', () => {
    expect(compareRoles(library, 'reader', ['discreet', 'clerk'])).toEqual({
      onlyA: [],
      onlyB: ['book:note:private:read'],
      both: ['book:loan:write', 'book:read'],
      unknown: [],
    });
  });

  test('keeps unknown roles of either side', () => {
    expect(compareRoles(library, 'nobody', ['visitor', 'noone']).unknown).toEqual([
      'nobody',
      'noone',
    ]);
  });
});

describe('equalRoles', () => {
  test('holds for roles that come to the same scopes by different lines', () => {
    expect(equalRoles(library, ['reader'], ['visitor', 'reader'])).toBe(true);
    expect(equalRoles(library, [], 'discreet')).toBe(true);
    expect(equalRoles(library, 'reader', 'clerk')).toBe(false);
  });

  test('never holds for a role nobody knows, not even with itself', () => {
    expect(equalRoles(library, 'nobody', 'nobody')).toBe(false);
    expect(equalRoles(library, [], 'nobody')).toBe(false);
  });
});
