import { nearestNames } from '../errors/nearest-names.js';
import { parameterName, splitPath } from './call-path.js';
import type { CallMatch, Endpoint } from './catalog.js';
import type { CallEntry } from './document.js';

/** A call at the end of its template's way through the trie. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly call: CallEntry;
  readonly method: string;
  /** The names of the template's parameters, by the index of their segment. */
  readonly names: readonly (string | undefined)[];
}

/** A segment of one or more templates. */
export interface PathNode {
  readonly literals: Map<string, PathNode>;
  parameter: PathNode | undefined;
  readonly routes: Route[];
}

function node(): PathNode {
  return { literals: new Map(), parameter: undefined, routes: [] };
}

/** Puts the calls of all endpoints into a trie; those without a method or a path are in none. */
export function createPathTrie(endpoints: readonly Endpoint[]): PathNode {
  const root = node();
  for (const endpoint of endpoints) {
    for (const call of endpoint.calls) {
      const segments = splitPath(call.path ?? '');
      if (call.method === undefined || typeof segments === 'number') continue;
      const names = segments.map(parameterName);
      let end = root;
      for (const [index, segment] of segments.entries()) {
        const known: PathNode | undefined =
          names[index] === undefined ? end.literals.get(segment) : end.parameter;
        const next = known ?? node();
        if (names[index] === undefined) end.literals.set(segment, next);
        else end.parameter = next;
        end = next;
      }
      end.routes.push({ endpoint, call, method: call.method, names });
    }
  }
  return root;
}

/** What {@link walk} found: routes of the method, else those of other methods, else how far it got. */
export interface Walk {
  readonly found: readonly Route[];
  readonly others: readonly Route[];
  readonly deepest: { readonly at: PathNode; readonly depth: number };
}

/**
 * Follows a path through the trie, literal segments before parameters, back to the parameters where
 * the literals lead to no call of the method. Each node is visited once at most.
 */
export function walk(root: PathNode, method: string, segments: readonly string[]): Walk {
  const others: Route[] = [];
  const open = [{ at: root, depth: 0 }];
  let deepest = { at: root, depth: 0 };
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, depth } = next;
    if (depth > deepest.depth) deepest = next;
    const segment = segments[depth];
    if (segment === undefined) {
      const found = at.routes.filter((route) => route.method === method);
      if (found.length > 0) return { found, others, deepest };
      others.push(...at.routes);
      continue;
    }
    const literal = at.literals.get(segment);
    // What is pushed last is visited first.
    if (at.parameter) open.push({ at: at.parameter, depth: depth + 1 });
    if (literal) open.push({ at: literal, depth: depth + 1 });
  }
  return { found: [], others, deepest };
}

/** Routes near the place where a walk found none: up to `limit`, those of the method first. */
export function nearRoutes(
  { others, deepest: { at, depth } }: Walk,
  method: string,
  segments: readonly string[],
  limit: number,
): readonly Route[] {
  if (others.length > 0) return others.slice(0, limit);
  const named = nearestNames(segments[depth] ?? '', at.literals.keys());
  const open = named.flatMap((name) => at.literals.get(name) ?? []).toReversed();
  // Below the root is everything, and nothing of it is near.
  if (open.length === 0 && depth > 0) open.push(at);
  const near: Route[] = [];
  const enough = 20 * limit;
  for (let next = open.pop(); next && near.length < enough; next = open.pop()) {
    near.push(...next.routes);
    open.push(...next.literals.values());
    if (next.parameter) open.push(next.parameter);
  }
  const isOther = (route: Route): number => (route.method === method ? 0 : 1);
  return near.toSorted((a, b) => isOther(a) - isOther(b)).slice(0, limit);
}

/** The match of a route: the parameters by their names, on an object without a prototype. */
export function matchOf({ endpoint, call, names }: Route, segments: readonly string[]): CallMatch {
  const params: Record<string, string> = Object.create(null);
  names.forEach((name, index) => {
    if (name !== undefined) params[name] = segments[index] ?? '';
  });
  return Object.freeze({ endpoint, call, params: Object.freeze(params) });
}
