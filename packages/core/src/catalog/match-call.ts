import type { CallIssueCode } from '../errors/issue-codes.js';
import { failure } from '../errors/issue.js';
import type { Failure } from '../errors/issue.js';
import { shown } from '../scope/scope-token.js';
import { httpMethods, splitPath } from './call-path.js';
import type { Catalog, CallMatches, Endpoint } from './catalog.js';
import type { CatalogDocument } from './document.js';
import { createPathTrie, matchOf, nearRoutes, walk } from './path-trie.js';
import type { Route } from './path-trie.js';

const url = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#\\]*)?/i;

/**
 * Makes a catalog's `match`; {@link Catalog} has the rules. Whatever servers and proxies could read
 * in two ways is refused, so that what matched here is what the API will see.
 */
export function createMatcher(
  { levels, servers = [] }: CatalogDocument,
  endpoints: readonly Endpoint[],
): Catalog['match'] {
  const trie = createPathTrie(endpoints);
  const bases = servers.map((server) => {
    const origin = originOf(server);
    return { origin: normal(origin), path: server.slice(origin.length).replace(/\/$/, '') };
  });
  const rankOf = ({ call }: Route): number => levels.findIndex(({ id }) => id === call.level);
  // An endpoint may document one call for several kinds of account. Which kind is calling cannot be
  // seen in the path, so that the call which accepts most stands for all.
  const isNarrowest = (route: Route, index: number, all: readonly Route[]): boolean =>
    all.every(
      (other, at) =>
        other.endpoint !== route.endpoint ||
        rankOf(other) > rankOf(route) ||
        (rankOf(other) === rankOf(route) && at >= index),
    );

  return (method, pathOrUrl): CallMatches => {
    if (!httpMethods.includes(method)) return unknownMethod(method);
    if (typeof pathOrUrl !== 'string') return badPath('', 0);
    const origin = originOf(pathOrUrl);
    const path = /^[^?#]*/.exec(pathOrUrl.slice(origin.length))?.[0] || (origin && '/');
    const fault = splitPath(path);
    if (typeof fault === 'number') return badPath(pathOrUrl, origin.length + fault);

    const paths = bases
      .filter((base) => origin === '' || base.origin === normal(origin))
      .filter((base) => path === base.path || path.startsWith(`${base.path}/`))
      .map((base) => path.slice(base.path.length) || '/');
    if (origin === '') paths.unshift(path);
    else if (paths.length === 0) return unknownServer(origin + path, servers);

    let near: readonly Route[] = [];
    for (const candidate of paths) {
      const segments = splitPath(candidate);
      if (typeof segments === 'number') continue;
      const result = walk(trie, method, segments);
      if (result.found.length > 0) {
        const matches = result.found.filter(isNarrowest).map((route) => matchOf(route, segments));
        return { ok: true, matches };
      }
      if (near.length === 0) near = nearRoutes(result, method, segments, 3);
      // The catalog has this very path: it is not another one below a base path.
      if (result.others.length > 0) break;
    }
    return unknownCall(method, path, near);
  };
}

/** The scheme and authority of a URL as written; `''` for a path. */
function originOf(text: string): string {
  return url.exec(text)?.[0] ?? '';
}

/** RFC 3986 §6.2.2.1 and §6.2.3: scheme and host in lower case, and no port where it is the default. */
function normal(origin: string): string {
  const lower = origin.toLowerCase();
  return lower.replace(lower.startsWith('https:') ? /:443$/ : /:80$/, '');
}

function unknownMethod(method: unknown): Failure {
  const upper = typeof method === 'string' ? method.toUpperCase() : '';
  const known = httpMethods.filter((name) => name === upper);
  const fix = `Write ${known[0] ?? `one of ${httpMethods.join(', ')}`}; methods are case-sensitive.`;
  return fault('call/unknown-method', 'This is no HTTP method.', fix, known);
}

function badPath(text: string, position: number): Failure {
  return fault(
    'call/bad-path',
    `The path “${shown(text)}” is unclear at position ${position}.`,
    'Start with one slash; use no //, dot segment, backslash, semicolon or control character, also not escaped.',
    [],
    position,
  );
}

function unknownServer(url: string, servers: readonly string[]): Failure {
  const fix = `Use ${[...servers, 'the path alone'].join(' or ')}.`;
  return fault(
    'call/unknown-server',
    `No server of the catalog has “${shown(url)}”.`,
    fix,
    servers,
  );
}

function unknownCall(method: string, path: string, near: readonly Route[]): Failure {
  const candidates = [...new Set(near.map((route) => `${route.method} ${route.call.path ?? ''}`))];
  const fix = `Use ${candidates.join(' or ') || 'a call of the catalog'}.`;
  return fault('call/unknown-call', `No call is “${method} ${shown(path)}”.`, fix, candidates);
}

function fault(
  code: CallIssueCode,
  message: string,
  fix: string,
  candidates: readonly string[],
  position?: number,
): Failure {
  return failure({
    code,
    message,
    fix,
    ...(candidates.length > 0 && { candidates }),
    ...(position !== undefined && { position }),
  });
}
