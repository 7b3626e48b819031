import { expect, test } from 'vitest';
import { explainScope } from './explain-scope.js';
import { library } from './fixtures/library.js';

test('a scope is granted by a line, through a chain of roles', () => {
  expect(explainScope(library, 'reader', 'book:read')).toEqual({
    scope: 'book:read',
    known: true,
    held: true,
    grantedBy: [{ chain: ['reader', 'visitor'], pattern: 'book:read', scope: 'book:read' }],
    deniedBy: [],
    unknown: [],
  });
});

test('a deny wins, and both sides are named', () => {
  expect(explainScope(library, ['keeper', 'head'], 'book:loan:delete')).toMatchObject({
    held: false,
    grantedBy: [
      { chain: ['head'], pattern: '**' },
      { chain: ['keeper', 'clerk'], pattern: 'book:**' },
    ],
    deniedBy: [{ chain: ['keeper', 'clerk'], pattern: '*:*:delete', scope: 'book:loan:delete' }],
  });
});

test('an implied scope is granted by the line of the one that implies it', () => {
  expect(explainScope(library, 'clerk', 'member:read')).toMatchObject({
    held: true,
    grantedBy: [{ chain: ['clerk'], pattern: 'member:write', scope: 'member:write' }],
  });
});

test('a scope is denied by a line about one that it implies', () => {
  expect(explainScope(library, ['clerk', 'discreet'], 'member:write')).toMatchObject({
    held: false,
    deniedBy: [{ chain: ['discreet'], pattern: 'member:read', scope: 'member:read' }],
  });
});

test('what nobody grants, and what nobody knows, is not held', () => {
  expect(explainScope(library, 'visitor', 'member:read')).toMatchObject({
    known: true,
    held: false,
    grantedBy: [],
  });
  expect(explainScope(library, ['head', 'nobody'], 'book:write')).toEqual({
    scope: 'book:write',
    known: false,
    held: false,
    grantedBy: [],
    deniedBy: [],
    unknown: ['nobody'],
  });
});
