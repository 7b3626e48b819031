import { isOpened } from '../access/alternatives.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import type { Catalog, CatalogScope, Endpoint } from './catalog.js';

/** What {@link diffCatalogs} answers: plain data, sorted by code units. */
export interface CatalogDiff {
  readonly scopes: Changes;
  readonly endpoints: Changes<EndpointChange>;
}

/** What was added, removed and changed, by name. */
export interface Changes<Change extends EntryChange = EntryChange> {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

/** An entry that both catalogs have, and the names of its properties that differ. */
export interface EntryChange {
  readonly name: string;
  readonly properties: readonly string[];
}

/** A changed endpoint, and what that means for those who call it. */
export interface EndpointChange extends EntryChange {
  /**
   * `wider`: every grant that opened it still does, and others do now. `narrower`: the reverse.
   * `other`: some grants no longer open it, and others do. `same`: nothing changes.
   */
  readonly access: 'same' | 'wider' | 'narrower' | 'other';
}

/**
 * Compares two versions of a catalog: what came, what went, and whose access changes.
 *
 * @param before - the older version
 * @param after - the newer one
 * @returns the differences of scopes and endpoints; each version's implications count for its own
 * requirements
 * @example
 * ```ts
 * import { diffCatalogs } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function brokenEndpoints(before: Catalog, after: Catalog): string[] {
 *   return diffCatalogs(before, after)
 *     .endpoints.changed.filter(({ access }) => access === 'narrower' || access === 'other')
 *     .map(({ name }) => name);
 * }
 * ```
 */
export function diffCatalogs(before: Catalog, after: Catalog): CatalogDiff {
  return {
    scopes: changes(byName(before.scopes), byName(after.scopes), (_old, _now, change) =>
      change.properties.length > 0 ? change : undefined,
    ),
    endpoints: changes(byName(before.endpoints), byName(after.endpoints), (old, now, change) => {
      const access = accessChange(before, old, after, now);
      // What scopes imply can change the access to an endpoint that is itself as before.
      const isChanged = change.properties.length > 0 || access !== 'same';
      return isChanged ? { ...change, access } : undefined;
    }),
  };
}

function changes<Entry extends CatalogScope | Endpoint, Change extends EntryChange>(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
  describe: (old: Entry, now: Entry, change: EntryChange) => Change | undefined,
): Changes<Change> {
  const names = (has: ReadonlyMap<string, Entry>, lacks: ReadonlyMap<string, Entry>): string[] =>
    [...has.keys()].filter((name) => !lacks.has(name)).toSorted(byCodeUnits);
  const changed = [...before].flatMap(([name, old]) => {
    const now = after.get(name);
    return now ? (describe(old, now, { name, properties: differences(old, now) }) ?? []) : [];
  });
  return {
    added: names(after, before),
    removed: names(before, after),
    changed: changed.toSorted((a, b) => byCodeUnits(a.name, b.name)),
  };
}

function byName<Entry extends CatalogScope | Endpoint>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => ['scope' in entry ? entry.scope : entry.id, entry]));
}

function differences(old: object, now: object): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(old));
  const after = new Map<string, unknown>(Object.entries(now));
  // Both are plain JSON read by one table, but a document may write the keys of a call in any order.
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => canonical(before.get(key)) !== canonical(after.get(key)))
    .toSorted(byCodeUnits);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => byCodeUnits(a, b)))
      : part,
  );
}

function accessChange(
  before: Catalog,
  old: Endpoint,
  after: Catalog,
  now: Endpoint,
): EndpointChange['access'] {
  const keeps = covers(after, alternatives(now), alternatives(old));
  const gains = !covers(before, alternatives(old), alternatives(now));
  if (keeps) return gains ? 'wider' : 'same';
  return gains ? 'other' : 'narrower';
}

/** A public endpoint is opened by nothing at all. */
function alternatives({ requires, public: open }: Endpoint): Endpoint['requires'] {
  return open ? [[]] : requires;
}

/** Whether each of the grants satisfies one of the alternatives. */
function covers(
  catalog: Catalog,
  satisfying: Endpoint['requires'],
  grants: Endpoint['requires'],
): boolean {
  return grants.every((grant) => {
    const scopes = catalog.expand(grant);
    return isOpened(satisfying, scopes);
  });
}
