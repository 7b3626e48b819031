import type { Catalog, CatalogScope, Endpoint } from '../catalog/catalog.js';
import type { CallEntry } from '../catalog/document.js';
import { wordsOf } from './split-words.js';

/** What a search can find. */
export type SearchKind = 'scope' | 'endpoint' | 'group' | 'role';

/** All kinds, in the order in which equals are shown. */
export const searchKinds: readonly SearchKind[] = ['scope', 'endpoint', 'role', 'group'];

/** A part of a document that can match. */
export type SearchField =
  | 'scope'
  | 'id'
  | 'title'
  | 'subject'
  | 'resource'
  | 'initials'
  | 'segment'
  | 'action'
  | 'level'
  | 'product'
  | 'group'
  | 'alias'
  | 'path'
  | 'description';

/** Whether a field is written as code is, where a capital begins a word. */
export function isCode(field: SearchField): boolean {
  return field === 'id' || field === 'path';
}

/** One document of the index: something that can be found, and its texts. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  /** In the order of fields. */
  readonly texts: readonly FieldTexts[];
  /** Of a scope: the scope; of an endpoint: those in its requirement. */
  readonly scopes: readonly string[];
  /** By which it is reached. */
  readonly calls: readonly CallEntry[];
}

/** What stands in a field. What is absent, empty or said again counts for nothing. */
type FieldTexts = readonly [field: SearchField, texts: readonly (string | undefined)[]];

/** A scope that is part of very many endpoints is found by what it is, not by all of them. */
const mostTitles = 24;

/** The documents of a catalog, one at a time, so that a caller may pause between them. */
export function* documentsOf(
  catalog: Catalog,
  kinds: readonly SearchKind[],
): Generator<SearchDocument> {
  // Asked for one by one, as they are read: the catalog's lists would make all of them at once.
  const { scopes, endpoints } = catalog.toJSON();
  if (kinds.includes('scope')) {
    for (const { scope } of scopes) {
      const known = catalog.scope(scope);
      if (known) yield scopeDocument(known, catalog.endpointsOf(scope));
    }
  }
  if (kinds.includes('endpoint')) {
    for (const { id } of endpoints) {
      const known = catalog.endpoint(id);
      if (known) yield endpointDocument(known);
    }
  }
  if (kinds.includes('role')) {
    for (const { id, title, description } of catalog.roles) {
      yield plainDocument('role', id, [
        ['title', [title]],
        ['id', [id]],
        ['description', [description]],
      ]);
    }
  }
  if (kinds.includes('group')) {
    for (const { title: product, groups } of catalog.products) {
      for (const group of groups) {
        // Groups of two products may have the same title.
        yield plainDocument('group', `${product}/${group}`, [
          ['title', [group]],
          ['product', [product]],
        ]);
      }
    }
  }
}

function plainDocument(kind: SearchKind, id: string, texts: readonly FieldTexts[]): SearchDocument {
  return { kind, id, texts, scopes: [], calls: [] };
}

function scopeDocument(entry: CatalogScope, endpoints: readonly Endpoint[]): SearchDocument {
  const { scope, title, description, product, action, resource, level, aliases } = entry;
  const few = endpoints.slice(0, mostTitles);
  const calls = few.flatMap((endpoint) => endpoint.calls);
  const noun = withoutVerb(resource);
  return {
    kind: 'scope',
    id: scope,
    texts: [
      ['title', [title, ...few.map((each) => each.title)]],
      // As a person says it, without its level: `phone call logs`.
      ['subject', [`${product} ${noun}`.trim(), `${product} ${action} ${resource}`.trim()]],
      ['resource', [resource]],
      ['scope', [scope]],
      ['initials', [initialsOf(resource), initialsOf(noun)]],
      ['segment', [product]],
      ['product', few.map((each) => each.product)],
      ['action', [action]],
      ['level', [level]],
      ['group', few.map(({ group }) => group)],
      ['alias', aliases.map(subjectOf)],
      ['path', calls.map(lastLiteral)],
      ['description', [description]],
    ],
    scopes: [scope],
    calls,
  };
}

function endpointDocument(entry: Endpoint): SearchDocument {
  const { id, title, product, group, calls, description, requires } = entry;
  return {
    kind: 'endpoint',
    id,
    texts: [
      ['title', [title]],
      ['id', [id]],
      ['product', [product]],
      ['group', [group]],
      ['path', calls.map(lastLiteral)],
      ['description', [description]],
    ],
    scopes: [...new Set(requires.flat())],
    calls,
  };
}

/** `call_logs` of `list_call_logs`: what is done stands in another segment. */
function withoutVerb(resource: string): string {
  return resource.replace(/^(?:list|get)_(?=.)/, '');
}

/** `cl` of `call_logs`; nothing of a single word. */
function initialsOf(resource: string): string {
  const words = wordsOf(resource);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

/**
 * The words of a legacy name that say what it is about. Its action and level are broader than those
 * of the scopes that replace it: `chat:write` would make a writer of what only reads.
 */
function subjectOf(alias: string): string | undefined {
  return /^[^:./\s]*/.exec(alias)?.[0];
}

/**
 * The last segment of a path that names something. Those before it are what it belongs to: with them
 * everything below `/users/{userId}` would be about users. Whole paths are found as calls.
 */
function lastLiteral({ path = '' }: CallEntry): string | undefined {
  return path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{'));
}
