import { describe, expect, test } from 'vitest';
import { library } from '../roles/fixtures/library.js';
import type { CatalogDocument } from './document.js';
import { exampleDocument, loaded } from './fixtures/example-document.js';
import { lintCatalog } from './lint-catalog.js';
import { loadCatalog } from './load-catalog.js';

type Roles = NonNullable<CatalogDocument['roles']>;

function issuesOf(part: object): readonly { readonly code: string; readonly path?: string }[] {
  const result = loadCatalog({ ...exampleDocument, ...part });
  return result.ok ? [] : result.issues;
}

const faults = (part: object): readonly string[] =>
  issuesOf(part).map(({ code, path }) => `${code} ${path}`);

describe('roles of a catalog', () => {
  test('are found by id, as the document has them, and come back', () => {
    expect(library.role('clerk')).toEqual({
      id: 'clerk',
      title: 'Clerk',
      description: undefined,
      grants: ['book:**', 'member:write'],
      denies: ['*:*:delete'],
      extends: [],
    });
    expect(library.role('Clerk')).toBeUndefined();
    expect(library.role('__proto__')).toBeUndefined();
    expect(loaded(library.toJSON()).toJSON()).toEqual(library.toJSON());
    expect(loaded(exampleDocument).roles).toEqual([]);
  });

  test('have distinct ids, known targets and no extra keys', () => {
    const roles = [
      { id: 'a', title: 'A', grants: [], extends: ['b', 'c'] },
      { id: 'A', title: 'A', grants: ['user:read:user'], scopes: [] },
      { id: 'b', title: 'B' },
    ];
    expect(faults({ roles })).toEqual([
      'catalog/confusable-id /roles/1/id',
      'catalog/unknown-key /roles/1/scopes',
      'catalog/missing-key /roles/2',
      'catalog/unknown-target /roles/0/extends/1',
    ]);
  });

  test('name scopes that are there: a misspelt deny would withhold nothing', () => {
    const roles: Roles = [
      {
        id: 'a',
        title: 'A',
        grants: ['user:read:*', 'user:read:usr', 'none:*'],
        denies: ['user:delete:user:amdin', 'us*r:read:user', 'user:**:admin'],
      },
    ];
    expect(faults({ roles })).toEqual([
      'catalog/unknown-target /roles/0/grants/1',
      'catalog/unknown-target /roles/0/denies/0',
      'catalog/unknown-target /roles/0/denies/1',
      'catalog/unknown-target /roles/0/denies/2',
    ]);
    expect(issuesOf({ roles })[0]).toMatchObject({ candidates: ['user:read:user'] });
  });

  test.each([
    ['a → a', [['a', 'a']]],
    [
      'a → b → a',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      'b → c → b',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ],
    ],
  ])('do not extend each other: %s', (way, steps) => {
    const roles = steps.map(([id = '', extended = '']) => ({
      id,
      title: id,
      grants: [],
      extends: [extended],
    }));
    expect(issuesOf({ roles })).toMatchObject([
      { code: 'catalog/role-cycle', message: `These roles extend each other: ${way}.` },
    ]);
  });

  test('may be many in one cycle, which is named in short', () => {
    const roles = Array.from({ length: 50_000 }, (_, at) => ({
      id: `r${at}`,
      title: '',
      grants: [],
      extends: [`r${(at + 1) % 50_000}`],
    }));
    expect(issuesOf({ roles })).toMatchObject([
      { message: 'These roles extend each other: r0 → r1 → r2 → r3 → … → r49998 → r49999 → r0.' },
    ]);
  });

  test('are reported up to a hundred faults', () => {
    const grants = Array.from({ length: 5000 }, (_, at) => `user:read:u${at}`);
    expect(issuesOf({ roles: [{ id: 'a', title: 'A', grants }] })).toHaveLength(100);
  });
});

describe('accounts and overlaps', () => {
  test('name known scopes, and an empty list would open accounts to everyone', () => {
    const scope = 'user:read:user';
    expect(faults({ accounts: { manage: [scope], assignRole: [scope], oneRole: true } })).toEqual(
      [],
    );
    expect(faults({ accounts: { manage: [], assignRole: ['nothing'] } })).toEqual([
      'catalog/empty-requirement /accounts/manage',
      'catalog/unknown-target /accounts/assignRole/0',
    ]);
  });

  test('an overlap is kept and implies nothing', () => {
    const catalog = loaded({
      ...exampleDocument,
      scopes: [
        ...exampleDocument.scopes,
        { scope: 'sms:write:message', overlaps: ['phone:write:call'] },
      ],
    });
    expect(catalog.scope('sms:write:message')?.overlaps).toEqual(['phone:write:call']);
    expect([...catalog.expand(['sms:write:message'])]).toEqual(['sms:write:message']);
  });
});

describe('lint', () => {
  test('names roles that grant nothing or the same, and patterns without a scope', () => {
    const catalog = loaded({
      ...exampleDocument,
      roles: [
        { id: 'none', title: 'None', grants: [] },
        { id: 'a', title: 'A', grants: ['user:read:user'] },
        { id: 'b', title: 'B', grants: ['user:read:user', 'nothing:*'], denies: ['*:*:*:*:**'] },
        { id: 'c', title: 'C', grants: ['user:read:user'], denies: ['phone:**'] },
      ],
    });
    const found = lintCatalog(catalog).filter(({ path }) => path?.startsWith('/roles'));
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'lint/empty-role /roles/0',
      'lint/same-role /roles/2',
      'lint/unmatched-pattern /roles/2/grants/1',
      'lint/unmatched-pattern /roles/2/denies/0',
    ]);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});
