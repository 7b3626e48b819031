import { describe, expect, test } from 'vitest';
import { runCaptured } from '../../fixtures/run-captured.js';

async function json(...args: readonly string[]): Promise<{ code: number; data: unknown }> {
  const { code, stdout } = await runCaptured(['roles', ...args, '--json']);
  return { code, data: JSON.parse(stdout) };
}

const restcomm = ['--catalog', 'restcomm'];

describe('roles list', () => {
  test('gives a program every role, with what it comes to', async () => {
    const { code, data } = await json('list');
    expect(code).toBe(0);
    expect(data).toHaveLength(18);
    expect(data).toEqual(
      expect.arrayContaining([
        {
          id: 'people-manager',
          title: 'People Manager',
          description: expect.stringContaining('customer profiles'),
          scopes: [
            'account-management:manage',
            'conversations:manage',
            'forms:manage',
            'mobile-app-messaging:manage',
            'people:manage',
            'people:read',
          ],
          denied: [],
        },
        {
          id: 'answers-supervisor',
          title: 'Answers Supervisor',
          description: null,
          scopes: [],
          denied: [],
        },
      ]),
    );
  });

  test('shows how much each gives and takes away', async () => {
    const { stdout } = await runCaptured(['roles', 'list', ...restcomm]);
    expect(stdout).toBe(
      [
        'role               scopes  denied',
        'Administrator      115',
        'Developer          102     13',
        'ProvisioningAgent  109     6',
        '',
        '3 roles',
        '',
      ].join('\n'),
    );
  });

  test('says that a catalog has none', async () => {
    expect(await runCaptured(['roles', 'list', '--catalog', 'zoom'])).toMatchObject({
      code: 0,
      stdout: '0 roles\n',
    });
  });
});

describe('roles show', () => {
  test('takes a title without quotes, and shows how the role is written', async () => {
    const { code, stdout } = await runCaptured(['roles', 'show', 'developer', ...restcomm]);
    expect(code).toBe(0);
    expect(stdout).toContain('extends Administrator');
    expect(stdout).toContain('*:*:outgoing_caller_id');
    expect(stdout).toContain('It gives 102 scopes:');
    expect(await json('show', 'Answers', 'Supervisor')).toMatchObject({
      data: { id: 'answers-supervisor', grants: [], extends: [] },
    });
  });

  test('an unknown role is bad use, and similar ones are named', async () => {
    expect(await json('show', 'people boss')).toMatchObject({
      code: 2,
      data: { ok: false, issues: [{ code: 'cli/unknown-role', candidates: ['people-manager'] }] },
    });
  });
});

describe('roles compare', () => {
  test('tells what only one gives', async () => {
    expect(await json('compare', 'Answers Manager', 'answers-designer')).toMatchObject({
      code: 0,
      data: { equal: false, onlyA: ['live-chat:manage'], onlyB: [] },
    });
  });

  test('says when both give the same', async () => {
    const args = ['roles', 'compare', 'account-manager', 'integrations-manager'];
    expect((await runCaptured(args)).stdout).toBe(
      'account-manager and integrations-manager give the same 135 scopes.\n',
    );
  });

  test('names both when neither is known', async () => {
    expect(await json('compare', 'x', 'y')).toMatchObject({
      code: 2,
      data: { issues: [{ code: 'cli/unknown-role' }, { code: 'cli/unknown-role' }] },
    });
  });
});

describe('roles effective', () => {
  test('unites grants, and denies win', async () => {
    const { data } = await json('effective', 'Developer', 'ProvisioningAgent', ...restcomm);
    expect(data).toMatchObject({ roles: ['Developer', 'ProvisioningAgent'] });
    expect(data).toMatchObject({ denied: expect.arrayContaining(['voice:delete:recording']) });
  });

  test('explains one scope, and one that is not given is a finding', async () => {
    const scope = 'sms:read:outgoing_caller_id';
    const args = ['effective', 'developer', '--scope', scope, ...restcomm];
    expect(await json(...args)).toMatchObject({
      code: 1,
      data: {
        known: true,
        held: false,
        grantedBy: [{ chain: ['Developer', 'Administrator'], pattern: '**' }],
        deniedBy: [{ chain: ['Developer'], pattern: '*:*:outgoing_caller_id' }],
      },
    });
    expect((await runCaptured(['roles', ...args])).stdout).toContain(
      'A deny wins over every grant.',
    );
  });
});

describe('roles least', () => {
  test('gives a program the roles, what is beyond the need, reasons and the gap', async () => {
    const { code, data } = await json('least', 'calls:manage', 'content-messages:read');
    expect(code).toBe(0);
    expect(data).toMatchObject({
      status: 'optimal',
      roles: ['conversations-agent'],
      extra: ['conversations:manage', 'forms:manage'],
      reasons: [
        {
          role: 'conversations-agent',
          serves: ['calls:manage', 'content-messages:read'],
          text: expect.stringContaining('Instead of account-manager (can do 2 more of “delete”)'),
        },
      ],
      gap: [],
    });
  });

  test('takes endpoint ids, calls and titles as needs', async () => {
    expect(await json('least', 'voice.deleteARecording', 'Send an SMS', ...restcomm)).toMatchObject(
      {
        data: { status: 'optimal', roles: ['Developer'] },
      },
    );
  });

  test('keeps to the limits, which name roles by id or title', async () => {
    const limits = ['--forbid', 'conversations agent', '--lock', 'Content Manager', '--max', '2'];
    expect(await json('least', 'calls:manage', ...limits)).toMatchObject({
      data: { roles: ['content-manager', 'conversations-manager'] },
    });
    expect(await json('least', 'calls:manage', '--allow', 'people boss')).toMatchObject({
      code: 2,
    });
  });

  test('says why no choice will do, as a finding', async () => {
    const need = ['voice:delete:recording', 'voice:read:outgoing_caller_id'];
    const args = ['roles', 'least', ...need, '--forbid', 'Administrator', ...restcomm];
    const { code, stdout } = await runCaptured(args);
    expect(code).toBe(1);
    expect(stdout).toContain('[role/conflict]');
    const one = await json('least', 'calls:manage', '--allow', 'people-manager');
    expect(one).toMatchObject({
      code: 1,
      data: { status: 'infeasible', roles: [], blocked: [{ issue: { code: 'role/not-allowed' } }] },
    });
  });

  test('a need that is unknown is bad use', async () => {
    expect(await json('least', 'sms:sned')).toMatchObject({
      code: 2,
      data: { issues: [{ code: 'need/unknown' }] },
    });
  });
});
