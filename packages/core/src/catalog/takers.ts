import type { CatalogDocument } from './document.js';

/**
 * Which endpoints take which scope: all in one flat array, for large catalogs have tens of thousands
 * of scopes.
 *
 * @param positionOf - where a scope is in the document
 * @returns by the position of a scope, those of the endpoints with an alternative that names it
 */
export function takersOf(
  { scopes, endpoints }: CatalogDocument,
  positionOf: (scope: string) => number | undefined,
): (scope: number) => Int32Array {
  const count = scopes.length;
  const starts = new Int32Array(count + 1);
  const last = new Int32Array(count).fill(-1);
  const taken: number[] = [];
  const takers: number[] = [];
  for (let at = 0; at < endpoints.length; at += 1) {
    for (const alternative of endpoints[at]?.requires ?? []) {
      for (const scope of alternative) {
        const position = positionOf(scope);
        // An endpoint may name a scope in several alternatives.
        if (position === undefined || last[position] === at) continue;
        last[position] = at;
        starts[position + 1] = (starts[position + 1] ?? 0) + 1;
        taken.push(position);
        takers.push(at);
      }
    }
  }
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(takers.length);
  for (let at = 0; at < takers.length; at += 1) {
    const scope = taken[at] ?? 0;
    const place = next[scope] ?? 0;
    sorted[place] = takers[at] ?? 0;
    next[scope] = place + 1;
  }
  return (scope) => sorted.subarray(starts[scope], starts[scope + 1]);
}
