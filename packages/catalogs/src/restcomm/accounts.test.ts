import { canAssignRole, canManageAccount, loadCatalog, readAccountTree } from '@scopewise/core';
import { describe, expect, test } from 'vitest';
import { restcomm } from './index.js';

const result = loadCatalog(restcomm);
if (!result.ok) throw new Error(JSON.stringify(result.issues));
const { catalog } = result;

// top ─┬─ east ── harbour ── pier
//      ├─ west (Developer) ── shop
//      └─ agent (ProvisioningAgent) ── kiosk
const read = readAccountTree([
  { id: 'top', role: 'Administrator' },
  { id: 'east', role: 'Administrator', parent: 'top' },
  { id: 'harbour', role: 'Administrator', parent: 'east', creator: 'top' },
  { id: 'pier', role: 'Developer', parent: 'harbour' },
  { id: 'west', role: 'Developer', parent: 'top' },
  { id: 'shop', role: 'ProvisioningAgent', parent: 'west' },
  { id: 'agent', role: 'ProvisioningAgent', parent: 'top' },
  { id: 'kiosk', role: 'Developer', parent: 'agent' },
  { id: 'other', role: 'Administrator' },
]);
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const { tree } = read;

const manage = (actor: string, target: string): string => {
  const decision = canManageAccount(catalog, tree, actor, target);
  return decision.allowed ? decision.as : decision.issue.code;
};
const assign = (actor: string, target: string, role: string): string => {
  const decision = canAssignRole(catalog, tree, actor, target, role);
  return decision.allowed ? decision.as : decision.issue.code;
};

describe('an Administrator creates sub-accounts under himself and manages their resources', () => {
  test.each([
    ['top', 'east', 'creator'],
    ['top', 'harbour', 'creator'],
    ['top', 'pier', 'above'],
    ['east', 'harbour', 'above'],
    ['harbour', 'pier', 'creator'],
    ['top', 'shop', 'above'],
  ])('%s manages %s as %s', (actor, target, as) => {
    expect(manage(actor, target)).toBe(as);
  });

  test.each([
    ['east', 'west', 'account/not-below'],
    ['east', 'top', 'account/not-below'],
    ['other', 'east', 'account/not-below'],
    ['top', 'top', 'account/own-account'],
    ['top', 'nobody', 'account/unknown-account'],
    ['nobody', 'top', 'account/unknown-account'],
  ])('%s does not manage %s', (actor, target, code) => {
    expect(manage(actor, target)).toBe(code);
  });
});

describe('a Developer has no right to manage sub-accounts', () => {
  test('not even those below', () => {
    expect(canManageAccount(catalog, tree, 'west', 'shop')).toMatchObject({
      allowed: false,
      issue: { code: 'account/no-right' },
      lacks: ['management:update:sub_account'],
    });
    expect(assign('west', 'shop', 'ProvisioningAgent')).toBe('account/no-right');
  });
});

describe('a ProvisioningAgent cannot create and manage sub-accounts', () => {
  test('not even those below', () => {
    expect(manage('agent', 'kiosk')).toBe('account/no-right');
    expect(assign('agent', 'kiosk', 'ProvisioningAgent')).toBe('account/no-right');
  });
});

describe('the role of a sub-account can be changed at any time by the user who created it', () => {
  test.each(['Administrator', 'Developer', 'ProvisioningAgent'])('to %s', (role) => {
    expect(assign('top', 'east', role)).toBe('creator');
    expect(assign('harbour', 'pier', role)).toBe('creator');
    // Above the creator.
    expect(assign('east', 'pier', role)).toBe('above');
    expect(assign('top', 'shop', role)).toBe('above');
  });

  test('and by nobody between the creator and the account', () => {
    expect(assign('east', 'harbour', 'Developer')).toBe('account/not-creator');
  });

  test('nor from beside, below or elsewhere', () => {
    expect(assign('east', 'west', 'Developer')).toBe('account/not-below');
    expect(assign('pier', 'harbour', 'Developer')).toBe('account/not-below');
    expect(assign('other', 'east', 'Developer')).toBe('account/not-below');
  });

  test('nobody changes their own, up or down', () => {
    expect(assign('west', 'west', 'Administrator')).toBe('account/own-account');
    expect(assign('top', 'top', 'Developer')).toBe('account/own-account');
  });

  test('to a role that there is', () => {
    expect(assign('top', 'east', 'administrator')).toBe('account/unknown-role');
  });
});

describe('an actor never assigns what it does not hold', () => {
  // As the source has it, only an Administrator assigns roles. Here a Developer may as well.
  const [first, ...others] = restcomm.roles ?? [];
  const opened = loadCatalog({
    ...restcomm,
    roles: [
      first,
      ...others.map((role) => ({
        ...role,
        denies: (role.denies ?? []).filter((line) => !line.endsWith('_role')),
      })),
    ],
  });

  test('a role with another deny than the own one is beyond reach', () => {
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    expect(canAssignRole(opened.catalog, tree, 'west', 'shop', 'Developer').allowed).toBe(true);
    expect(canAssignRole(opened.catalog, tree, 'west', 'shop', 'ProvisioningAgent')).toMatchObject({
      issue: { code: 'account/not-held' },
      lacks: expect.arrayContaining(['management:read:organization']),
    });
    expect(canAssignRole(opened.catalog, tree, 'west', 'shop', 'Administrator')).toMatchObject({
      issue: { code: 'account/not-held' },
    });
  });
});

test('where a catalog says nothing of accounts, nobody manages any', () => {
  const { accounts: _, ...silent } = restcomm;
  const loaded = loadCatalog(silent);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  for (const decision of [
    canManageAccount(loaded.catalog, tree, 'top', 'east'),
    canAssignRole(loaded.catalog, tree, 'top', 'east', 'Developer'),
  ]) {
    expect(decision).toMatchObject({ allowed: false, issue: { code: 'account/no-rule' } });
  }
});
