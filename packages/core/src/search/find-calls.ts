import { httpMethods } from '../catalog/call-path.js';
import type { Endpoint } from '../catalog/catalog.js';
import type { PathNode } from '../catalog/path-trie.js';

/** A call that a typed path may mean. */
export interface FoundCall {
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly path: string;
  /** From 0 to 1. */
  readonly closeness: number;
  /** How much of the path was typed, in UTF-16 units. */
  readonly typed: number;
}

/** HTTP methods as bits. */
export function methodBits(methods: readonly string[]): number {
  // What is no method is at -1, the highest bit, which no filter asks for.
  return methods.reduce((bits, method) => bits | (1 << httpMethods.indexOf(method)), 0);
}

const mostCalls = 300;

/**
 * The calls whose path begins as typed, the closest first. Of the last segment the beginning is
 * enough; a value such as `123` stands for a parameter.
 */
export function findCalls(
  servers: readonly string[],
  roots: readonly PathNode[],
  method: string | undefined,
  typed: string,
): readonly FoundCall[] {
  const path = pathOf(typed);
  for (const base of ['', ...servers.map((server) => pathOf(server).replace(/\/$/, ''))]) {
    if (!path.startsWith(`${base}/`)) continue;
    const all = below(roots, path.slice(base.length).split('/').slice(1));
    const ofMethod = all.filter((call) => method === undefined || call.method === method);
    // A method that the path does not have was perhaps a slip; the path was not.
    const found = ofMethod.length > 0 ? ofMethod : all;
    if (found.length > 0) {
      return found.toSorted(
        (a, b) =>
          b.closeness - a.closeness ||
          httpMethods.indexOf(a.method) - httpMethods.indexOf(b.method),
      );
    }
  }
  return [];
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*|[?#].*/gis, '');
}

interface Place {
  readonly node: PathNode;
  readonly closeness: number;
}

function below(roots: readonly PathNode[], segments: readonly string[]): FoundCall[] {
  let places: readonly Place[] = roots.map((node) => ({ node, closeness: 1 }));
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1;
    places = places.flatMap((place) => next(place, segment, isLast));
  }
  const found = new Map<Endpoint, FoundCall>();
  // The list grows while it is walked: all that lies below, level by level.
  const open = [...places];
  for (const { node, closeness } of open) {
    for (const { endpoint, method, call } of node.routes) {
      const path = call.path ?? '';
      if ((found.get(endpoint)?.closeness ?? 0) >= closeness) continue;
      const typed = path.split('/', segments.length + 1).join('/').length;
      found.set(endpoint, { endpoint, method, path, closeness, typed });
    }
    if (found.size >= mostCalls) break;
    for (const child of [...node.literals.values(), ...(node.parameter ? [node.parameter] : [])]) {
      open.push({ node: child, closeness: closeness * 0.94 });
    }
  }
  return [...found.values()];
}

function next({ node, closeness }: Place, segment: string, isLast: boolean): readonly Place[] {
  // `/users/` may go on in any way.
  if (isLast && segment === '') return [{ node, closeness }];
  const isTemplate = segment.startsWith('{') || segment.startsWith(':');
  const found: Place[] = [];
  for (const [name, child] of node.literals) {
    if (isLast ? !name.startsWith(segment) : name !== segment) continue;
    const share = name === segment ? 1 : 0.9 + (0.08 * segment.length) / name.length;
    found.push({ node: child, closeness: closeness * share });
  }
  if (node.parameter) {
    found.push({ node: node.parameter, closeness: closeness * (isTemplate ? 1 : 0.9) });
  }
  return found;
}
