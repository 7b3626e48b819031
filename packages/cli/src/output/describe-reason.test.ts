import type { Reason } from '@scopewise/core';
import { expect, test } from 'vitest';
import { describeReason, tierName } from './describe-reason.js';

const reason: Reason = {
  scope: 'user:read:user',
  locked: false,
  serves: ['GET /users/me'],
  beat: [],
  alsoUnlocks: [],
};
const wider = { kind: 'abilities', level: 'admin', severity: 'read' } as const;

test('a reason names the needs as a person does', () => {
  const titles = new Map([['GET /users/me', 'Get a user']]);
  expect(describeReason(reason, (need) => titles.get(need) ?? need)).toBe('Covers Get a user.');
});

test('an alternative that lost says in which tier', () => {
  const beat = [{ scopes: ['user:read:user:admin'], tier: wider, more: 1 }];
  expect(describeReason({ ...reason, beat }, String)).toBe(
    'Covers GET /users/me. Instead of user:read:user:admin (opens 1 more admin-level read).',
  );
});

test('alternatives share a sentence, each with its own drawback', () => {
  const beat = [
    { scopes: ['a:admin'], tier: wider, more: 1 },
    { scopes: ['b:admin', 'c'], tier: wider, more: 2 },
    { scopes: ['d', 'e'], tier: { kind: 'scopes' }, more: 1 },
    { scopes: ['z'], tier: { kind: 'order' }, more: 0 },
  ] as const;
  expect(describeReason({ ...reason, serves: ['x', 'y', 'z'], beat }, String)).toBe(
    'Covers x, y and z. ' +
      'Instead of a:admin (opens 1 more admin-level read), ' +
      'b:admin with c (opens 2 more admin-level reads), d with e (a longer request) ' +
      'or z (just as narrow, later in the alphabet).',
  );
});

test('a locked scope that covers nothing says why it is there', () => {
  expect(describeReason({ ...reason, locked: true, serves: [] }, String)).toBe(
    'Locked: it stays in the request whatever else is chosen.',
  );
});

test('a tier without levels is named by its severity alone', () => {
  expect(tierName({ kind: 'abilities', level: '', severity: 'delete' })).toBe('deletes');
});
