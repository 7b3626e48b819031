import { expect, test } from 'vitest';
import { catalogOf, exampleDocument, endpointOf } from '../catalog/fixtures/example-document.js';
import { library } from './fixtures/library.js';
import { overGrant } from './over-grant.js';

test('what a role grants beyond a need', () => {
  expect(overGrant(library, 'clerk', ['member:write'])).toEqual({
    ok: true,
    needed: ['member:read', 'member:write'],
    extra: ['book:loan:write', 'book:note:private:read', 'book:read'],
    endpoints: [],
    uncovered: [],
  });
});

test('a need that can be covered in two ways takes what the other needs take anyway', () => {
  const { scopes } = exampleDocument;
  const catalog = catalogOf({
    scopes,
    endpoints: [
      endpointOf('either', [['phone:read:call'], ['user:read:user']]),
      endpointOf('one', [['user:read:user']]),
      endpointOf('other', [['phone:read:call']]),
    ],
    roles: [{ id: 'both', title: 'Both', grants: ['phone:read:call', 'user:read:user'] }],
  });
  expect(overGrant(catalog, ['both'], ['either', 'one'])).toMatchObject({
    needed: ['user:read:user'],
    extra: ['phone:read:call'],
    endpoints: ['other'],
  });
});

test('what is not covered is said, in the order asked', () => {
  expect(
    overGrant(library, ['visitor', 'nobody'], ['member:read', 'book:read', 'member:delete']),
  ).toMatchObject({
    needed: ['book:read'],
    extra: [],
    uncovered: ['member:read', 'member:delete'],
  });
});

test('a need that names nothing is an error', () => {
  expect(overGrant(library, 'head', ['book:raed'])).toMatchObject({
    ok: false,
    issues: [{ code: 'need/unknown' }],
  });
});
