export { alternativesOf } from './access/alternatives.js';
export { challenge } from './access/challenge.js';
export { check, listEndpoints, missing } from './access/check.js';
export { createGrant } from './access/create-grant.js';
export type { Grant, GrantInput, UnknownGrant } from './access/create-grant.js';
export type {
  AccessTarget,
  Allowed,
  Decision,
  Denied,
  MissingAlternative,
} from './access/decision.js';
export type {
  CallMatch,
  CallMatches,
  Catalog,
  CatalogScope,
  Endpoint,
  Product,
  Role,
} from './catalog/catalog.js';
export { scopeTitle } from './catalog/scope-title.js';
export { diffCatalogs } from './catalog/diff-catalogs.js';
export type { CatalogDiff, Changes, EndpointChange, EntryChange } from './catalog/diff-catalogs.js';
export type {
  AccountsEntry,
  ActionEntry,
  CallEntry,
  CatalogDocument,
  EndpointEntry,
  LevelEntry,
  RoleEntry,
  ScopeEntry,
  SourceEntry,
} from './catalog/document.js';
export { lintCatalog } from './catalog/lint-catalog.js';
export { loadCatalog } from './catalog/load-catalog.js';
export type { CatalogResult } from './catalog/load-catalog.js';
export type { IssueCode } from './errors/issue-codes.js';
export type { Failure, Issue } from './errors/issue.js';
export { ScopewiseError } from './errors/scopewise-error.js';
export { applySteps } from './review/apply-steps.js';
export { diffRequests } from './review/diff-requests.js';
export type { RequestDiff, RequestSummary } from './review/diff-requests.js';
export { migrateScopes } from './review/migrate-scopes.js';
export type { MigratedName, Migration, MigrationResult } from './review/migrate-scopes.js';
export type { Ability, Reach, TierCount } from './review/reach.js';
export { review } from './review/review.js';
export type {
  ForcedLevel,
  KeptReason,
  KeptScope,
  PrivilegeMeter,
  Review,
  ReviewedNeed,
  ReviewOptions,
  ReviewResult,
  ReviewStep,
  StepReason,
  UnresolvedNeed,
} from './review/review-result.js';
export { needsApproval } from './review/sensitivity.js';
export type { SensitiveScope, SensitivityPolicy, SensitivityRule } from './review/sensitivity.js';
export { canAssignRole, canManageAccount } from './roles/account-rights.js';
export type { AccountDecision } from './roles/account-rights.js';
export { readAccountTree } from './roles/account-tree.js';
export type { Account, AccountTree, AccountTreeResult } from './roles/account-tree.js';
export { compareRoles, equalRoles } from './roles/compare-roles.js';
export type { RoleComparison } from './roles/compare-roles.js';
export { effectiveScopes } from './roles/effective-scopes.js';
export type { EffectiveScopes } from './roles/effective-scopes.js';
export { explainScope } from './roles/explain-scope.js';
export type { RoleLine, ScopeExplanation } from './roles/explain-scope.js';
export { rolesToKeyScopes } from './roles/key-scopes.js';
export type { KeyScopes } from './roles/key-scopes.js';
export { leastRoles } from './roles/least-roles.js';
export { overGrant } from './roles/over-grant.js';
export type { OverGrant } from './roles/over-grant.js';
export type { RoleInput } from './roles/role-reader.js';
export type {
  BeatenRole,
  BlockedRoleNeed,
  LeastRolesOptions,
  LeastRolesResult,
  RoleCoverage,
  RoleReason,
  RoleSuggestion,
} from './roles/role-suggestion.js';
export { byCodeUnits, compareScopes } from './scope/compare-scopes.js';
export type { ScopeRelation } from './scope/compare-scopes.js';
export { formatScope } from './scope/format-scope.js';
export { defineGrammar, granular } from './scope/grammar.js';
export type { Grammar, GrammarNames, GrammarSpec, SegmentName } from './scope/grammar.js';
export { parseScope } from './scope/parse-scope.js';
export type { Scope, ScopeResult } from './scope/parse-scope.js';
export { formatScopeList, parseScopeList } from './scope/scope-list.js';
export type { ScopeList, ScopeToken } from './scope/scope-list.js';
export { createSelection } from './selection/create-selection.js';
export type { Selection } from './selection/create-selection.js';
export type { SelectionKind } from './selection/outline.js';
export type {
  ChangeAction,
  ChangeReason,
  Limit,
  OwnerAction,
  RowKey,
  SelectionAction,
  SelectionChange,
  SelectionCounts,
  GroupName,
  SelectionGroupRow,
  SelectionItemRow,
  SelectionLimits,
  SelectionOption,
  SelectionOptions,
  SelectionRow,
  SelectionState,
  ViewAction,
} from './selection/selection-state.js';
export { resolveNeed } from './suggest/resolve-need.js';
export type { Need, NeedResult } from './suggest/resolve-need.js';
export { suggest } from './suggest/suggest.js';
export type {
  BeatenAlternative,
  BlockedNeed,
  NeedCoverage,
  Reason,
  SuggestOptions,
  SuggestResult,
  Suggestion,
  Tier,
  TierGap,
} from './suggest/suggestion.js';
