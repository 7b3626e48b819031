import type { CallMatch, Endpoint } from '../catalog/catalog.js';
import type { AccessIssueCode } from '../errors/issue-codes.js';
import type { Issue } from '../errors/issue.js';

/** What access is asked for: an endpoint by its id, or one of its calls as `catalog.match` found it. */
export type AccessTarget = string | CallMatch;

/** What {@link check} answers. */
export type Decision = Allowed | Denied;

/** Access, and the least-privileged alternative that the grant satisfies; empty when public. */
export interface Allowed {
  readonly allowed: true;
  readonly endpoint: Endpoint;
  readonly by: readonly string[];
}

/** No access, why, and what would give it. */
export interface Denied {
  readonly allowed: false;
  /** `undefined` when the catalog does not know it. */
  readonly endpoint: Endpoint | undefined;
  readonly issue: Issue & { readonly code: AccessIssueCode };
  /** The alternatives, the least privileged first. */
  readonly missing: readonly MissingAlternative[];
}

/** An alternative, and those of its scopes that the grant lacks. */
export interface MissingAlternative {
  readonly scopes: readonly string[];
  readonly lacks: readonly string[];
}
