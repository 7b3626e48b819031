import type { Issue } from '../../errors/issue.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { finding } from './finding.js';

/**
 * Scopes that imply themselves, directly or around a cycle. Cycles with a scope in common are found
 * once at least. In depth first, without recursion: a chain may be long.
 */
export function lintCycles(catalog: Catalog): readonly Issue[] {
  const indexes = new Map(catalog.scopes.map(({ scope }, index) => [scope, index]));
  const done = new Set<string>();
  const issues: Issue[] = [];
  for (const { scope: start } of catalog.scopes) {
    const way: { readonly scope: string; next: number }[] = [];
    const depths = new Map<string, number>();
    const enter = (scope: string): void => {
      depths.set(scope, way.length);
      way.push({ scope, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const implied = catalog.scope(last.scope)?.implies[last.next];
      last.next += 1;
      const depth = depths.get(implied ?? '');
      if (implied === undefined) {
        done.add(last.scope);
        depths.delete(last.scope);
        way.pop();
      } else if (depth !== undefined) {
        const cycle = way.slice(depth).map(({ scope }) => scope);
        issues.push(cycleFound(cycle, indexes.get(last.scope) ?? 0));
      } else if (!done.has(implied)) enter(implied);
    }
  }
  return issues;
}

function cycleFound(cycle: readonly string[], index: number): Issue {
  const names = [...cycle, ...cycle.slice(0, 1)].map(shown);
  const way = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  const message = `These scopes imply each other: ${way.join(' → ')}.`;
  const fix = 'Keep one direction; scopes that mean the same can be aliases.';
  return finding('lint/implication-cycle', `/scopes/${index}/implies`, message, fix);
}
