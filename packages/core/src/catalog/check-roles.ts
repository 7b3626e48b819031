import type { Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { isWild, parsePattern } from '../roles/role-pattern.js';
import { shown } from '../scope/scope-token.js';
import type { Catalog } from './catalog.js';
import { findCycles, shownCycle } from './find-cycles.js';

/** A catalog with more faulty roles than this is reported no further. */
const mostIssues = 100;

/**
 * What reading a document key by key cannot see in its roles: patterns without wildcards that are no
 * scope, so that a misspelt deny withholds nothing unnoticed, and roles that extend each other.
 */
export function checkRoles(catalog: Catalog): readonly Issue[] {
  const { roles, grammar } = catalog;
  const issues: Issue[] = [];
  for (const [index, role] of roles.entries()) {
    for (const list of ['grants', 'denies'] as const) {
      for (const [at, text] of role[list].entries()) {
        if (catalog.scope(text) || isWild(parsePattern(text, grammar.delimiter))) continue;
        if (issues.length >= mostIssues) return issues;
        // To look at all names for all faults would take a hostile document quadratic time.
        const few = catalog.scopes.length * issues.length < 20_000;
        const names = few ? catalog.scopes.map(({ scope }) => scope) : [];
        issues.push(unknownScope(text, names, `/roles/${index}/${list}/${at}`));
      }
    }
  }
  const indexes = new Map(roles.map(({ id }, index) => [id, index]));
  const cycles = findCycles(indexes.keys(), (id) => catalog.role(id)?.extends ?? []);
  for (const cycle of cycles.slice(0, mostIssues - issues.length)) {
    issues.push({
      code: 'catalog/role-cycle',
      message: `These roles extend each other: ${shownCycle(cycle)}.`,
      fix: 'Remove one of the steps.',
      path: `/roles/${indexes.get(cycle.at(-1) ?? '') ?? 0}/extends`,
    });
  }
  return issues;
}

function unknownScope(text: string, names: readonly string[], path: string): Issue {
  const candidates = nearestNames(text, names);
  return {
    code: 'catalog/unknown-target',
    message: `No scope “${shown(text)}” is declared, and the pattern has no \`*\` segment.`,
    fix: candidates[0] ? `Write “${shown(candidates[0])}”, or declare it.` : 'Declare it.',
    path,
    ...(candidates.length > 0 && { candidates }),
  };
}
