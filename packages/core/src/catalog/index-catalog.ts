import type { Grammar } from '../scope/grammar.js';
import { parseScope } from '../scope/parse-scope.js';
import type { Catalog, CatalogScope, Endpoint, Product, Role } from './catalog.js';
import { comparePrivilege } from './compare-privilege.js';
import type { CatalogDocument, EndpointEntry, RoleEntry, ScopeEntry } from './document.js';
import { createMatcher } from './match-call.js';

const none: readonly never[] = Object.freeze([]);

/**
 * Makes the catalog of a valid document. Each index is made when it is first needed, so that a
 * program pays for those it uses.
 */
export function indexCatalog(document: CatalogDocument, grammar: Grammar): Catalog {
  const scopes = lazily(() =>
    keyed(document.scopes.map(scopeReader(document, grammar)), ({ scope }) => scope),
  );
  const scope = (text: string): CatalogScope | undefined => scopes().byKey.get(text);
  const endpoints = lazily(() =>
    keyed(
      document.endpoints.map((entry) => orderedEndpoint(entry, { scope })),
      ({ id }) => id,
    ),
  );
  const roles = lazily(() => keyed((document.roles ?? none).map(completeRole), ({ id }) => id));
  const products = lazily(() => productsOf(endpoints().all));
  const users = lazily(() => groups(endpoints().all, ({ requires }) => requires.flat()));
  const successors = lazily(() => groups(scopes().all, ({ aliases }) => aliases));
  const match = lazily(() => createMatcher(document, endpoints().all));

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
      return scopes().all;
    },
    get endpoints() {
      return endpoints().all;
    },
    get roles() {
      return roles().all;
    },
    accounts: document.accounts,
    get products() {
      return products();
    },
    scope,
    endpoint: (id: string) => endpoints().byKey.get(id),
    role: (id: string) => roles().byKey.get(id),
    endpointsOf: (text: string) => users().get(text) ?? none,
    legacy: (name: string) => successors().get(name) ?? none,
    expand: (texts: Iterable<string>) => expand(texts, scope),
    match: (method: string, pathOrUrl: string) => match()(method, pathOrUrl),
    toJSON: () => document,
  } satisfies Catalog);
}

function keyed<Item>(
  all: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly all: readonly Item[]; readonly byKey: ReadonlyMap<string, Item> } {
  return { all: Object.freeze(all), byKey: new Map(all.map((item) => [keyOf(item), item])) };
}

function scopeReader(
  { levels, severities, actions }: CatalogDocument,
  grammar: Grammar,
): (entry: ScopeEntry) => CatalogScope {
  const levelRanks = new Map(levels.map(({ id }, rank) => [id, rank]));
  const severityRanks = new Map(
    actions.map(({ id, severity }) => [id, severities.indexOf(severity)]),
  );
  // An action or a level that the catalog does not list must not cost the other segments.
  const { levels: _levels, actions: _actions, ...shape } = grammar;

  return (entry) => {
    const parsed = parseScope(entry.scope, shape);
    const segment = (name: 'product' | 'action' | 'resource' | 'level'): string =>
      (parsed.ok && parsed.scope[name]) || (entry[name] ?? '');
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

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
