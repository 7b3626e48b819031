import { effectiveScopes, lintCatalog, loadCatalog } from '@scopewise/core';
import { describe, expect, test } from 'vitest';
import { infobip } from './index.js';

const result = loadCatalog(infobip);
if (!result.ok) throw new Error(JSON.stringify(result.issues));
const { catalog } = result;

/** The columns of {@link table}: roles in the order of the source. */
const columns: Readonly<Record<string, string>> = {
  A: 'Communication Manager',
  B: 'People Manager',
  C: 'Analyze Manager',
  D: 'Finance Data Manager',
  E: 'Account Manager',
  F: 'Integrations Manager',
  G: 'Conversations Agent',
  H: 'Conversations Manager',
  I: 'Conversations Analyze Manager',
  J: 'Conversations Account Manager',
  K: 'Answers Manager',
  L: 'Answers Designer',
  M: 'Answers Supervisor',
  N: 'Knowledge Base Manager',
  O: 'Knowledge Base User',
  P: 'Campaign Content Creator',
  Q: 'Campaign Approval Manager',
  R: 'Content Manager',
};

/** For each scope the roles that grant it: read from the source apart from the build, scope by scope. */
const table: readonly (readonly [scope: string, roles: string])[] = [
  ['2fa:manage', 'AEF'],
  ['2fa:pin:manage', 'AEF'],
  ['2fa:pin:send', 'EF'],
  ['2fa:sdk', 'EF'],
  ['account-management:manage', 'BCDEFJ'],
  ['apple-mfb:logs:read', 'ACEFKLPQ'],
  ['apple-mfb:manage', 'AEF'],
  ['apple-mfb:message:send', 'EF'],
  ['application-entity:manage', 'EF'],
  ['audit-logs:read', 'EF'],
  ['biometrics:manage', 'EF'],
  ['blocklist:manage', 'AEF'],
  ['calllink:configuration:manage', 'AEF'],
  ['calllink:link:manage', 'AEF'],
  ['calllink:manage', 'AEF'],
  ['callrouting:manage', 'AEF'],
  ['calls:bulk:manage', 'AEF'],
  ['calls:configuration:manage', 'AEF'],
  ['calls:logs:read', 'ACEFKLPQ'],
  ['calls:manage', 'AEFGH'],
  ['calls:media:manage', 'ACEF'],
  ['calls:read', 'CEF'],
  ['calls:recording:delete', 'ACEF'],
  ['calls:recording:read', 'ACEF'],
  ['calls:traffic:receive', 'EF'],
  ['calls:traffic:record', 'ACEF'],
  ['calls:traffic:send', 'EF'],
  ['catalogs:manage', 'AEFHKL'],
  ['catalogs:read', 'EF'],
  ['catalogs:use', 'EF'],
  ['clicktocall:manage', 'AEF'],
  ['content-messages:manage', 'EFHR'],
  ['content-messages:read', 'AEFGHR'],
  ['conversations:manage', 'ABCDEFGHIJNOR'],
  ['email:logs:read', 'ACEFKLPQ'],
  ['email:manage', 'AEF'],
  ['email:message:send', 'EF'],
  ['error-codes:read', 'EF'],
  ['flow:manage', 'AEF'],
  ['flow:read', 'ACEF'],
  ['flow:use', 'EF'],
  ['forms:manage', 'ABEFGH'],
  ['forms:read', 'AEF'],
  ['forms:use', 'ACDEF'],
  ['google-bm:logs:read', 'ACEFKLPQ'],
  ['google-bm:manage', 'AEF'],
  ['google-bm:message:send', 'EF'],
  ['inbound-message:read', 'ACEF'],
  ['instagram:logs:read', 'ACEFKLPQ'],
  ['instagram:manage', 'AEF'],
  ['instagram:message:send', 'EF'],
  ['ivr:configuration:manage', 'AEF'],
  ['ivr:manage', 'AEF'],
  ['ivr:message:send', 'EF'],
  ['kakao:logs:read', 'ACEFKLPQ'],
  ['kakao:manage', 'AEF'],
  ['kakao:message:send', 'EF'],
  ['line:manage', 'AEF'],
  ['line:message:send', 'EF'],
  ['live-chat:manage', 'AEFK'],
  ['message:send', 'AEF'],
  ['messages-api:manage', 'AEF'],
  ['messages-api:message:send', 'EF'],
  ['messenger:logs:read', 'ACEFKLPQ'],
  ['messenger:manage', 'AEF'],
  ['messenger:message:send', 'EF'],
  ['metrics:manage', 'ACEF'],
  ['mms:inbound-message:read', 'CEF'],
  ['mms:logs:read', 'ACEFKLPQ'],
  ['mms:manage', 'AEF'],
  ['mms:message:send', 'EF'],
  ['mobile-app-messaging:inbound-message:read', 'EF'],
  ['mobile-app-messaging:logs:read', 'EF'],
  ['mobile-app-messaging:manage', 'ABEF'],
  ['mobile-app-messaging:send', 'EF'],
  ['mobile-identity:manage', 'EF'],
  ['number-activation-state:read', 'AEF'],
  ['number-lookup:logs:read', 'ACEFKLPQ'],
  ['number-lookup:manage', 'AEF'],
  ['number-lookup:send', 'EF'],
  ['numbermasking:manage', 'ACEF'],
  ['numbers:manage', 'ADEF'],
  ['numbers:recording:manage', 'ACEF'],
  ['omni-failover:logs:read', 'ACEFKLPQ'],
  ['omni-failover:manage', 'AEF'],
  ['omni-failover:message:send', 'EF'],
  ['people:manage', 'ABCEF'],
  ['people:read', 'ABCEF'],
  ['people:use', 'EF'],
  ['rbm-maap:manage', 'AEF'],
  ['rbm-maap:message:send', 'EF'],
  ['rcs:logs:read', 'ACEFKLPQ'],
  ['rcs:manage', 'AEF'],
  ['rcs:message:send', 'EF'],
  ['resource-request-hub:manage', 'EF'],
  ['resource-request-hub:read', 'EF'],
  ['sending-strategy:manage', 'AEF'],
  ['signals:manage', 'AEF'],
  ['sms:inbound-message:read', 'CEF'],
  ['sms:logs:read', 'ACEFKLPQ'],
  ['sms:manage', 'AEF'],
  ['sms:message:send', 'EF'],
  ['subscriptions:manage', 'EF'],
  ['viber-bm:logs:read', 'ACEFKLPQ'],
  ['viber-bm:manage', 'AEF'],
  ['viber-bm:message:send', 'EF'],
  ['viber-bot:logs:read', 'ACEFKLPQ'],
  ['viber-bot:manage', 'AEF'],
  ['viber-bot:message:send', 'EF'],
  ['voice-message:logs:read', 'ACEFKLPQ'],
  ['voice-message:manage', 'AEF'],
  ['voice-message:message:send', 'EF'],
  ['voice-reports:read', 'ACEF'],
  ['voice:logs:read', 'ACEFKLPQ'],
  ['voice:recording:delete', 'ACEF'],
  ['voice:recording:manage', 'ACEF'],
  ['voice:recording:read', 'ACEF'],
  ['web-push:manage', 'AEF'],
  ['web-push:send', 'EF'],
  ['web:sdk', 'EF'],
  ['webrtc:configuration:manage', 'EF'],
  ['webrtc:identity:manage', 'EF'],
  ['webrtc:manage', 'AEF'],
  ['webrtc:media:manage', 'EF'],
  ['whatsapp:conversions', 'EF'],
  ['whatsapp:inbound-message:read', 'CEF'],
  ['whatsapp:logs:read', 'ACEFKLPQ'],
  ['whatsapp:manage', 'AEF'],
  ['whatsapp:message:send', 'EF'],
  ['zalo-follower:logs:read', 'EF'],
  ['zalo-follower:manage', 'AEF'],
  ['zalo-follower:message:send', 'EF'],
  ['zalo:logs:read', 'ACEFKLPQ'],
  ['zalo:manage', 'AEF'],
  ['zalo:message:send', 'EF'],
];

