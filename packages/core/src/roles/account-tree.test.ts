import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from './account-tree.js';
import { readAccountTree } from './account-tree.js';

function faults(accounts: readonly Account[]): readonly string[] {
  const read = readAccountTree(accounts);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

const account = (id: string, parent?: string, creator?: string): Account => ({
  id,
  role: 'r',
  ...(parent !== undefined && { parent }),
  ...(creator !== undefined && { creator }),
});

describe('accounts that form no tree', () => {
  test.each([
    ['twice the same id', [account('a'), account('a')], ['account/duplicate-id']],
    ['a parent that is not there', [account('a', 'b')], ['account/unknown-parent']],
    ['an account under itself', [account('a', 'a')], ['account/cycle']],
    ['a cycle', [account('a', 'b'), account('b', 'c'), account('c', 'a')], ['account/cycle']],
    [
      'a creator below',
      [account('a', undefined, 'b'), account('b', 'a')],
      ['account/creator-not-above'],
    ],
    [
      'a creator beside',
      [account('a'), account('b', 'a', 'c'), account('c', 'a')],
      ['account/creator-not-above'],
    ],
    ['its own creator', [account('a', undefined, 'a')], ['account/creator-not-above']],
    [
      'a creator that is not there',
      [account('a'), account('b', 'a', 'x')],
      ['account/creator-not-above'],
    ],
  ])('are refused: %s', (_, accounts, codes) => {
    expect(faults(accounts)).toEqual(codes);
  });

  test('name the cycle, and what a parent was probably meant to be', () => {
    expect(readAccountTree([account('a', 'b'), account('b', 'a')])).toMatchObject({
      issues: [{ message: 'These accounts are under each other: a → b → a.' }],
    });
    expect(readAccountTree([account('sales'), account('b', 'slaes')])).toMatchObject({
      issues: [{ candidates: ['sales'] }],
    });
  });
});

describe('a tree', () => {
  test('may have several accounts at the top, and ids like __proto__', () => {
    const read = readAccountTree([
      account('constructor', '__proto__'),
      account('__proto__'),
      account('b'),
    ]);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.tree.isAbove('__proto__', 'constructor')).toBe(true);
    expect(read.tree.isAbove('b', 'constructor')).toBe(false);
    expect(read.tree.isAbove('nobody', 'b')).toBe(false);
    expect(read.tree.isAbove('b', 'nobody')).toBe(false);
    expect(read.tree.account('toString')).toBeUndefined();
  });

  test('may be 50,000 accounts deep', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) =>
      account(`a${at}`, at > 0 ? `a${at - 1}` : undefined, at > 0 ? 'a0' : undefined),
    );
    const read = readAccountTree(chain);
    expect(read.ok && read.tree.isAbove('a0', 'a49999')).toBe(true);
  });

  test('knows who is above whom as a walk up does', () => {
    const parents = fc.array(fc.nat(30), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parents, (list) => {
        const accounts = list.map((up, at) => account(`a${at}`, up < at ? `a${up}` : undefined));
        const read = readAccountTree(accounts);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const upOf = (id: string): string | undefined =>
          accounts.find((one) => one.id === id)?.parent;
        for (const { id: upper } of accounts) {
          for (const { id: lower } of accounts) {
            let up = upOf(lower);
            while (up !== undefined && up !== upper) up = upOf(up);
            expect(read.tree.isAbove(upper, lower)).toBe(up === upper);
          }
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
