import { expect, test } from 'vitest';
import { compareScopes } from './compare-scopes.js';

test.each([
  ['user:read:user', 'user:read:user:admin', 'narrower'],
  ['user:read:user:master', 'user:read:user:admin', 'wider'],
  ['user:read:user', 'user:read:user', 'same'],
  ['user:read:user', 'user:update:user:admin', 'unrelated'],
  ['user:read:user', 'user:readwrite:user', 'unrelated'],
  ['user:read:user', 'User:read:user:admin', 'unrelated'],
  ['', '', 'unrelated'],
  ['a:b', 'a:b', 'unrelated'],
  ['a:b:c:owner', 'a:b:c', 'unrelated'],
])('%j beside %j is %s', (a, b, relation) => {
  expect(compareScopes(a, b)).toBe(relation);
});
