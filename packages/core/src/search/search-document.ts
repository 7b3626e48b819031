import type { Catalog, CatalogScope, Endpoint } from '../catalog/catalog.js';
import { splitWords } from './split-words.js';

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

/** One document of the index: something that can be found, and its texts. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  readonly texts: readonly (readonly [field: SearchField, text: string])[];
  /** Of a scope: the scope; of an endpoint: those in its requirement. */
  readonly scopes: readonly string[];
  /** HTTP methods by which it is reached. */
  readonly methods: readonly string[];
}

/** A scope that is part of very many endpoints is found by what it is, not by all of them. */
const mostTitles = 24;

/** The documents of a catalog, one at a time, so that a caller may pause between them. */
export function* documentsOf(
  catalog: Catalog,
  kinds: readonly SearchKind[],
): Generator<SearchDocument> {
  if (kinds.includes('scope')) {
    for (const scope of catalog.scopes)
      yield scopeDocument(scope, catalog.endpointsOf(scope.scope));
  }
  if (kinds.includes('endpoint'))
    for (const each of catalog.endpoints) yield endpointDocument(each);
  if (kinds.includes('role')) {
    for (const { id, title, description } of catalog.roles) {
      const texts: [SearchField, string][] = [
        ['title', title],
        ['id', id],
      ];
      if (description !== undefined) texts.push(['description', description]);
      yield { kind: 'role', id, texts, scopes: [], methods: [] };
    }
  }
  if (kinds.includes('group')) {
    for (const { title: product, groups } of catalog.products) {
      for (const group of groups) {
        const texts = [
          ['title', group],
          ['product', product],
        ] as const;
        yield { kind: 'group', id: groupId(product, group), texts, scopes: [], methods: [] };
      }
    }
  }
}

/** The id of a group in search results: groups of two products may have the same title. */
function groupId(product: string, group: string): string {
  return `${product}/${group}`;
}

function scopeDocument(entry: CatalogScope, endpoints: readonly Endpoint[]): SearchDocument {
  const few = endpoints.slice(0, mostTitles);
  const calls = few.flatMap((endpoint) => endpoint.calls);
  const titles = few.map(({ title }) => title);
  if (entry.title !== undefined) titles.unshift(entry.title);
  return {
    kind: 'scope',
    id: entry.scope,
    texts: [
      ...texts('title', titles),
      ...texts('subject', subjectsOf(entry)),
      ...texts('resource', [entry.resource]),
      ['scope', entry.scope],
      ...texts('initials', [entry.resource, withoutVerb(entry.resource)].map(initialsOf)),
      ...texts('segment', [entry.product]),
      ...texts(
        'product',
        few.map(({ product }) => product),
      ),
      ...texts('action', [entry.action]),
      ...texts('level', [entry.level]),
      ...texts(
        'group',
        few.map(({ group }) => group),
      ),
      ...texts('alias', entry.aliases.map(subjectOf)),
      ...texts(
        'path',
        calls.map(({ path = '' }) => lastLiteral(path)),
      ),
      ...texts('description', [entry.description ?? '']),
    ],
    scopes: [entry.scope],
    methods: calls.map(({ method = '' }) => method),
  };
}

function endpointDocument(entry: Endpoint): SearchDocument {
  return {
    kind: 'endpoint',
    id: entry.id,
    texts: [
      ['title', entry.title],
      ['id', entry.id],
      ['product', entry.product],
      ['group', entry.group],
      ...texts(
        'path',
        entry.calls.map(({ path = '' }) => lastLiteral(path)),
      ),
      ...texts('description', [entry.description ?? '']),
    ],
    scopes: [...new Set(entry.requires.flat())],
    methods: entry.calls.map(({ method = '' }) => method),
  };
}

function texts(field: SearchField, values: readonly string[]): [SearchField, string][] {
  return [...new Set(values)].filter((text) => text !== '').map((text) => [field, text]);
}

/** What a scope is about as a person says it, without its level: `phone call logs`. */
function subjectsOf({ product, action, resource }: CatalogScope): readonly string[] {
  const noun = withoutVerb(resource);
  return [`${product} ${noun}`.trim(), `${product} ${action} ${resource}`.trim()];
}

/** `call_logs` of `list_call_logs`: what is done stands in another segment. */
function withoutVerb(resource: string): string {
  return resource.replace(/^(?:list|get)_(?=.)/, '');
}

/** `cl` of `call_logs`; nothing of a single word. */
function initialsOf(resource: string): string {
  const words = splitWords(resource);
  return words.length > 1 ? words.map(({ word }) => word.charAt(0)).join('') : '';
}

/**
 * The words of a legacy name that say what it is about. Its action and level are broader than those
 * of the scopes that replace it: `chat:write` would make a writer of what only reads.
 */
function subjectOf(alias: string): string {
  return /^[^:./\s]*/.exec(alias)?.[0] ?? '';
}

/**
 * The last segment of a path that names something. Those before it are what it belongs to: with them
 * everything below `/users/{userId}` would be about users. Whole paths are found as calls.
 */
function lastLiteral(path: string): string {
  return path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? '';
}
