import type { Issue } from '../../errors/issue.js';
import { editDistance } from '../../errors/nearest-names.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { finding } from './finding.js';

/**
 * Resources of one product whose names are nearly the same: but for a separator, for a plural, or
 * for one letter of a long name. Names that differ in a digit, such as versions, are meant to.
 */
export function lintResources({ scopes }: Catalog): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  // Names of the same product that become the same when at most one letter is left out.
  const near = new Map<string, string[]>();
  for (const [index, { product, resource }] of scopes.entries()) {
    const id = JSON.stringify([product, resource]);
    if (resource === '' || seen.has(id)) continue;
    seen.add(id);
    let twin: string | undefined;
    for (const key of shortened(plainOf(resource))) {
      const bucket = `${key} ${product}`;
      const others = near.get(bucket) ?? [];
      twin ??= others.find((other) => areSimilar(plainOf(other), plainOf(resource)));
      others.push(resource);
      near.set(bucket, others);
    }
    if (twin === undefined) continue;
    const path = `/scopes/${index}/scope`;
    const message = `“${shown(product)}” has the resources “${shown(twin)}” and “${shown(resource)}”.`;
    const fix = 'Use one name where both mean the same.';
    issues.push(finding('lint/similar-resource', path, message, fix, [twin]));
  }
  return issues;
}

/** The name, and all it becomes when one letter is left out. */
function shortened(name: string): ReadonlySet<string> {
  const forms = new Set([name]);
  // A long name is no slip of the pen, and this takes quadratic time.
  const end = name.length > 100 ? 0 : name.length;
  for (let at = 0; at < end; at += 1) forms.add(name.slice(0, at) + name.slice(at + 1));
  return forms;
}

function plainOf(name: string): string {
  return name.replace(/[-_ .]/g, '').toLowerCase();
}

function areSimilar(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  if (Math.max(a.length, b.length) < 6) return false;
  return a.replace(/\d/g, '') !== b.replace(/\d/g, '') && editDistance(a, b, 1) === 1;
}
