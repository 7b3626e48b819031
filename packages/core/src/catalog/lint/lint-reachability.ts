import type { Issue } from '../../errors/issue.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { finding } from './finding.js';

/** Endpoints that nobody can call by this catalog, or only with scopes that are on their way out. */
export function lintEndpoints(catalog: Catalog): readonly Issue[] {
  const isOld = (scope: string): boolean => catalog.scope(scope)?.deprecated === true;
  return catalog.endpoints.flatMap(({ id, calls, requires, deprecated }, index) => {
    const path = `/endpoints/${index}`;
    const issues: Issue[] = [];
    if (!calls.some((call) => call.method !== undefined && call.path !== undefined)) {
      const message = `“${shown(id)}” has no call with a method and a path.`;
      const fix = 'Add the method and the path of a call.';
      issues.push(finding('lint/unreachable-endpoint', `${path}/calls`, message, fix));
    }
    if (!deprecated && requires.length > 0 && requires.every((scopes) => scopes.some(isOld))) {
      const message = `“${shown(id)}” can be reached with deprecated scopes only.`;
      const fix = 'Add an alternative without them, or mark the endpoint as deprecated.';
      issues.push(finding('lint/unreachable-endpoint', `${path}/requires`, message, fix));
    }
    return issues;
  });
}

/** Scopes that open no endpoint, neither themselves nor by what they imply. */
export function lintUnusedScopes({ scopes, endpoints }: Catalog): readonly Issue[] {
  if (endpoints.length === 0) return [];
  const impliedBy = new Map<string, string[]>();
  for (const { scope, implies } of scopes) {
    for (const implied of implies) {
      const holders = impliedBy.get(implied) ?? [];
      holders.push(scope);
      impliedBy.set(implied, holders);
    }
  }
  const used = new Set(endpoints.flatMap(({ requires }) => requires.flat()));
  // What is added is visited as well.
  for (const scope of used) for (const holder of impliedBy.get(scope) ?? []) used.add(holder);
  return scopes.flatMap(({ scope }, index) => {
    if (used.has(scope)) return [];
    const message = `No endpoint needs “${shown(scope)}”.`;
    const fix = 'Remove it, or add the endpoint that needs it.';
    return finding('lint/unused-scope', `/scopes/${index}`, message, fix);
  });
}
