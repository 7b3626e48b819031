import type { CallMatch, Catalog, CatalogScope, Endpoint } from '../catalog/catalog.js';
import { failure } from '../errors/issue.js';
import type { Failure } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown } from '../scope/scope-token.js';

/** What one need stands for: an endpoint, perhaps by one of its calls, or a scope itself. */
export type Need =
  | { readonly kind: 'endpoint'; readonly text: string; readonly endpoint: Endpoint }
  | { readonly kind: 'call'; readonly text: string; readonly match: CallMatch }
  | { readonly kind: 'scope'; readonly text: string; readonly scope: CatalogScope };

/** What {@link resolveNeed} answers. */
export type NeedResult = { readonly ok: true; readonly need: Need } | Failure;

/**
 * Finds out what a text or a matched call names: an endpoint by its id, by the part of its id after
 * the first dot, or by its title in any case; a call by `METHOD /path` or `METHOD URL`, with a
 * template's or real segments (`GET` where no method is given); or a scope of the catalog.
 *
 * @param catalog - where to look
 * @param input - the text, or a match of {@link Catalog.match}
 * @returns the need, or `need/unknown` or `need/ambiguous` with candidates, or the `call/…` issue
 * of a path that is malformed
 * @example
 * ```ts
 * import { loadCatalog, resolveNeed } from '@scopewise/core';
 * import { zoom } from '@scopewise/catalogs/zoom';
 *
 * const loaded = loadCatalog(zoom);
 * if (loaded.ok) resolveNeed(loaded.catalog, 'GET /v2/users?page_size=3');
 * ```
 */
export function resolveNeed(catalog: Catalog, input: string | CallMatch): NeedResult {
  if (typeof input !== 'string') return byMatch(catalog, input);
  const endpoint = catalog.endpoint(input);
  if (endpoint) return { ok: true, need: { kind: 'endpoint', text: input, endpoint } };
  const scope = catalog.scope(input);
  if (scope) return { ok: true, need: { kind: 'scope', text: input, scope } };
  const call = /^(?:([A-Za-z]+) +)?(\/\S*|https?:\S*)$/.exec(input.trim());
  if (call) return byCall(catalog, input, call[1] ?? 'GET', call[2] ?? '');
  return byName(catalog, input);
}

/** Takes the catalog's word for it: a match may be of another catalog, or made by hand. */
function byMatch(catalog: Catalog, match: Partial<CallMatch> | undefined | null): NeedResult {
  const { id } = match?.endpoint ?? {};
  const endpoint = typeof id === 'string' ? catalog.endpoint(id) : undefined;
  const given = match?.call;
  const call = endpoint?.calls.find(
    ({ method, path, level }) =>
      given && method === given.method && path === given.path && level === given.level,
  );
  if (!endpoint || !call) return byName(catalog, typeof id === 'string' ? id : '');
  const text = call.method && call.path ? `${call.method} ${call.path}` : endpoint.id;
  const params = match?.params ?? {};
  return { ok: true, need: { kind: 'call', text, match: { endpoint, call, params } } };
}

function byCall(catalog: Catalog, text: string, method: string, path: string): NeedResult {
  const found = catalog.match(method, path);
  if (!found.ok) return found;
  const [match, ...others] = found.matches;
  if (match && others.length === 0) return { ok: true, need: { kind: 'call', text, match } };
  return ambiguous(
    text,
    found.matches.map(({ endpoint }) => endpoint),
  );
}

function byName(catalog: Catalog, text: string): NeedResult {
  const title = text.trim().toLowerCase();
  for (const isNamed of [
    ({ id }: Endpoint) => operationOf(id) === text,
    (endpoint: Endpoint) => endpoint.title.toLowerCase() === title,
  ]) {
    const [endpoint, ...others] = catalog.endpoints.filter(isNamed);
    if (!endpoint) continue;
    if (others.length > 0) return ambiguous(text, [endpoint, ...others]);
    return { ok: true, need: { kind: 'endpoint', text, endpoint } };
  }
  return failure({
    code: 'need/unknown',
    message: `The catalog knows no endpoint, call or scope “${shown(text)}”.`,
    fix: 'Use an endpoint id, METHOD /path, a title or a scope of the catalog.',
    candidates: nearEndpoints(catalog, title),
  });
}

function ambiguous(text: string, endpoints: readonly Endpoint[]): Failure {
  return failure({
    code: 'need/ambiguous',
    message: `“${shown(text)}” names ${endpoints.length} endpoints.`,
    fix: 'Use the id of the one that is meant.',
    candidates: endpoints.map(({ id }) => id),
  });
}

/**
 * Ids of endpoints, and scopes, that a text was probably meant to name: those whose title or name
 * is nearest, then those whose title holds all its words, the shortest first.
 */
function nearEndpoints(catalog: Catalog, text: string): readonly string[] {
  const idsByName = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id));
  };
  for (const { id, title } of catalog.endpoints) {
    for (const name of [title.toLowerCase(), id, operationOf(id)]) add(name, id);
  }
  for (const { scope } of catalog.scopes) add(scope, scope);
  const near = nearestNames(text, idsByName.keys()).flatMap((name) => [
    ...(idsByName.get(name) ?? []),
  ]);
  const words = text.split(/\s+/);
  const holding = catalog.endpoints
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    .toSorted((a, b) => a.title.length - b.title.length);
  return [...new Set([...near, ...holding.map(({ id }) => id)])].slice(0, 5);
}

/** The part of an endpoint's id that names its operation. */
function operationOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
