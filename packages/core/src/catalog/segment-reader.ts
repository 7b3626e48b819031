import type { Grammar } from '../scope/grammar.js';
import { readSegments } from '../scope/read-segments.js';
import { isToken } from '../scope/scope-token.js';
import type { ScopeEntry } from './document.js';

type SegmentName = 'product' | 'action' | 'resource' | 'level';

/**
 * Reads the segments of a document's scopes: what the token says, or else what the entry states. An
 * action or a level that the catalog does not list does not cost the other segments.
 */
export function createSegmentReader(
  grammar: Grammar,
): (entry: ScopeEntry) => (name: SegmentName) => string {
  const places = new Map(grammar.segments.map(({ name }, place) => [name, place]));
  return (entry) => {
    const values = isToken(entry.scope) ? readSegments(entry.scope, grammar) : undefined;
    return (name) => values?.[places.get(name) ?? -1] || (entry[name] ?? '');
  };
}
