import type { Issue } from '@scopewise/core';

/** What only a command line can get wrong. */
type CliIssueCode =
  | 'cli/usage'
  | 'cli/no-need'
  | 'cli/unknown-catalog'
  | 'cli/unreadable-file'
  | 'cli/stdin-twice'
  | 'cli/unknown-product'
  | 'cli/unknown-scope'
  | 'cli/unknown-role';

/** An issue of the core, or one of the command line's own. */
export interface CliIssue extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | CliIssueCode;
  /** The need that it is about, as it was given. */
  readonly need?: string;
  /** What the candidates are, where they are endpoints or scopes of the catalog. */
  readonly choices?: readonly Choice[];
}

/** A candidate that a person can recognise. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly product: string;
  /** `METHOD /path`, where a source states them. */
  readonly calls: readonly string[];
}

/** The failing half of what the parts of a command answer. */
export interface CliFailure {
  readonly ok: false;
  readonly issues: readonly CliIssue[];
}

/** Builds a {@link CliFailure} from its issues. */
export function cliFailure(...issues: readonly CliIssue[]): CliFailure {
  return { ok: false, issues };
}
