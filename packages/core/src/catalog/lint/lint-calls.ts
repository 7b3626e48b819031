import type { Issue } from '../../errors/issue.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { finding } from './finding.js';

/** Calls that two endpoints share: who gets such a request, and what it needs, cannot be told. */
export function lintCalls({ endpoints }: Catalog): readonly Issue[] {
  const owners = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [index, { id, calls }] of endpoints.entries()) {
    for (const [at, { method, path }] of calls.entries()) {
      if (method === undefined || path === undefined) continue;
      const call = `${method} ${path.replace(/\{[^{}]*\}/g, '{}').replace(/\/$/, '')}`;
      const owner = owners.get(call);
      owners.set(call, owner ?? id);
      if (owner === undefined || owner === id) continue;
      const message = `“${shown(owner)}” and “${shown(id)}” are both ${method} ${shown(path)}.`;
      const fix = 'Remove the call from one of them, or make them one endpoint.';
      const place = `/endpoints/${index}/calls/${at}`;
      const found = finding('lint/duplicate-call', place, message, fix, [owner]);
      issues.push({ ...found, severity: 'error' });
    }
  }
  return issues;
}
