import { expect, test } from 'vitest';
import { asNeed, joinSplitCalls } from './read-needs.js';

test('a method and a path without quotes are one need', () => {
  expect(joinSplitCalls(['GET', '/users', 'List users', 'post', 'https://a.example/b'])).toEqual([
    'GET /users',
    'List users',
    'post https://a.example/b',
  ]);
});

test('a method without a path stays a text of its own', () => {
  expect(joinSplitCalls(['get', 'get', '/users', 'delete'])).toEqual([
    'get',
    'get /users',
    'delete',
  ]);
});

test.each([
  ['get /users', 'GET /users'],
  [' Get   https://api.example/v2/users ', 'GET https://api.example/v2/users'],
  ['get a user', 'get a user'],
  ['/users', '/users'],
])('“%s” is read as “%s”', (typed, need) => {
  expect(asNeed(typed)).toBe(need);
});