describe('the figures of the source', () => {
  test('18 roles, 135 scopes', () => {
    expect(catalog.roles.map(({ title }) => title)).toEqual(Object.values(columns));
    expect(catalog.scopes).toHaveLength(135);
    expect(catalog.roles.map(({ grants }) => grants.length)).toEqual([
      82, 6, 40, 4, 135, 135, 4, 6, 1, 2, 20, 19, 0, 1, 1, 18, 18, 3,
    ]);
  });

  test('no endpoints, and nothing implies anything', () => {
    expect(catalog.endpoints).toEqual([]);
    expect(catalog.scopes.flatMap(({ implies }) => implies)).toEqual([]);
  });
});

describe.each(Object.entries(columns))('%s: %s', (letter, title) => {
  const role = catalog.roles.find((one) => one.title === title);
  const effective = new Set(effectiveScopes(catalog, role?.id ?? '').scopes);

  test.each(table)('%s: %s', (scope, roles) => {
    expect(effective.has(scope)).toBe(roles.includes(letter));
  });

  test('grants nothing that the table does not have', () => {
    expect([...effective].filter((scope) => !table.some(([known]) => known === scope))).toEqual([]);
  });
});

describe('scopes', () => {
  test('are read by the grammar: product, resources, and the action last', () => {
    expect(catalog.scope('sms:message:send')).toMatchObject({
      product: 'sms',
      resource: 'message',
      action: 'send',
    });
    expect(catalog.scope('2fa:pin:manage')).toMatchObject({ product: '2fa', resource: 'pin' });
    expect(catalog.scope('whatsapp:conversions')).toMatchObject({
      product: 'whatsapp',
      resource: '',
      action: 'conversions',
    });
    expect(catalog.scopes.filter(({ product, action }) => product === '' || action === '')).toEqual(
      [],
    );
  });

  test('have an action of the catalog each, and no action is idle', () => {
    const used = new Set(catalog.scopes.map(({ action }) => action));
    expect([...used].toSorted()).toEqual(catalog.actions.map(({ id }) => id).toSorted());
  });

  test('37 pairs may overlap, written at both, and imply nothing', () => {
    const pairs = catalog.scopes.flatMap(({ scope, overlaps }) =>
      overlaps.map((other) => [scope, other].toSorted().join(' ')),
    );
    expect(pairs).toHaveLength(74);
    expect(new Set(pairs).size).toBe(37);
    expect(catalog.scope('sms:message:send')?.overlaps).toEqual(['message:send']);
    expect(catalog.scope('message:send')?.overlaps).toHaveLength(20);
    expect(catalog.scope('calls:logs:read')?.overlaps).toEqual(['calls:read']);
    expect(catalog.expand(['message:send']).size).toBe(1);
  });
});

describe('roles', () => {
  test('the six main ones are described, the others are not', () => {
    const described = catalog.roles.filter(({ description }) => description !== undefined);
    expect(described.map(({ id }) => id)).toEqual([
      'communication-manager',
      'people-manager',
      'analyze-manager',
      'finance-data-manager',
      'account-manager',
      'integrations-manager',
    ]);
  });

  test('lint names the one that grants nothing, those that grant the same, and no more', () => {
    const found = lintCatalog(catalog).map(({ code, path, candidates = [] }) => [
      code,
      catalog.roles[Number(path?.split('/')[2])]?.title,
      ...candidates,
    ]);
    expect(found).toEqual([
      ['lint/same-role', 'Integrations Manager', 'account-manager'],
      ['lint/empty-role', 'Answers Supervisor'],
      ['lint/same-role', 'Knowledge Base Manager', 'conversations-analyze-manager'],
      ['lint/same-role', 'Knowledge Base User', 'conversations-analyze-manager'],
      ['lint/same-role', 'Campaign Approval Manager', 'campaign-content-creator'],
    ]);
  });

  test('the document comes back as it was', () => {
    expect(catalog.toJSON()).toEqual(infobip);
  });
});
