import type { Catalog } from '../catalog/catalog.js';
import type { AccountIssueCode } from '../errors/issue-codes.js';
import type { Issue } from '../errors/issue.js';
import { shown } from '../scope/scope-token.js';
import type { AccountTree } from './account-tree.js';
import { effectiveScopes } from './effective-scopes.js';

/** Whether an account may do something to another one, and why not. */
export type AccountDecision =
  | {
      readonly allowed: true;
      /** Whether the actor created the other account, or is above it or its creator. */
      readonly as: 'creator' | 'above';
    }
  | {
      readonly allowed: false;
      readonly issue: Issue & { readonly code: AccountIssueCode };
      /** The scopes that the actor would have to have, sorted; empty for other reasons. */
      readonly lacks: readonly string[];
    };

/**
 * Decides whether an account may manage another one: one that is below it, at any depth, by an actor
 * whose role has the scopes that the catalog says managing takes.
 *
 * @param catalog - the catalog; without `accounts` in it nobody manages anything
 * @param tree - the accounts
 * @param actor - the id of the account that wants to manage
 * @param target - the id of the account to manage
 * @returns the decision; its code is `account/unknown-account`, `account/no-rule`,
 * `account/own-account`, `account/not-below` or `account/no-right`
 * @example
 * ```ts
 * import { canManageAccount } from '@scopewise/core';
 * import type { AccountTree, Catalog } from '@scopewise/core';
 *
 * export function guard(catalog: Catalog, tree: AccountTree, actor: string, target: string): void {
 *   const decision = canManageAccount(catalog, tree, actor, target);
 *   if (!decision.allowed) throw new Error(decision.issue.message);
 * }
 * ```
 */
export function canManageAccount(
  catalog: Catalog,
  tree: AccountTree,
  actor: string,
  target: string,
): AccountDecision {
  return (
    outOfReach(catalog, tree, actor, target) ??
    withoutRight(catalog, tree, actor, catalog.accounts?.manage ?? []) ??
    allowed(tree, actor, target)
  );
}

/**
 * Decides whether an account may give another one a role. Only the creator of an account, or an
 * account above its creator, changes its role; nobody changes their own; and nobody gives what they
 * do not hold.
 *
 * @param catalog - the catalog; without `accounts` in it nobody assigns anything
 * @param tree - the accounts
 * @param actor - the id of the account that wants to assign
 * @param target - the id of the account that would get the role
 * @param role - the id of the role
 * @returns the decision; its code is one of {@link canManageAccount}, `account/unknown-role`,
 * `account/not-creator`, or `account/not-held` with the scopes of the role that the actor lacks
 * @example
 * ```ts
 * import { canAssignRole } from '@scopewise/core';
 * import type { AccountTree, Catalog } from '@scopewise/core';
 *
 * export function choices(catalog: Catalog, tree: AccountTree, actor: string, target: string) {
 *   return catalog.roles.filter(({ id }) => canAssignRole(catalog, tree, actor, target, id).allowed);
 * }
 * ```
 */
export function canAssignRole(
  catalog: Catalog,
  tree: AccountTree,
  actor: string,
  target: string,
  role: string,
): AccountDecision {
  return (
    unknownRole(catalog, role) ??
    outOfReach(catalog, tree, actor, target) ??
    notCreator(tree, actor, target) ??
    withoutRight(catalog, tree, actor, catalog.accounts?.assignRole ?? []) ??
    notHeld(catalog, tree, actor, role) ??
    allowed(tree, actor, target)
  );
}

type Refusal = AccountDecision | undefined;

function allowed(tree: AccountTree, actor: string, target: string): AccountDecision {
  return { allowed: true, as: creatorOf(tree, target) === actor ? 'creator' : 'above' };
}

function creatorOf(tree: AccountTree, id: string): string | undefined {
  const account = tree.account(id);
  return account?.creator ?? account?.parent;
}

function outOfReach(catalog: Catalog, tree: AccountTree, actor: string, target: string): Refusal {
  for (const id of [actor, target]) {
    if (tree.account(id)) continue;
    const message = `There is no account “${shown(id)}”.`;
    return refused('account/unknown-account', message, 'Use the id of an account of this tree.');
  }
  if (!catalog.accounts) {
    const message = 'The catalog does not say what managing accounts takes.';
    return refused('account/no-rule', message, 'Add “accounts” to the catalog.');
  }
  if (actor === target) {
    const message = 'Nobody manages their own account or changes their own role.';
    return refused('account/own-account', message, 'Ask its creator, or an account above.');
  }
  if (tree.isAbove(actor, target)) return undefined;
  const message = `“${shown(target)}” is not below “${shown(actor)}”.`;
  return refused('account/not-below', message, 'Ask its creator, or an account above.');
}

function notCreator(tree: AccountTree, actor: string, target: string): Refusal {
  const creator = creatorOf(tree, target) ?? '';
  if (creator === actor || tree.isAbove(actor, creator)) return undefined;
  const message = `“${shown(target)}” was created by “${shown(creator)}”, which “${shown(actor)}” is not above.`;
  return refused(
    'account/not-creator',
    message,
    `Ask “${shown(creator)}”, or an account above it.`,
  );
}

function unknownRole(catalog: Catalog, role: string): Refusal {
  if (catalog.role(role)) return undefined;
  const message = `The catalog knows no role “${shown(role)}”.`;
  return refused('account/unknown-role', message, 'Use the id of a role of this catalog.');
}

function withoutRight(
  catalog: Catalog,
  tree: AccountTree,
  actor: string,
  takes: readonly string[],
): Refusal {
  const lacks = lacking(catalog, tree, actor, takes);
  if (takes.length > 0 && lacks.length === 0) return undefined;
  const message = `The role of “${shown(actor)}” does not give ${lacks.map(shown).join(' and ')}.`;
  return refused('account/no-right', message, 'Give the account a role that does.', lacks);
}

function notHeld(catalog: Catalog, tree: AccountTree, actor: string, role: string): Refusal {
  const lacks = lacking(catalog, tree, actor, effectiveScopes(catalog, role).scopes);
  if (lacks.length === 0) return undefined;
  const few = lacks.slice(0, 3).map(shown).join(', ');
  const message = `The role “${shown(role)}” gives what “${shown(actor)}” does not hold: ${few}${lacks.length > 3 ? ', …' : ''}.`;
  return refused('account/not-held', message, 'Assign a role that gives less.', lacks);
}

function lacking(
  catalog: Catalog,
  tree: AccountTree,
  actor: string,
  scopes: readonly string[],
): readonly string[] {
  const held = new Set(effectiveScopes(catalog, tree.account(actor)?.role ?? []).scopes);
  return scopes.filter((scope) => !held.has(scope));
}

function refused(
  code: AccountIssueCode,
  message: string,
  fix: string,
  lacks: readonly string[] = [],
): AccountDecision {
  return { allowed: false, issue: { code, message, fix }, lacks };
}
