import { findCycles, shownCycle } from '../catalog/find-cycles.js';
import type { Failure, Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown } from '../scope/scope-token.js';

/** An account, perhaps under another one. */
export interface Account {
  readonly id: string;
  readonly role: string;
  /** The account it is under; none at the top. */
  readonly parent?: string;
  /** The account that created it: `parent`, or one above. `parent` when not given. */
  readonly creator?: string;
}

/** Accounts under accounts, made by {@link readAccountTree}. */
export interface AccountTree {
  readonly account: (id: string) => Account | undefined;
  /** Whether one account is above another, at any distance; none is above itself. */
  readonly isAbove: (upper: string, lower: string) => boolean;
}

/** What {@link readAccountTree} answers. */
export type AccountTreeResult = { readonly ok: true; readonly tree: AccountTree } | Failure;

/**
 * Puts accounts under one another.
 *
 * @param accounts - the accounts, in any order; there may be several at the top
 * @returns the tree; or `account/duplicate-id`, `account/unknown-parent`, `account/cycle`, with the
 * cycle named, and `account/creator-not-above`
 * @example
 * ```ts
 * import { readAccountTree } from '@scopewise/core';
 *
 * const read = readAccountTree([
 *   { id: 'main', role: 'Administrator' },
 *   { id: 'sales', role: 'Developer', parent: 'main' },
 * ]);
 * if (read.ok) read.tree.isAbove('main', 'sales'); // true
 * ```
 */
export function readAccountTree(accounts: Iterable<Account>): AccountTreeResult {
  const byId = new Map<string, Account>();
  const below = new Map<string | undefined, string[]>();
  const issues: Issue[] = [];
  for (const account of accounts) {
    const { id, parent } = account;
    if (byId.has(id)) issues.push(duplicate(id));
    byId.set(id, account);
    const siblings = below.get(parent);
    if (siblings) siblings.push(id);
    else below.set(parent, [id]);
  }
  for (const { id, parent } of byId.values()) {
    if (parent !== undefined && !byId.has(parent))
      issues.push(unknownParent(id, parent, byId.keys()));
  }
  const parentOf = (id: string): readonly string[] => {
    const parent = byId.get(id)?.parent;
    return parent === undefined ? [] : [parent];
  };
  for (const cycle of findCycles(byId.keys(), parentOf)) issues.push(cycleFound(cycle));
  if (issues.length > 0) return { ok: false, issues };

  const spans = spansOf(below);
  const isAbove = (upper: string, lower: string): boolean => {
    const [from = Infinity, to = -1] = spans.get(upper) ?? [];
    const [at = -1] = spans.get(lower) ?? [];
    return from < at && at < to;
  };
  for (const { id, creator } of byId.values()) {
    if (creator !== undefined && !isAbove(creator, id)) issues.push(creatorNotAbove(id, creator));
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, tree: { account: (id) => byId.get(id), isAbove } };
}

/**
 * When a walk enters and leaves each account. One is above another when it is left later and
 * entered before. Without recursion: a tree may be deep.
 */
function spansOf(
  below: ReadonlyMap<string | undefined, readonly string[]>,
): ReadonlyMap<string, readonly [number, number]> {
  const spans = new Map<string, readonly [number, number]>();
  const way = [...(below.get(undefined) ?? [])];
  let time = 0;
  for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
    const span = spans.get(id);
    if (span) {
      spans.set(id, [span[0], time]);
      way.pop();
    } else {
      spans.set(id, [time, time]);
      for (const child of below.get(id) ?? []) way.push(child);
    }
    time += 1;
  }
  return spans;
}

function duplicate(id: string): Issue {
  return {
    code: 'account/duplicate-id',
    message: `There are two accounts “${shown(id)}”.`,
    fix: 'Keep one, or rename one.',
  };
}

function unknownParent(id: string, parent: string, ids: Iterable<string>): Issue {
  return {
    code: 'account/unknown-parent',
    message: `The account “${shown(id)}” is under “${shown(parent)}”, which is not there.`,
    fix: 'Add the account above, or correct its id.',
    candidates: nearestNames(parent, ids),
  };
}

function cycleFound(cycle: readonly string[]): Issue {
  return {
    code: 'account/cycle',
    message: `These accounts are under each other: ${shownCycle(cycle)}.`,
    fix: 'Put one of them at the top, or under another one.',
  };
}

function creatorNotAbove(id: string, creator: string): Issue {
  return {
    code: 'account/creator-not-above',
    message: `“${shown(creator)}”, the creator of the account “${shown(id)}”, is not above it.`,
    fix: 'Name the account that it was created under or from above.',
  };
}
