import type { Issue } from '../../errors/issue.js';
import { parseScope } from '../../scope/parse-scope.js';
import type { IssueCode, LintIssueCode } from '../../errors/issue-codes.js';
import type { Catalog } from '../catalog.js';

const codes: { readonly [Code in IssueCode]?: LintIssueCode } = {
  'scope/forbidden-character': 'lint/invalid-token',
  'scope/unknown-action': 'lint/unknown-action',
  'scope/unknown-level': 'lint/unknown-level',
};

/**
 * Scopes that RFC 6749 §3.3 forbids, which cannot be asked for in a scope list; and those that the
 * catalog's grammar, levels and actions cannot read.
 */
export function lintTokens({ scopes, grammar }: Catalog): readonly Issue[] {
  return scopes.flatMap(({ scope }, index): readonly Issue[] => {
    const parsed = parseScope(scope, grammar);
    if (parsed.ok) return [];
    return parsed.issues.map((issue) => {
      const code = codes[issue.code] ?? 'lint/unparsed-scope';
      const severity = code === 'lint/invalid-token' ? 'error' : 'warning';
      return { ...issue, code, severity, path: `/scopes/${index}/scope` };
    });
  });
}
