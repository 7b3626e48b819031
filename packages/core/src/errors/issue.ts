import type { IssueCode } from './issue-codes.js';

/**
 * One thing that is wrong with an input, as data: what happened, where, and how to fix it.
 *
 * `path` is a JSON Pointer (RFC 6901) into a document; `position` is an offset in UTF-16 code
 * units into a string. `severity` is `error` unless it says otherwise.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly fix: string;
  readonly severity?: 'error' | 'warning';
  readonly path?: string;
  readonly position?: number;
  /** What was probably meant: the nearest known names, best first. */
  readonly candidates?: readonly string[];
}

/** The failing half of every result in this package. There is always at least one issue. */
export interface Failure {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** Builds a {@link Failure} from its issues. */
export function failure(...issues: readonly Issue[]): Failure {
  return { ok: false, issues };
}
