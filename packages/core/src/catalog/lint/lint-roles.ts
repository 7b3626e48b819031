import type { Issue } from '../../errors/issue.js';
import { effectiveScopes } from '../../roles/effective-scopes.js';
import { createPatternReader } from '../../roles/role-pattern.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { finding } from './finding.js';

/** Roles that grant nothing or the same as another one, and patterns that match no scope. */
export function lintRoles(catalog: Catalog): readonly Issue[] {
  const issues: Issue[] = [];
  const scopesOf = createPatternReader(catalog);
  const twins = new Map<string, string>();
  for (const [index, { id, grants, denies }] of catalog.roles.entries()) {
    const path = `/roles/${index}`;
    const { scopes, denied } = effectiveScopes(catalog, id);
    // A scope may hold any character, so joined names could be taken for others.
    const key = JSON.stringify([scopes, denied]);
    const twin = twins.get(key);
    if (scopes.length === 0) {
      const fix = 'Name what it grants, or take it out if nobody needs it.';
      issues.push(finding('lint/empty-role', path, `“${shown(id)}” grants nothing.`, fix));
    } else if (twin === undefined) twins.set(key, id);
    else {
      const message = `“${shown(id)}” grants the same as “${shown(twin)}”.`;
      const fix = 'Keep both only if the provider has both.';
      issues.push(finding('lint/same-role', path, message, fix, [twin]));
    }
    for (const [list, patterns] of [
      ['grants', grants],
      ['denies', denies],
    ] as const) {
      for (const [at, pattern] of patterns.entries()) {
        if (scopesOf(pattern).length > 0) continue;
        const message = `The pattern “${shown(pattern)}” matches no scope.`;
        const fix = 'Correct it, or take it out.';
        issues.push(finding('lint/unmatched-pattern', `${path}/${list}/${at}`, message, fix));
      }
    }
  }
  return issues;
}
