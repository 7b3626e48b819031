import { alternativesOf } from '../access/alternatives.js';
import type { CallMatch, Catalog } from '../catalog/catalog.js';
import type { Failure, Issue } from '../errors/issue.js';
import type { Alternatives } from './model.js';
import { resolveNeed } from './resolve-need.js';
import type { Need } from './resolve-need.js';

/** A need with what covers it. */
export interface AskedNeed {
  /** As it was given; a matched call as `METHOD /path`. */
  readonly text: string;
  /** The endpoint it names; none where the need is a scope. */
  readonly endpoint: string | undefined;
  /** One alternative without scopes for a public endpoint. */
  readonly alternatives: Alternatives;
}

/** Finds out what covers every need, each once, or what is wrong with any of them. */
export function askNeeds(
  catalog: Catalog,
  inputs: Iterable<string | CallMatch>,
): { readonly ok: true; readonly asked: readonly AskedNeed[] } | Failure {
  const issues: Issue[] = [];
  const asked = new Map<string, AskedNeed>();
  for (const input of new Set(inputs)) {
    const resolved = resolveNeed(catalog, input);
    if (resolved.ok) asked.set(resolved.need.text, askedNeed(catalog, resolved.need));
    else issues.push(...resolved.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, asked: [...asked.values()] };
}

function askedNeed(catalog: Catalog, need: Need): AskedNeed {
  const { text } = need;
  switch (need.kind) {
    case 'scope':
      return { text, endpoint: undefined, alternatives: [[need.scope.scope]] };
    case 'endpoint':
    case 'call': {
      const { endpoint } = need.kind === 'call' ? need.match : need;
      const call = need.kind === 'call' ? need.match.call : undefined;
      const alternatives = endpoint.public ? [[]] : alternativesOf(catalog, endpoint, call);
      return { text, endpoint: endpoint.id, alternatives };
    }
    default:
      return need satisfies never;
  }
}
