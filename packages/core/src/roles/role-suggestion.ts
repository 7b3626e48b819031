import type { CallMatch } from '../catalog/catalog.js';
import type { Failure, Issue } from '../errors/issue.js';
import type { Tier, TierGap } from '../suggest/suggestion.js';

/** What to choose roles for, and within which limits. */
export interface LeastRolesOptions {
  /** Scopes, endpoint ids, `METHOD /path`, URLs, titles or matched calls; see `resolveNeed`. */
  readonly need: readonly (string | CallMatch)[];
  /** Only these roles may be chosen; all when not given. */
  readonly allowed?: readonly string[];
  /** Roles that must not be chosen. */
  readonly forbidden?: readonly string[];
  /** Roles that stay in the answer whatever else is chosen. Unknown ones are kept and flagged. */
  readonly locked?: readonly string[];
  /** Roles that the user has already: their grants cover needs for nothing, and their denies hold. */
  readonly granted?: readonly string[];
  /** The most roles the answer may have, locked ones included. Where accounts have one role: 1. */
  readonly max?: number;
  /** How many nodes the search may visit before it settles for a bound. */
  readonly budget?: number;
}

/** What {@link leastRoles} answers. Issues are limits or needs that could not be understood. */
export type LeastRolesResult = RoleSuggestion | Failure;

/** The least-privileged roles that cover a need, and their proof. */
export interface RoleSuggestion {
  readonly ok: true;
  /**
   * `optimal`: no choice of roles that covers the need is less privileged. `bounded`: the budget ran
   * out, and `gap` says how much less a better choice could unlock at most; should nothing have been
   * found by then, `roles` is empty and `blocked` says so. `infeasible`: no choice within the limits
   * covers the need; `blocked` says what and why.
   */
  readonly status: 'optimal' | 'bounded' | 'infeasible';
  /** Role ids, sorted by code units; none when infeasible. */
  readonly roles: readonly string[];
  /** What the roles come to, with those the user has already; sorted. */
  readonly scopes: readonly string[];
  /** Those of `scopes` that the need does not take and the user did not have; sorted. */
  readonly extra: readonly string[];
  /** In the order asked, each once. */
  readonly needs: readonly RoleCoverage[];
  /** One for each of `roles`, in the same order. */
  readonly reasons: readonly RoleReason[];
  /** The tier in which the proof is open; none when optimal. */
  readonly gap: readonly TierGap[];
  readonly blocked: readonly BlockedRoleNeed[];
  /** What was accepted but deserves a look, such as an unknown locked role. */
  readonly warnings: readonly Issue[];
  /** How many nodes the search visited. */
  readonly nodes: number;
}

/** What covers a need. */
export interface RoleCoverage {
  /** The need as it was given; a matched call as `METHOD /path`. */
  readonly need: string;
  readonly endpoint: string | undefined;
  /** The roles that give the scopes of the satisfied alternative, those held already included. */
  readonly coveredBy: readonly string[];
}

/** Why a role is in the answer. */
export interface RoleReason {
  readonly role: string;
  readonly locked: boolean;
  /** The needs it helps to cover, as given. A role that serves none is there for what it denies. */
  readonly serves: readonly string[];
  /**
   * Roles that would have covered one of these needs in its place, and where each one lost. Only
   * those are compared that leave all denies as they are.
   */
  readonly beat: readonly BeatenRole[];
  /** What it grants that is held and no need takes; sorted. */
  readonly alsoGrants: readonly string[];
  /** What it takes away that the other roles would give; sorted. */
  readonly withholds: readonly string[];
}

/** Roles, and the first tier in which taking them instead unlocks more than the answer does. */
export interface BeatenRole {
  readonly roles: readonly string[];
  readonly tier: Tier;
  /** How many more abilities, or roles; 0 where only the alphabet decided. */
  readonly more: number;
}

/** A need that no choice of roles covers. */
export interface BlockedRoleNeed {
  /** The need as given; `undefined` when it is all of them together. */
  readonly need: string | undefined;
  readonly endpoint: string | undefined;
  readonly issue: Issue;
  /** Roles that would cover the need alone without the limits; sorted. */
  readonly roles: readonly string[];
}
