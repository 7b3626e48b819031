import type { Grammar } from '../scope/grammar.js';
import type { Catalog } from './catalog.js';
import { createSegmentReader } from './segment-reader.js';

/** A family has at most this many scopes, so that a set of them is a number above zero. */
const mostScopes = 31;

/**
 * Puts a catalog's scopes into families, of what differs in its level alone: a list has a row for
 * each. To be asked for one position after the other; the answer is the family as far as it is known,
 * that position the last, and grows.
 */
export function createFamilies(catalog: Catalog): (at: number) => number[] {
  const { scopes } = catalog.toJSON();
  const { grammar } = catalog;
  const segmentsOf = createSegmentReader(grammar);
  const levels: string[] = [];
  const known = new Map<string, number[]>();
  return (at) => {
    const entry = scopes[at];
    const level = entry ? segmentsOf(entry)('level') : '';
    levels[at] = level;
    const name = entry ? withoutLevel(entry.scope, level, grammar) : '';
    const family = known.get(name);
    if (family && family.length < mostScopes && family.every((other) => levels[other] !== level)) {
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
function withoutLevel(scope: string, level: string, { delimiter, implicitLevel }: Grammar): string {
  if (level === '' || level === implicitLevel || delimiter === '') return scope;
  const at = `${scope}${delimiter}`.lastIndexOf(`${delimiter}${level}${delimiter}`);
  if (at >= 0) return scope.slice(0, at) + scope.slice(at + delimiter.length + level.length);
  const front = `${level}${delimiter}`;
  return scope.startsWith(front) ? scope.slice(front.length) : scope;
}
