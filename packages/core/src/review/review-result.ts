import type { GrantInput } from '../access/create-grant.js';
import type { Failure, Issue } from '../errors/issue.js';
import type { NeedCoverage, Reason, SuggestOptions, Suggestion } from '../suggest/suggestion.js';
import type { RequestDiff } from './diff-requests.js';
import type { Reach } from './reach.js';
import type { SensitivityPolicy } from './sensitivity.js';

/** A request, what the app uses, and the limits that {@link SuggestOptions} explains. */
export interface ReviewOptions extends Omit<SuggestOptions, 'need' | 'granted'> {
  /** The scopes that are asked for now. */
  readonly requested: GrantInput;
  /** What the app uses, as `suggest` takes its need. */
  readonly used: SuggestOptions['need'];
  /** Which scopes are sensitive; none when not given. */
  readonly policy?: SensitivityPolicy;
}

/** What {@link review} answers. Issues are limits that could not be understood. */
export type ReviewResult = Review | Failure;

/** A request held against its use. All lists of scopes are sorted by code units. */
export interface Review {
  readonly ok: true;
  /** The requested scopes that stay, and why. The others each have a step. */
  readonly kept: readonly KeptScope[];
  /** What to do: additions first, then replacements, then removals. None when all is well. */
  readonly steps: readonly ReviewStep[];
  /** The request once all steps are done: the least that covers the use, and what is kept. */
  readonly after: readonly string[];
  /** From the request as it is to `after`. */
  readonly change: RequestDiff;
  /** In the order given, each once. */
  readonly needs: readonly ReviewedNeed[];
  /** Needs that name nothing or several things. While there are any, no step takes anything away. */
  readonly unresolved: readonly UnresolvedNeed[];
  /** Levels that some needs force, the widest first. The narrowest level of all is no force. */
  readonly forced: readonly ForcedLevel[];
  readonly meter: PrivilegeMeter;
  /**
   * How sure it is that `after` is the least; see {@link Suggestion}. When `infeasible`, the steps
   * serve all needs that are not blocked, be it with more scopes than `max`.
   */
  readonly proof: Pick<Suggestion, 'status' | 'gap' | 'blocked'>;
  /** Limits that name what the catalog does not know, and scopes that no scope list can have. */
  readonly warnings: readonly Issue[];
}

/** A requested scope that stays. */
export interface KeptScope {
  readonly scope: string;
  readonly reason: KeptReason;
  /** The needs it helps to cover, as given. */
  readonly needs: readonly string[];
  /** Why it is the least-privileged choice, and what else it opens; not for all reasons to stay. */
  readonly choice: Reason | undefined;
  readonly deprecated: boolean;
  /** The scope to use in place of a deprecated one. */
  readonly replacedBy: string | undefined;
}

/**
 * Why a scope stays: a need takes it; it is `locked`; the catalog does not know it (`issues` say
 * what is wrong with a malformed one, `equivalents` what replaces a classic one); it is outside the
 * limits, but nothing within them covers the needs it covers (`blocked`); or a need that was not
 * understood might take it (`undecided`).
 */
export type KeptReason =
  | { readonly kind: 'needed' | 'locked' | 'blocked' | 'undecided' }
  | {
      readonly kind: 'unknown';
      readonly issues: readonly Issue[];
      readonly equivalents: readonly string[];
    };

/**
 * One thing to do, independent of the others: whichever of them are done in whatever order, a need
 * that was covered stays covered. What it gains and loses holds where it is the only one done.
 */
export interface ReviewStep {
  readonly kind: 'add' | 'remove' | 'replace';
  /** The scope that is added, removed or replaced. */
  readonly scope: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly reason: StepReason;
  /** The needs it helps to cover, or goes on covering in another way, as given. */
  readonly needs: readonly string[];
  /** For each of `add`, why it is the least-privileged choice. */
  readonly choices: readonly Reason[];
  /** Whether it makes anything possible that is not possible now. */
  readonly widens: boolean;
  readonly gained: Reach;
  /** What of that no need asks for. */
  readonly beyond: Reach;
  readonly lost: Reach;
}

/**
 * Why a step: needs are not covered (`missing`), or a `locked` scope is not asked for; no need takes
 * the scope (`unused`), others of the request cover its needs (`covered`), or one that stays implies
 * it (`redundant`); something narrower, milder or all in all less privileged would do; or the limits
 * rule it out.
 */
export type StepReason =
  | { readonly kind: 'missing' | 'locked' | 'unused' | 'forbidden' }
  | { readonly kind: 'covered' | 'redundant'; readonly by: readonly string[] }
  | { readonly kind: 'narrower-level'; readonly from: string; readonly to: string }
  | { readonly kind: 'milder-action'; readonly from: string; readonly to: string }
  | { readonly kind: 'less-privileged' }
  | { readonly kind: 'level-not-allowed'; readonly level: string };

/** A need, what will cover it once all steps are done, and whether the request covers it now. */
export interface ReviewedNeed extends NeedCoverage {
  readonly covered: boolean;
}

/** A need that could not be understood. */
export interface UnresolvedNeed {
  /** As given; `''` for what is not a string. */
  readonly need: string;
  readonly issues: readonly Issue[];
}

/** A level, and the needs that no scope of a narrower level covers, as given. */
export interface ForcedLevel {
  readonly level: string;
  readonly needs: readonly string[];
}

/** How far a request is from the least that would do. */
export interface PrivilegeMeter {
  /** How many scopes are asked for, unknown ones included. */
  readonly requested: number;
  /** How many of them stay because a need takes them. */
  readonly needed: number;
  /** How many needs the request does not cover. */
  readonly missing: number;
  /** What the request opens that no need asks for. */
  readonly beyondNeed: Reach;
  /** What of that remains once all steps are done. */
  readonly unavoidable: Reach;
  /** What the request opens that is closed or narrower once all steps are done. */
  readonly beyondLeast: Reach;
}
