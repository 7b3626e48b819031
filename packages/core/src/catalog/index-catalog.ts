import type { Grammar } from '../scope/grammar.js';
import type { Catalog, CatalogScope, Endpoint, Product, Role } from './catalog.js';
import { comparePrivilege } from './compare-privilege.js';
import type { CatalogDocument, EndpointEntry, RoleEntry, ScopeEntry } from './document.js';
import { lazily, lazyList } from './lazy-list.js';
import type { LazyList } from './lazy-list.js';
import { createMatcher } from './match-call.js';
import { createSegmentReader } from './segment-reader.js';
import { takersOf } from './takers.js';

const none: readonly never[] = Object.freeze([]);

/**
 * Makes the catalog of a valid document. Each index is made when it is first needed, and so is each
 * scope and endpoint, so that a program pays for those it uses.
 */
export function indexCatalog(document: CatalogDocument, grammar: Grammar): Catalog {
  const scopes = lazyList(
    document.scopes,
    ({ scope: text }) => text,
    scopeReader(document, grammar),
  );
  const endpoints = lazyList(
    document.endpoints,
    ({ id }) => id,
    (entry) => orderedEndpoint(entry, { scope: scopes.find }),
  );
  const roles = lazyList(document.roles ?? none, ({ id }) => id, completeRole);
  const products = lazily(() => productsOf(endpoints.all()));
  const endpointsOf = createEndpointsOf(document, scopes, endpoints);
  const successors = lazily(() => groups(scopes.all(), ({ aliases }) => aliases));
  const match = lazily(() => createMatcher(document, endpoints.all()));

  return Object.freeze({
    id: document.id,
    title: document.title,
    version: document.version,
    sources: document.sources,
    license: document.license,
    notes: document.notes ?? none,
    grammar,
    levels: document.levels,
    severities: document.severities,
    actions: document.actions,
    servers: document.servers ?? none,
    synonyms: document.synonyms ?? none,
    get scopes() {
      return scopes.all();
    },
    get endpoints() {
      return endpoints.all();
    },
    get roles() {
      return roles.all();
    },
    accounts: document.accounts,
    get products() {
      return products();
    },
    scope: scopes.find,
    endpoint: endpoints.find,
    role: roles.find,
    endpointsOf,
    legacy: (name: string) => successors().get(name) ?? none,
    expand: (texts: Iterable<string>) => expand(texts, scopes.find),
    match: (method: string, pathOrUrl: string) => match()(method, pathOrUrl),
    toJSON: () => document,
  } satisfies Catalog);
}

function scopeReader(
  { levels, severities, actions }: CatalogDocument,
  grammar: Grammar,
): (entry: ScopeEntry) => CatalogScope {
  const levelRanks = new Map(levels.map(({ id }, rank) => [id, rank]));
  const severityRanks = new Map(
    actions.map(({ id, severity }) => [id, severities.indexOf(severity)]),
  );
  const segmentsOf = createSegmentReader(grammar);

  return (entry) => {
    const segment = segmentsOf(entry);
    const action = segment('action');
    const level = segment('level');
    return Object.freeze({
      scope: entry.scope,
      title: entry.title,
      description: entry.description,
      product: segment('product'),
      action,
      resource: segment('resource'),
      level,
      levelRank: levelRanks.get(level) ?? Math.max(0, levels.length - 1),
      severityRank: severityRanks.get(action) ?? Math.max(0, severities.length - 1),
      aliases: entry.aliases ?? none,
      implies: entry.implies ?? none,
      overlaps: entry.overlaps ?? none,
      deprecated: entry.deprecated ?? false,
      replacedBy: entry.replacedBy,
    });
  };
}

function orderedEndpoint(entry: EndpointEntry, ranks: Pick<Catalog, 'scope'>): Endpoint {
  const { requires = none } = entry;
  const ordered =
    requires.length < 2
      ? requires
      : Object.freeze(requires.toSorted((a, b) => comparePrivilege(ranks, a, b)));
  return Object.freeze({
    ...entry,
    requires: ordered,
    // An own key, for a polluted prototype must not open an endpoint.
    public: Object.hasOwn(entry, 'public'),
    deprecated: entry.deprecated ?? false,
  });
}

function completeRole({ id, title, description, grants, ...rest }: RoleEntry): Role {
  return Object.freeze({
    id,
    title,
    description,
    grants,
    denies: rest.denies ?? none,
    extends: rest.extends ?? none,
  });
}

// A loop over what is still to visit: implications may be long chains and cycles.
function expand(texts: Iterable<string>, scope: Catalog['scope']): ReadonlySet<string> {
  const all = new Set(texts);
  // A Set is iterated in order of insertion, so what is added here is visited as well.
  for (const text of all) for (const implied of scope(text)?.implies ?? none) all.add(implied);
  return all;
}

/** The endpoints that take a scope, found for those that are asked about. */
function createEndpointsOf(
  document: CatalogDocument,
  scopes: LazyList<CatalogScope>,
  endpoints: LazyList<Endpoint>,
): Catalog['endpointsOf'] {
  const takers = lazily(() => takersOf(document, scopes.positionOf));
  const known: (readonly Endpoint[])[] = [];
  return (scope) => {
    const position = scopes.positionOf(scope);
    if (position === undefined) return none;
    return (known[position] ??= Object.freeze(
      [...takers()(position)].flatMap((at) => endpoints.at(at) ?? []),
    ));
  };
}

function productsOf(endpoints: readonly Endpoint[]): readonly Product[] {
  return Object.freeze(
    Array.from(
      groups(endpoints, ({ product }) => [product]),
      ([title, own]) =>
        Object.freeze({
          title,
          groups: Object.freeze([...new Set(own.map(({ group }) => group))]),
          endpoints: own,
        }),
    ),
  );
}

function groups<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const own = found.get(key);
      // An item that has the key twice is in the group once.
      if (own && own.at(-1) !== item) own.push(item);
      else if (!own) found.set(key, [item]);
    }
  }
  for (const own of found.values()) Object.freeze(own);
  return found;
}
