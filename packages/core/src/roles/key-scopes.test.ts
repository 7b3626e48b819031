import { expect, test } from 'vitest';
import { library } from './fixtures/library.js';
import { rolesToKeyScopes } from './key-scopes.js';

test('a key needs what is used of what the roles give, and no more', () => {
  expect(rolesToKeyScopes(library, 'reader', ['book:loan:write'])).toEqual({
    scopes: ['book:loan:write'],
    notGranted: [],
    unknown: [],
    unused: ['book:read'],
    issues: [],
  });
});

test('what the roles do not give, and what nobody knows, is kept apart and flagged', () => {
  const used = ['member:delete', 'book:loan:delete', 'book:read', 'book:wirte', 'book:read'];
  const key = rolesToKeyScopes(library, ['clerk', 'nobody'], used);
  expect(key).toMatchObject({
    scopes: ['book:read'],
    notGranted: ['book:loan:delete', 'member:delete'],
    unknown: ['book:wirte'],
  });
  expect(key.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['role/not-granted', 'warning'],
    ['role/not-granted', 'warning'],
    ['role/unknown-scope', 'warning'],
    ['role/unknown-role', 'warning'],
  ]);
  expect([...key.scopes, ...key.notGranted, ...key.unknown].toSorted()).toEqual(
    [...new Set(used)].toSorted(),
  );
});

test('nothing in use needs no scope', () => {
  expect(rolesToKeyScopes(library, ['head'], []).scopes).toEqual([]);
});
