import type { LintIssueCode } from '../../errors/issue-codes.js';
import type { Issue } from '../../errors/issue.js';

/** Builds a warning. */
export function finding(
  code: LintIssueCode,
  path: string,
  message: string,
  fix: string,
  candidates: readonly string[] = [],
): Issue {
  return {
    code,
    severity: 'warning',
    path,
    message,
    fix,
    ...(candidates.length > 0 && { candidates }),
  };
}
