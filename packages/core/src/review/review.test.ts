import { describe, expect, test } from 'vitest';
import { catalogOf, documentOf } from '../suggest/fixtures/random-catalog.js';
import { review } from './review.js';
import type { Review, ReviewOptions } from './review-result.js';

const library = catalogOf(
  documentOf(
    [
      { scope: 'book:read:book' },
      { scope: 'book:read:book:admin' },
      { scope: 'book:write:book', implies: ['book:read:book'] },
      { scope: 'book:delete:book' },
      { scope: 'loan:read:loan:admin', aliases: ['loans'] },
      { scope: 'loan:read:late:admin', aliases: ['loans'], deprecated: true },
      { scope: 'label:read:label' },
      { scope: 'label:write:label' },
      { scope: 'shelf:read:shelf' },
      { scope: 'shelf:delete:shelf' },
    ],
    [
      [['book:read:book'], ['book:read:book:admin']],
      [['book:write:book']],
      [['book:delete:book'], ['book:write:book', 'loan:read:loan:admin']],
      [['loan:read:loan:admin']],
      [['book:read:book:admin']],
      [['loan:read:late:admin']],
      [['label:read:label'], ['label:write:label']],
      [['shelf:delete:shelf'], ['label:read:label']],
    ],
  ),
);

function reviewed(options: ReviewOptions): Review {
  const result = review(library, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

function stepsOf({ steps }: Review): readonly unknown[] {
  return steps.map(({ kind, scope, reason }) => [kind, scope, reason]);
}

function keptBy({ kept }: Review): readonly unknown[] {
  return kept.map(({ scope, reason }) => [scope, reason.kind]);
}

describe('a step says why it is taken', () => {
  test('needs are not covered', () => {
    const answer = reviewed({ requested: [], used: ['e.1', 'e.2', 'e.3'] });
    expect(stepsOf(answer)).toEqual([
      ['add', 'book:write:book', { kind: 'missing' }],
      ['add', 'loan:read:loan:admin', { kind: 'missing' }],
    ]);
    expect(answer.steps.map(({ needs }) => needs)).toEqual([
      ['e.1', 'e.2'],
      ['e.2', 'e.3'],
    ]);
    expect(answer.meter).toMatchObject({ requested: 0, needed: 0, missing: 3 });
    expect(answer.steps[0]).toMatchObject({
      choices: [{ scope: 'book:write:book', locked: false, serves: ['e.1', 'e.2'] }],
      widens: true,
      gained: {
        endpoints: ['e.0', 'e.1'],
        tiers: [
          { level: 'user', severity: 'write', count: 1 },
          { level: 'user', severity: 'read', count: 1 },
        ],
        worst: { kind: 'endpoint', id: 'e.1', level: 'user', severity: 'write' },
        mostSevere: 'write',
      },
      beyond: { endpoints: ['e.0'], worst: { id: 'e.0' }, mostSevere: 'read' },
      lost: { endpoints: [], scopes: [], tiers: [], worst: undefined, mostSevere: undefined },
    });
  });

  test('a narrower level would do', () => {
    const answer = reviewed({ requested: ['book:read:book:admin'], used: ['e.0'] });
    const reason = { kind: 'narrower-level', from: 'admin', to: 'user' };
    expect(stepsOf(answer)).toEqual([['replace', 'book:read:book:admin', reason]]);
    expect(answer.steps[0]).toMatchObject({
      add: ['book:read:book'],
      remove: ['book:read:book:admin'],
      needs: ['e.0'],
      widens: false,
      gained: { endpoints: [] },
      lost: { endpoints: ['e.0', 'e.4'], tiers: [{ level: 'admin', severity: 'read', count: 2 }] },
    });
    expect(answer.change.endpoints).toEqual({
      gained: [],
      lost: ['e.4'],
      widened: [],
      narrowed: ['e.0'],
    });
  });

  test('a milder action would do', () => {
    const answer = reviewed({ requested: ['book:write:book'], used: ['e.0'] });
    const reason = { kind: 'milder-action', from: 'write', to: 'read' };
    expect(stepsOf(answer)).toEqual([['replace', 'book:write:book', reason]]);
    expect(answer.steps[0]).toMatchObject({ widens: false, lost: { endpoints: ['e.1'] } });
  });

  test('something less privileged would do, but opens what was closed, and says so', () => {
    const answer = reviewed({ requested: ['shelf:delete:shelf'], used: ['e.7'] });
    expect(stepsOf(answer)).toEqual([
      ['replace', 'shelf:delete:shelf', { kind: 'less-privileged' }],
    ]);
    expect(answer.steps[0]).toMatchObject({
      add: ['label:read:label'],
      widens: true,
      beyond: { endpoints: ['e.6'] },
      lost: { endpoints: ['e.7'], mostSevere: 'delete' },
    });
  });

  test('no need takes the scope, one that stays implies it, or others cover the same', () => {
    const answer = reviewed({
      requested: ['shelf:read:shelf', 'book:read:book', 'book:write:book', 'book:read:book:admin'],
      used: ['e.0', 'e.1'],
    });
    expect(stepsOf(answer)).toEqual([
      ['remove', 'book:read:book', { kind: 'redundant', by: ['book:write:book'] }],
      ['remove', 'book:read:book:admin', { kind: 'covered', by: ['book:write:book'] }],
      ['remove', 'shelf:read:shelf', { kind: 'unused' }],
    ]);
    expect(answer.steps.map(({ needs }) => needs)).toEqual([['e.0'], ['e.0'], []]);
    expect(answer.steps.map(({ lost }) => lost.scopes)).toEqual([[], [], ['shelf:read:shelf']]);
    expect(keptBy(answer)).toEqual([['book:write:book', 'needed']]);
    expect(answer.meter).toMatchObject({
      requested: 4,
      needed: 1,
      missing: 0,
      beyondNeed: { endpoints: ['e.4'], scopes: ['shelf:read:shelf'] },
      unavoidable: { endpoints: [], scopes: [] },
      beyondLeast: {
        endpoints: ['e.0', 'e.4'],
        worst: { id: 'e.0', level: 'admin', severity: 'read' },
      },
    });
  });

  test('a need that could rest on it can rest on one that stays for another need', () => {
    const requested = ['book:read:book', 'book:read:book:admin'];
    const answer = reviewed({ requested, used: ['e.0', 'e.4'] });
    const reason = { kind: 'covered', by: ['book:read:book:admin'] };
    expect(stepsOf(answer)).toEqual([['remove', 'book:read:book', reason]]);
    expect(answer.steps[0]?.lost.tiers).toEqual([]);
  });

  test('the limits rule the scope out, or ask for it', () => {
    const answer = reviewed({
      requested: ['book:write:book', 'loan:read:loan:admin', 'label:read:label'],
      used: ['e.0', 'e.6'],
      forbidden: ['label:read:label'],
      locked: ['shelf:read:shelf'],
      levels: ['user'],
    });
    expect(stepsOf(answer)).toEqual([
      ['add', 'shelf:read:shelf', { kind: 'locked' }],
      ['replace', 'book:write:book', { kind: 'milder-action', from: 'write', to: 'read' }],
      ['replace', 'label:read:label', { kind: 'forbidden' }],
      ['remove', 'loan:read:loan:admin', { kind: 'level-not-allowed', level: 'admin' }],
    ]);
    expect(answer.steps[2]).toMatchObject({ add: ['label:write:label'], widens: true });
  });
});

describe('a scope that stays says why', () => {
  test('a need takes it, or it is locked, or unknown, and a deprecated one is flagged', () => {
    const answer = reviewed({
      requested: ['loan:read:late:admin', 'shelf:read:shelf', 'loans', 'a b'],
      used: ['e.5'],
      locked: ['shelf:read:shelf'],
    });
    expect(answer.steps).toEqual([]);
    expect(answer.after).toEqual(['a b', 'loan:read:late:admin', 'loans', 'shelf:read:shelf']);
    expect(answer.kept).toMatchObject([
      { reason: { kind: 'unknown', issues: [{ code: 'scope/forbidden-character' }] } },
      { reason: { kind: 'needed' }, needs: ['e.5'], deprecated: true, choice: { beat: [] } },
      {
        reason: {
          kind: 'unknown',
          issues: [],
          equivalents: ['loan:read:late:admin', 'loan:read:loan:admin'],
        },
      },
      { reason: { kind: 'locked' }, needs: [], deprecated: false },
    ]);
  });

  test('nothing within the limits covers the same', () => {
    const requested = ['book:read:book:admin', 'loan:read:loan:admin', 'label:write:label'];
    const answer = reviewed({ requested, used: ['e.0', 'e.3', 'e.6'], levels: ['user'] });
    expect(keptBy(answer)).toEqual([['loan:read:loan:admin', 'blocked']]);
    expect(answer.proof).toMatchObject({
      status: 'infeasible',
      blocked: [{ need: 'e.3', issue: { code: 'suggest/level-not-allowed' } }],
    });
    expect(answer.forced).toEqual([{ level: 'admin', needs: ['e.3'] }]);
    expect(answer.after).toEqual(['book:read:book', 'label:read:label', 'loan:read:loan:admin']);
    expect(answer.needs).toMatchObject([
      { need: 'e.0', coveredBy: ['book:read:book'], covered: true },
      { need: 'e.3', coveredBy: ['loan:read:loan:admin'], covered: true },
      { need: 'e.6', coveredBy: ['label:read:label'], covered: true },
    ]);
  });

  test('a need is not understood and might take it', () => {
    const answer = reviewed({
      requested: ['book:write:book', 'book:delete:book'],
      used: ['e.1', 'x'],
    });
    expect(answer.steps).toEqual([]);
    expect(answer.unresolved).toMatchObject([{ need: 'x', issues: [{ code: 'need/unknown' }] }]);
    expect(keptBy(answer)).toEqual([
      ['book:delete:book', 'undecided'],
      ['book:write:book', 'needed'],
    ]);
  });
});

test('unknown scopes count towards the limit of number', () => {
  const answer = reviewed({ requested: ['x:y', 'y:z'], used: ['e.1', 'e.3'], max: 3 });
  expect(answer.proof).toMatchObject({
    status: 'infeasible',
    blocked: [{ need: undefined, issue: { code: 'suggest/over-limit' } }],
  });
  expect(answer.after).toEqual(['book:write:book', 'loan:read:loan:admin', 'x:y', 'y:z']);
  expect(reviewed({ requested: ['x:y'], used: ['e.1', 'e.3'], max: 3 }).proof.status).toBe(
    'optimal',
  );
});

test('of scopes that imply each other, one stays', () => {
  const twins = catalogOf(
    documentOf(
      [
        { scope: 'p:read:a', implies: ['p:read:b'] },
        { scope: 'p:read:b', implies: ['p:read:a'] },
      ],
      [[['p:read:a'], ['p:read:b']]],
    ),
  );
  const requested = ['p:read:b', 'p:read:a'];
  expect(review(twins, { requested, used: ['e.0'] })).toMatchObject({
    after: ['p:read:a'],
    steps: [{ kind: 'remove', scope: 'p:read:b', reason: { kind: 'redundant', by: ['p:read:a'] } }],
  });
  expect(review(twins, { requested, used: [] })).toMatchObject({
    after: [],
    steps: [{ reason: { kind: 'unused' } }, { reason: { kind: 'unused' } }],
  });
});

test('limits that cannot be used are refused as suggest refuses them', () => {
  expect(review(library, { requested: [], used: [], levels: ['owner'], max: -1 })).toMatchObject({
    ok: false,
    issues: [{ code: 'suggest/unknown-level' }, { code: 'suggest/bad-limit' }],
  });
});

test('a chain of fifty thousand implications, all of it asked for, is reviewed in one go', () => {
  const length = 50_000;
  const names = Array.from({ length }, (_, at) => `p:read:r${at}`);
  const chain = catalogOf(
    documentOf(
      names.map((scope, at) => ({
        scope,
        ...(at + 1 < length && { implies: [`p:read:r${at + 1}`] }),
      })),
      [[['p:read:r0']]],
    ),
  );
  const answer = review(chain, { requested: names, used: ['e.0'] });
  expect(answer).toMatchObject({ ok: true, after: ['p:read:r0'] });
});
