import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library, rolesOf } from './fixtures/library.js';
import { effectiveScopes } from './effective-scopes.js';

const scopesOf = (...roles: string[]): readonly string[] => effectiveScopes(library, roles).scopes;

describe('effectiveScopes', () => {
  test('are what the role grants', () => {
    expect(scopesOf('visitor')).toEqual(['book:read']);
  });

  test('include those of the roles it extends', () => {
    expect(scopesOf('reader')).toEqual(['book:loan:write', 'book:read']);
  });

  test('include what granted scopes imply', () => {
    expect(scopesOf('clerk')).toContain('member:read');
  });

  test('lack what the role denies, and what an extended one does', () => {
    expect(effectiveScopes(library, 'clerk')).toEqual({
      scopes: [
        'book:loan:write',
        'book:note:private:read',
        'book:read',
        'member:read',
        'member:write',
      ],
      denied: ['book:loan:delete'],
      unknown: [],
    });
    expect(scopesOf('keeper')).not.toContain('book:loan:delete');
  });

  test('lack what another role of the same user denies: deny wins', () => {
    expect(scopesOf('head')).toContain('book:loan:delete');
    expect(scopesOf('head', 'clerk')).not.toContain('book:loan:delete');
  });

  test('lack a scope that would bring a denied one along', () => {
    expect(effectiveScopes(library, ['clerk', 'discreet']).denied).toEqual([
      'book:loan:delete',
      'member:read',
      'member:write',
    ]);
    expect(scopesOf('clerk', 'discreet')).not.toContain('member:write');
  });

  test('are none for no role and for roles nobody knows, which are kept', () => {
    expect(scopesOf()).toEqual([]);
    expect(effectiveScopes(library, ['Head', '__proto__', 'toString', ''])).toEqual({
      scopes: [],
      denied: [],
      unknown: ['Head', '__proto__', 'toString', ''],
    });
  });

  test('come out of a chain of 50,000 roles and of a diamond', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => ({
      id: `r${at}`,
      title: '',
      grants: at === 49_999 ? ['a:read'] : [],
      ...(at < 49_999 && { extends: [`r${at + 1}`] }),
    }));
    expect(effectiveScopes(rolesOf(['a:read'], chain), 'r0').scopes).toEqual(['a:read']);
    const diamond = rolesOf(
      ['a:read', 'b:read'],
      [
        { id: 'top', title: '', grants: [], extends: ['left', 'right'] },
        { id: 'left', title: '', grants: ['b:read'], extends: ['bottom'] },
        { id: 'right', title: '', grants: [], denies: ['b:read'], extends: ['bottom'] },
        { id: 'bottom', title: '', grants: ['a:read'] },
      ],
    );
    expect(effectiveScopes(diamond, 'top').scopes).toEqual(['a:read']);
  });
});

describe('laws', () => {
  const ids = library.roles.map(({ id }) => id);
  const sets = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 });

  test('order and repeats change nothing', () => {
    fc.assert(
      fc.property(sets, (roles) => {
        const again = [...roles.toReversed(), ...roles];
        expect(effectiveScopes(library, again)).toEqual(effectiveScopes(library, roles));
      }),
      { seed: 11 },
    );
  });

  test('another role never takes a deny back, and only its denies take scopes away', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...ids), (roles, another) => {
        const before = effectiveScopes(library, roles);
        const after = effectiveScopes(library, [...roles, another]);
        expect(after.denied).toEqual(expect.arrayContaining([...before.denied]));
        const kept = before.scopes.filter((scope) => !after.denied.includes(scope));
        expect(after.scopes).toEqual(expect.arrayContaining(kept));
        expect(after.scopes.filter((scope) => after.denied.includes(scope))).toEqual([]);
      }),
      { seed: 12 },
    );
  });
});
