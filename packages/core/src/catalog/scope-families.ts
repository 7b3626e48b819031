import type { Grammar } from '../scope/grammar.js';
import type { Catalog, CatalogScope } from './catalog.js';

/** A family has at most this many scopes, so that a set of them is a number above zero. */
const mostScopes = 31;

/**
 * Puts a catalog's scopes into families, of what differs in its level alone: a list has a row for
 * each. To be asked for one position after the other; the answer is the family as far as it is known,
 * that position the last, and grows.
 */
export function createFamilies({ scopes, grammar }: Catalog): (at: number) => number[] {
  const known = new Map<string, number[]>();
  return (at) => {
    const scope = scopes[at];
    const name = scope ? withoutLevel(scope, grammar) : '';
    const family = known.get(name);
    if (
      family &&
      family.length < mostScopes &&
      family.every((other) => scopes[other]?.level !== scope?.level)
    ) {
      family.push(at);
      return family;
    }
    // One of its own for what could not be told from another of the same family.
    const own = [at];
    if (!family) known.set(name, own);
    return own;
  };
}

/** What is left of a scope's text without its level, wherever that is written. */
function withoutLevel(
  { scope, level }: CatalogScope,
  { delimiter, implicitLevel }: Grammar,
): string {
  if (level === '' || level === implicitLevel || delimiter === '') return scope;
  const at = `${scope}${delimiter}`.lastIndexOf(`${delimiter}${level}${delimiter}`);
  if (at >= 0) return scope.slice(0, at) + scope.slice(at + delimiter.length + level.length);
  const front = `${level}${delimiter}`;
  return scope.startsWith(front) ? scope.slice(front.length) : scope;
}
