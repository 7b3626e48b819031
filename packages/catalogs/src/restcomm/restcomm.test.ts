import {
  effectiveScopes,
  explainScope,
  leastRoles,
  lintCatalog,
  loadCatalog,
} from '@scopewise/core';
import { describe, expect, test } from 'vitest';
import { restcomm } from './index.js';

const result = loadCatalog(restcomm);
if (!result.ok) throw new Error(JSON.stringify(result.issues));
const { catalog } = result;

const all = catalog.scopes.map(({ scope }) => scope);
const deniedTo = (role: string): readonly string[] => effectiveScopes(catalog, role).denied;
const may = (role: string, scope: string): boolean => explainScope(catalog, role, scope).held;

const management = [
  'management:create:sub_account',
  'management:update:sub_account',
  'management:delete:sub_account',
  'management:update:sub_account_role',
];
const callerIds = ['voice', 'sms'].flatMap((product) =>
  ['read', 'create', 'update', 'delete'].map((action) => `${product}:${action}:outgoing_caller_id`),
);

// Every sentence of the source that grants or withholds something.
describe('each account has one of three roles', () => {
  test('Administrator, Developer or ProvisioningAgent', () => {
    expect(catalog.roles.map(({ id }) => id)).toEqual([
      'Administrator',
      'Developer',
      'ProvisioningAgent',
    ]);
    expect(catalog.accounts?.oneRole).toBe(true);
  });
});

describe('an Administrator', () => {
  test('has full access rights on all platform resources', () => {
    expect(effectiveScopes(catalog, 'Administrator')).toEqual({
      scopes: all.toSorted(),
      denied: [],
      unknown: [],
    });
  });

  test('can create sub-accounts', () => {
    expect(may('Administrator', 'management:create:sub_account')).toBe(true);
  });

  test.each(management)('can access and manage their resources: %s', (scope) => {
    expect(may('Administrator', scope)).toBe(true);
  });
});

describe('a Developer', () => {
  test('is very similar to an Administrator: all else is the same', () => {
    const withheld = [...management, 'management:read:organization', ...callerIds];
    expect(deniedTo('Developer')).toEqual(withheld.toSorted());
    expect(effectiveScopes(catalog, 'Developer').scopes).toEqual(
      all.filter((scope) => !withheld.includes(scope)).toSorted(),
    );
  });

  test.each(management)('has no right to manage sub-accounts: %s', (scope) => {
    expect(may('Developer', scope)).toBe(false);
  });

  test('has no right to read the data of the organization', () => {
    expect(may('Developer', 'management:read:organization')).toBe(false);
  });

  test.each(callerIds)('cannot access the OutgoingCallerId API: %s', (scope) => {
    expect(explainScope(catalog, 'Developer', scope)).toMatchObject({
      held: false,
      grantedBy: [{ chain: ['Developer', 'Administrator'], pattern: '**' }],
      deniedBy: [{ chain: ['Developer'], pattern: '*:*:outgoing_caller_id' }],
    });
  });
});

describe('a ProvisioningAgent', () => {
  test.each(management)('cannot create and manage sub-accounts: %s', (scope) => {
    expect(may('ProvisioningAgent', scope)).toBe(false);
  });

  test('has no rights to read the actual text of messages, but to send and list them', () => {
    expect(may('ProvisioningAgent', 'sms:read:message_text')).toBe(false);
    expect(may('ProvisioningAgent', 'sms:read:message')).toBe(true);
    expect(may('ProvisioningAgent', 'sms:create:message')).toBe(true);
  });

  test('has no rights to delete recordings, but to list them', () => {
    expect(may('ProvisioningAgent', 'voice:delete:recording')).toBe(false);
    expect(may('ProvisioningAgent', 'voice:read:recording')).toBe(true);
  });

  test('is denied nothing else', () => {
    expect(deniedTo('ProvisioningAgent')).toEqual(
      [...management, 'sms:read:message_text', 'voice:delete:recording'].toSorted(),
    );
  });
});

describe('the least role', () => {
  test.each([
    ['sms:create:message', 'Developer'],
    ['sms.readTheTextOfAMessage', 'Developer'],
    ['Delete a recording', 'Developer'],
    ['management:read:organization', 'ProvisioningAgent'],
    ['Create a sub-account', 'Administrator'],
  ])('for %s', (need, role) => {
    expect(leastRoles(catalog, { need: [need] })).toMatchObject({
      status: 'optimal',
      roles: [role],
    });
  });

  test('for what two roles deny each other is Administrator', () => {
    const need = ['voice:delete:recording', 'voice:read:outgoing_caller_id'];
    expect(leastRoles(catalog, { need })).toMatchObject({ roles: ['Administrator'] });
    expect(leastRoles(catalog, { need, forbidden: ['Administrator'] })).toMatchObject({
      status: 'infeasible',
      blocked: [{ need: undefined, issue: { code: 'role/conflict' } }],
    });
  });
});

describe('the catalog', () => {
  test('has the five APIs of the index as products, in groups', () => {
    expect(catalog.products.map(({ title, groups }) => [title, groups.length])).toEqual([
      ['Management APIs', 9],
      ['Voice APIs', 6],
      ['SMS APIs', 3],
      ['Turnkey apps APIs', 9],
      ['RCML', 1],
    ]);
    expect(catalog.endpoints).toHaveLength(132);
    expect(catalog.scopes).toHaveLength(115);
  });

  test('has ids and titles that are unique', () => {
    for (const key of ['id', 'title'] as const) {
      const names = catalog.endpoints.map((endpoint) => endpoint[key]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has nothing for lint but calls that no source states', () => {
    const codes = new Set(lintCatalog(catalog).map(({ code }) => code));
    expect([...codes]).toEqual(['lint/unreachable-endpoint']);
  });

  test('comes back as it was', () => {
    expect(catalog.toJSON()).toEqual(restcomm);
  });
});
