/**
 * Every code an {@link Issue} can carry. Codes are stable: one is never renamed or given a second
 * meaning. The part before the slash is the feature that reports it.
 */
export type IssueCode =
  | ScopeIssueCode
  | CatalogIssueCode
  | LintIssueCode
  | CallIssueCode
  | AccessIssueCode
  | NeedIssueCode
  | SuggestIssueCode
  | ReviewIssueCode
  | RoleIssueCode
  | AccountIssueCode
  | SelectionIssueCode;

/** A scope or scope list that cannot be read. */
type ScopeIssueCode =
  | 'scope/not-a-string'
  | 'scope/empty'
  | 'scope/forbidden-character'
  | 'scope/wrong-shape'
  | 'scope/empty-segment'
  | 'scope/unknown-level'
  | 'scope/unknown-action'
  | 'scope/bad-separator'
  | 'scope/duplicate';

/** A catalog document that cannot be loaded. */
export type CatalogIssueCode =
  | 'catalog/unreadable'
  | 'catalog/wrong-type'
  | 'catalog/wrong-version'
  | 'catalog/missing-key'
  | 'catalog/unknown-key'
  | 'catalog/bad-value'
  | 'catalog/bad-grammar'
  | 'catalog/duplicate-id'
  | 'catalog/confusable-id'
  | 'catalog/unknown-target'
  | 'catalog/empty-requirement'
  | 'catalog/bad-path'
  | 'catalog/role-cycle';

/** What lint finds in a catalog that loads. */
export type LintIssueCode =
  | 'lint/invalid-token'
  | 'lint/unparsed-scope'
  | 'lint/unknown-action'
  | 'lint/unknown-level'
  | 'lint/similar-resource'
  | 'lint/understated-action'
  | 'lint/level-mismatch'
  | 'lint/unreachable-endpoint'
  | 'lint/unused-scope'
  | 'lint/implication-cycle'
  | 'lint/duplicate-call'
  | 'lint/empty-role'
  | 'lint/same-role'
  | 'lint/unmatched-pattern';

/** A method and path or URL that names no call. */
export type CallIssueCode =
  'call/unknown-method' | 'call/bad-path' | 'call/unknown-server' | 'call/unknown-call';

/** Why access was denied. */
export type AccessIssueCode =
  'access/unknown-endpoint' | 'access/empty-grant' | 'access/insufficient-scope';

/** A need that names nothing, or more than one thing. */
type NeedIssueCode = 'need/unknown' | 'need/ambiguous';

/** Constraints that cannot be used, and needs that they leave uncovered. */
type SuggestIssueCode =
  | 'suggest/unknown-level'
  | 'suggest/unknown-scope'
  | 'suggest/unlistable-scope'
  | 'suggest/too-many-implied'
  | 'suggest/bad-limit'
  | 'suggest/locked-and-forbidden'
  | 'suggest/no-scope'
  | 'suggest/level-not-allowed'
  | 'suggest/forbidden'
  | 'suggest/over-limit';

/** A policy that names what the catalog lacks, and a migration that implications make too large. */
type ReviewIssueCode =
  'review/unknown-level' | 'review/unknown-severity' | 'review/too-many-implied';

/** Roles or scopes of roles that need a look, and needs that no choice of roles covers. */
type RoleIssueCode =
  | 'role/unknown-role'
  | 'role/unknown-scope'
  | 'role/not-granted'
  | 'role/locked-and-forbidden'
  | 'role/no-role'
  | 'role/not-allowed'
  | 'role/denied'
  | 'role/conflict'
  | 'role/over-limit'
  | 'role/out-of-budget';

/** Accounts that form no tree, and why an account may not do something to another. */
export type AccountIssueCode =
  | 'account/duplicate-id'
  | 'account/unknown-parent'
  | 'account/creator-not-above'
  | 'account/cycle'
  | 'account/no-rule'
  | 'account/unknown-account'
  | 'account/unknown-role'
  | 'account/own-account'
  | 'account/not-below'
  | 'account/not-creator'
  | 'account/no-right'
  | 'account/not-held';

/** Why a selection was not changed as asked. */
type SelectionIssueCode =
  | 'selection/locked'
  | 'selection/forbidden'
  | 'selection/level-not-allowed'
  | 'selection/over-limit';
