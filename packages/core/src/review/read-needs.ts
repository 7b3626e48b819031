import type { CallMatch, Catalog } from '../catalog/catalog.js';
import { askNeeds } from '../suggest/asked-need.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import type { UnresolvedNeed } from './review-result.js';

/** A need that was understood, with what it was given as. */
export interface KnownNeed extends AskedNeed {
  readonly input: string | CallMatch;
}

/** Needs, each once, and those that could not be understood. */
export function readNeeds(
  catalog: Catalog,
  given: readonly (string | CallMatch)[],
): { readonly needs: readonly KnownNeed[]; readonly unresolved: readonly UnresolvedNeed[] } {
  const needs = new Map<string, KnownNeed>();
  const unresolved: UnresolvedNeed[] = [];
  // From JavaScript it may be anything; what is no list is a need that is not understood.
  for (const one of new Set([given].flat())) {
    const input = typeof one === 'string' ? one : ownMatch(catalog, one);
    const asked = askNeeds(catalog, [input]);
    if (asked.ok) for (const need of asked.asked) needs.set(need.text, { ...need, input });
    else unresolved.push({ need: typeof one === 'string' ? one : '', issues: asked.issues });
  }
  return { needs: [...needs.values()], unresolved };
}

/** A match of another catalog is read as one of this, so that what it names is what is checked. */
function ownMatch(catalog: Catalog, match: CallMatch): CallMatch | string {
  const endpoint = catalog.endpoint(match?.endpoint?.id);
  return endpoint ? { ...match, endpoint } : '';
}
