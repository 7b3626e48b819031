import { describe, expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog.js';
import { library, rolesOf } from './fixtures/library.js';
import { leastRoles } from './least-roles.js';
import type { LeastRolesOptions, RoleSuggestion } from './role-suggestion.js';

function answer(catalog: Catalog, options: LeastRolesOptions): RoleSuggestion {
  const result = leastRoles(catalog, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const role = (id: string, grants: readonly string[], denies: readonly string[] = []) => ({
  id,
  title: id,
  grants,
  denies,
});

describe('the least roles', () => {
  test('are those that can do least beyond the need', () => {
    expect(answer(library, { need: ['book:read'] })).toMatchObject({
      status: 'optimal',
      roles: ['visitor'],
      scopes: ['book:read'],
      extra: [],
      needs: [{ need: 'book:read', coveredBy: ['visitor'] }],
    });
  });

  test('are fewer where that costs nothing', () => {
    expect(answer(library, { need: ['book:read', 'book:loan:write'] }).roles).toEqual(['reader']);
  });

  test('are none for no need, and for a need that is covered already', () => {
    expect(answer(library, { need: [] })).toMatchObject({ status: 'optimal', roles: [] });
    expect(answer(library, { need: ['book:read'], granted: ['reader'] })).toMatchObject({
      roles: [],
      needs: [{ coveredBy: ['reader'] }],
      extra: [],
    });
  });

  test('may hold one only for what it denies, and the reason says so', () => {
    const catalog = rolesOf(
      ['a:read', 'b:delete', 'c:read'],
      [role('all', ['**']), role('mild', ['c:read'], ['*:delete'])],
    );
    expect(answer(catalog, { need: ['a:read'] })).toMatchObject({
      roles: ['all', 'mild'],
      scopes: ['a:read', 'c:read'],
      reasons: [
        { role: 'all', serves: ['a:read'] },
        { role: 'mild', serves: [], withholds: ['b:delete'] },
      ],
    });
    expect(answer(catalog, { need: ['a:read'], max: 1 }).roles).toEqual(['all']);
  });

  test('do not hold one whose denies cost a need its cover', () => {
    const catalog = rolesOf(
      ['a:read', 'b:read'],
      [role('one', ['a:read'], ['b:read']), role('two', ['b:read']), role('wide', ['**'])],
    );
    expect(answer(catalog, { need: ['a:read', 'b:read'] }).roles).toEqual(['wide']);
  });

  test('come first in the alphabet where all else is equal', () => {
    const catalog = rolesOf(['a:read'], [role('b', ['a:read']), role('a', ['a:read'])]);
    expect(answer(catalog, { need: ['a:read'] })).toMatchObject({
      roles: ['a'],
      reasons: [{ beat: [{ roles: ['b'], tier: { kind: 'order' }, more: 0 }] }],
    });
  });

  test('are explained by where the others lost', () => {
    const { reasons } = answer(library, { need: ['book:loan:write'] });
    expect(reasons).toMatchObject([
      {
        role: 'reader',
        serves: ['book:loan:write'],
        alsoGrants: ['book:read'],
        beat: expect.arrayContaining([
          { roles: ['head'], tier: { kind: 'abilities', level: '', severity: 'severe' }, more: 2 },
        ]),
      },
    ]);
  });
});

describe('limits', () => {
  test('a locked role stays, and what it gives costs nothing more', () => {
    expect(answer(library, { need: ['member:read'], locked: ['clerk'] })).toMatchObject({
      roles: ['clerk'],
      reasons: [{ role: 'clerk', locked: true, serves: ['member:read'] }],
    });
  });

  test('unknown roles are kept where they are locked, and flagged everywhere', () => {
    const { roles, warnings } = answer(library, {
      need: ['book:read'],
      locked: ['nobody'],
      forbidden: ['raeder'],
    });
    expect(roles).toEqual(['nobody', 'visitor']);
    expect(warnings).toMatchObject([
      { code: 'role/unknown-role', severity: 'warning' },
      { code: 'role/unknown-role', candidates: ['reader'] },
    ]);
  });

  test('that cannot be used are errors, with all needs that name nothing', () => {
    const options = {
      need: ['nothing'],
      locked: ['head'],
      forbidden: ['head'],
      max: -1,
      budget: NaN,
    };
    const result = leastRoles(library, options);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
      'suggest/bad-limit',
      'suggest/bad-limit',
      'role/locked-and-forbidden',
      'need/unknown',
    ]);
  });

  test.each([
    ['role/no-role', { need: ['d:read'] }, []],
    ['role/not-allowed', { need: ['a:read'], forbidden: ['a'] }, ['a']],
    ['role/not-allowed', { need: ['a:read'], allowed: ['b'] }, ['a']],
    ['role/denied', { need: ['b:read'], locked: ['no'] }, ['b']],
    ['role/denied', { need: ['b:read'], granted: ['no'] }, ['b']],
  ])('a need that nothing covers says why: %s, %j', (code, options, roles) => {
    const catalog = rolesOf(
      ['a:read', 'b:read', 'd:read'],
      [role('a', ['a:read']), role('b', ['b:read']), role('no', [], ['b:read'])],
    );
    expect(answer(catalog, options)).toMatchObject({
      status: 'infeasible',
      roles: [],
      blocked: [{ need: options.need[0], issue: { code }, roles }],
    });
  });

  test('too few roles, and roles that deny each other, block all needs together', () => {
    const catalog = rolesOf(
      ['a:read', 'b:read', 'c:read'],
      [role('a', ['a:read'], ['b:read']), role('b', ['b:read'], ['a:read']), role('c', ['c:read'])],
    );
    expect(answer(catalog, { need: ['a:read', 'c:read'], max: 1 })).toMatchObject({
      status: 'infeasible',
      blocked: [
        {
          need: undefined,
          issue: { code: 'role/over-limit', message: expect.stringContaining('at least 2 roles') },
        },
      ],
    });
    expect(answer(catalog, { need: ['a:read', 'b:read'] })).toMatchObject({
      status: 'infeasible',
      blocked: [{ need: undefined, issue: { code: 'role/conflict' } }],
    });
  });

  test('where accounts have one role, one is the most unless more are asked for', () => {
    const accounts = { manage: ['a:read'], assignRole: ['a:read'], oneRole: true };
    const roles = [role('a', ['a:read']), role('b', ['b:read'])];
    const catalog = rolesOf(['a:read', 'b:read'], roles, accounts);
    const need = ['a:read', 'b:read'];
    expect(answer(catalog, { need })).toMatchObject({
      blocked: [{ issue: { code: 'role/over-limit' } }],
    });
    expect(answer(catalog, { need, max: 2 }).roles).toEqual(['a', 'b']);
  });
});

test('a requirement of several scopes that thousands of pairs of roles give does not explode', () => {
  const names = Array.from({ length: 150 }, (_, at) => String(at).padStart(3, '0'));
  const catalog = rolesOf(
    ['a:read', 'b:read', 'c:read', ...names.map((name) => `x:${name}:read`)],
    [
      ...names.map((name) => role(`a${name}`, ['a:read', `x:${name}:read`])),
      ...names.map((name) => role(`b${name}`, ['b:read', `x:${name}:read`])),
      role('c', ['c:read']),
    ],
    undefined,
    [['a:read', 'b:read'], ['c:read']],
  );
  expect(answer(catalog, { need: ['e'] })).toMatchObject({ status: 'optimal', roles: ['c'] });
  const both = answer(catalog, { need: ['a:read', 'b:read'] });
  expect(both).toMatchObject({ status: 'optimal', roles: ['a000', 'b000'] });
  expect(both.scopes).toEqual(['a:read', 'b:read', 'x:000:read']);
});
