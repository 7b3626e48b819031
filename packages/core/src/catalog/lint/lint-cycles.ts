import type { Issue } from '../../errors/issue.js';
import type { Catalog } from '../catalog.js';
import { findCycles, shownCycle } from '../find-cycles.js';
import { finding } from './finding.js';

/** Scopes that imply themselves, directly or around a cycle. */
export function lintCycles(catalog: Catalog): readonly Issue[] {
  const indexes = new Map(catalog.scopes.map(({ scope }, index) => [scope, index]));
  const implied = (scope: string): readonly string[] => catalog.scope(scope)?.implies ?? [];
  return findCycles(indexes.keys(), implied).map((cycle) => {
    const index = indexes.get(cycle.at(-1) ?? '') ?? 0;
    const message = `These scopes imply each other: ${shownCycle(cycle)}.`;
    const fix = 'Keep one direction; scopes that mean the same can be aliases.';
    return finding('lint/implication-cycle', `/scopes/${index}/implies`, message, fix);
  });
}
