import type { CallMatch } from '../catalog/catalog.js';
import type { Failure, Issue } from '../errors/issue.js';

/** What to suggest scopes for, and within which limits. */
export interface SuggestOptions {
  /**
   * What the app must be able to use: endpoint ids, `METHOD /path`, URLs or scopes as text (see
   * {@link resolveNeed}), or calls that {@link Catalog.match} found. Order and repeats are free.
   */
  readonly need: readonly (string | CallMatch)[];
  /** Only scopes of these levels may be asked for; all levels when not given. */
  readonly levels?: readonly string[];
  /** Scopes that stay in the request whatever else is chosen. Unknown ones are kept and flagged. */
  readonly locked?: readonly string[];
  /** Scopes that must not be asked for, nor any that implies one of them. */
  readonly forbidden?: readonly string[];
  /** Scopes the app holds already: they cover needs, and what they unlock costs nothing more. */
  readonly granted?: readonly string[];
  /** The most scopes the provider lets an app ask for, locked ones included. */
  readonly max?: number;
  /** How many nodes the search may visit before it settles for a bound. */
  readonly budget?: number;
}

/** What {@link suggest} answers. Issues are constraints or needs that could not be understood. */
export type SuggestResult = Suggestion | Failure;

/** The least-privileged request that covers a need, and its proof. */
export interface Suggestion {
  readonly ok: true;
  /**
   * `optimal`: no request that covers the need is less privileged. `bounded`: the budget ran out;
   * the request covers the need, and `gap` says how much less a better one could unlock at most.
   * `infeasible`: nothing within the limits covers the need; `blocked` says what and why.
   */
  readonly status: 'optimal' | 'bounded' | 'infeasible';
  /** The scopes to ask for, sorted by code units; none when infeasible. */
  readonly scopes: readonly string[];
  /** The same as a scope list for the `scope` parameter (RFC 6749 §3.3). */
  readonly scope: string;
  /** In the order asked, each once. */
  readonly needs: readonly NeedCoverage[];
  /** Ids of the endpoints that the request opens: those that were needed, and the others. */
  readonly unlocked: { readonly needed: readonly string[]; readonly extra: readonly string[] };
  /** One for each of `scopes`, in the same order. */
  readonly reasons: readonly Reason[];
  /** The tiers that are not proven, widest and most severe first; none when optimal. */
  readonly gap: readonly TierGap[];
  /** The needs that nothing allowed covers; none unless infeasible. */
  readonly blocked: readonly BlockedNeed[];
  /** What was accepted but deserves a look, such as an unknown locked scope. */
  readonly warnings: readonly Issue[];
  /** How many nodes the search visited. */
  readonly nodes: number;
}

/** What covers a need. */
export interface NeedCoverage {
  /** The need as it was given; a call as `METHOD /path`. */
  readonly need: string;
  /** The endpoint it names; none where the need is a scope. */
  readonly endpoint: string | undefined;
  /** The scopes of the satisfied alternative; empty for a public endpoint, and when infeasible. */
  readonly coveredBy: readonly string[];
}

/**
 * A tier of privilege: all abilities of one level and severity. Requests are compared by `scopes`
 * (choices of roles by `roles`), their number, after all tiers are equal, and by `order`, the
 * alphabet, after that.
 */
export type Tier =
  | { readonly kind: 'abilities'; readonly level: string; readonly severity: string }
  | { readonly kind: 'scopes' }
  | { readonly kind: 'roles' }
  | { readonly kind: 'order' };

/** Why a scope is in the request. */
export interface Reason {
  readonly scope: string;
  readonly locked: boolean;
  /** The needs it helps to cover, as given. */
  readonly serves: readonly string[];
  /** Alternatives that would have covered one of these needs, and where each one lost. */
  readonly beat: readonly BeatenAlternative[];
  /** Ids of the endpoints it opens that no need asked for. */
  readonly alsoUnlocks: readonly string[];
}

/** An alternative, and the first tier in which taking it unlocks more than the request does. */
export interface BeatenAlternative {
  readonly scopes: readonly string[];
  readonly tier: Tier;
  /** How many more abilities, or scopes; 0 where only the alphabet decided. */
  readonly more: number;
}

/** How far the proof got in one tier: the request has `found`, and none can have under `atLeast`. */
export interface TierGap {
  readonly tier: Tier;
  readonly found: number;
  readonly atLeast: number;
}

/** A need that nothing allowed covers, and what would cover it without the limits. */
export interface BlockedNeed {
  /** The need as given; `undefined` when all of them together take more scopes than `max`. */
  readonly need: string | undefined;
  readonly endpoint: string | undefined;
  readonly issue: Issue;
  readonly alternatives: readonly (readonly string[])[];
}
