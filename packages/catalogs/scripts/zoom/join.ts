import { masterPrefix } from '../../src/zoom/packed/levels.js';
import { products } from './products.js';
import type { Operation } from './read-operations.js';
import { operationKey } from './read-operations.js';
import type { OperationRow } from './read-rows.js';

/**
 * How a row found its method and path.
 *
 * - `direct`: an operation of the same API, id and kind of account, with the row's scopes.
 * - `filed-under-master`: the reference has the operation only among those for master accounts,
 *   with exactly the scopes of this row for accounts: one page, one path (an account calls it with
 *   `me` as account id).
 * - `master-of-account`, `account-of-master`: the reference describes only the other call. Zoom's
 *   rule gives the path: “Primary account API endpoints are prepended with /accounts/{accountId}”,
 *   and are otherwise the same. Each operation that the reference has for both follows the rule;
 *   {@link indexOperations} makes sure of it.
 */
export type JoinRule = 'direct' | 'filed-under-master' | 'master-of-account' | 'account-of-master';

/** Why a row has no method and path. */
export type NoJoin = 'no-operation' | 'other-api-only' | 'other-scopes';

/** A row with what the operations know of it. */
export type JoinedRow = OperationRow &
  (
    | {
        readonly rule: JoinRule;
        readonly method: string;
        readonly path: string;
        readonly operation: Operation;
      }
    | { readonly rule: undefined; readonly reason: NoJoin; readonly others: readonly Operation[] }
  );

/** The operations by API, kind of account and id, and by id alone. */
export interface OperationIndex {
  readonly byKey: ReadonlyMap<string, Operation>;
  readonly byId: ReadonlyMap<string, readonly Operation[]>;
  /** How many operations the reference has for both kinds of account. */
  readonly pairs: number;
}

/** Indexes operations. Throws where the rule of {@link JoinRule} does not hold. */
export function indexOperations(operations: readonly Operation[]): OperationIndex {
  const byKey = new Map<string, Operation>();
  const byId = new Map<string, Operation[]>();
  for (const entry of operations) {
    byKey.set(operationKey(entry.api, entry.account, entry.operationId), entry);
    const id = entry.operationId.toLowerCase();
    byId.set(id, [...(byId.get(id) ?? []), entry]);
  }
  let pairs = 0;
  for (const master of operations) {
    const account = byKey.get(operationKey(master.api, 'account', master.operationId));
    if (master.account !== 'master' || !account) continue;
    if (master.method !== account.method || master.path !== masterPrefix + account.path) {
      throw new Error(`${master.operationId} does not follow the rule of master accounts.`);
    }
    pairs += 1;
  }
  return { byKey, byId, pairs };
}

/** Finds the operation of a row. */
export function joinRow(row: OperationRow, index: OperationIndex): JoinedRow {
  const api = products.find(({ title }) => title === row.product)?.operations;
  const found = (account: string): Operation | undefined =>
    index.byKey.get(operationKey(api ?? '', account, row.operationId));
  const own = found(row.account);
  const other = found(row.account === 'master' ? 'account' : 'master');

  if (own && sameStems(row.scopes, own.granular)) return joined(row, 'direct', own, own.path);
  if (!own && other && sameStems(row.scopes, other.granular)) {
    const below = other.path.startsWith(`${masterPrefix}/`);
    if (row.account === 'master' && !below) {
      return joined(row, 'master-of-account', other, masterPrefix + other.path);
    }
    if (row.account === 'account' && below) {
      return sameScopes(row.scopes, other.granular)
        ? joined(row, 'filed-under-master', other, other.path)
        : joined(row, 'account-of-master', other, other.path.slice(masterPrefix.length));
    }
  }

  // Ids that differ only in their case belong together where nothing else speaks against it; in
  // this source every such operation is of another API and has other scopes.
  const others = index.byId.get(row.operationId.toLowerCase()) ?? [];
  const reason =
    own || other ? 'other-scopes' : others.length > 0 ? 'other-api-only' : 'no-operation';
  return { ...row, rule: undefined, reason, others };
}

function joined(row: OperationRow, rule: JoinRule, operation: Operation, path: string): JoinedRow {
  return { ...row, rule, method: operation.method, path, operation };
}

/** True when both name the same product, action and resource, whatever the level. */
function sameStems(row: readonly string[], operation: readonly string[]): boolean {
  return sameScopes(row.map(stem), operation.map(stem));
}

/** True when both name the same scopes, in any order. */
export function sameScopes(row: readonly string[], operation: readonly string[]): boolean {
  const [left, right] = [new Set(row), new Set(operation)];
  return left.size === right.size && [...left].every((scope) => right.has(scope));
}

function stem(scope: string): string {
  return scope.split(':').slice(0, 3).join(':');
}
