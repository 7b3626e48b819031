/**
 * A value that is no container. `+kind` declares a name of that kind, distinct from all others;
 * `@kind` refers to one that is declared somewhere in the document.
 */
export type Leaf =
  | 'version'
  | 'text'
  | 'name'
  | 'flag'
  | 'true'
  | 'method'
  | 'path'
  | 'server'
  | `${'+' | '@'}${'scope' | 'level' | 'severity' | 'role'}`
  | '+endpoint'
  | '+action';

/** An object's keys, `?` after those that may be absent; any other key is an error. */
export interface ObjectShape {
  readonly [key: string]: Shape;
}

/** An array of one shape. A `filled` one is part of a requirement, and must not be empty. */
export type ListShape = readonly [item: Shape, filled?: 'filled'];

/** The shape of a value in a catalog document. */
export type Shape = Leaf | ListShape | ObjectShape;

/** An {@link EndpointEntry}; that it has one of `requires` and `public` is not said here. */
export const endpointShape: ObjectShape = {
  id: '+endpoint',
  title: 'text',
  product: 'text',
  group: 'text',
  'description?': 'text',
  'requires?': [['@scope', 'filled'], 'filled'],
  'public?': 'true',
  calls: [
    {
      'method?': 'method',
      'path?': 'path',
      'docs?': 'text',
      'account?': 'text',
      'level?': '@level',
    },
  ],
  'deprecated?': 'flag',
};

/**
 * A {@link CatalogDocument}, as data: the loader reads by this table, and `docs/catalog.schema.json`
 * is made from it.
 */
export const documentShape: ObjectShape = {
  '$schema?': 'text',
  schema: 'version',
  id: 'name',
  title: 'text',
  version: 'text',
  sources: [{ title: 'text', url: 'text', date: 'text' }],
  license: 'text',
  'notes?': ['text'],
  grammar: { template: 'text', 'implicitLevel?': '@level' },
  levels: [{ id: '+level', title: 'text', 'description?': 'text' }],
  severities: ['+severity'],
  actions: [{ id: '+action', severity: '@severity' }],
  'servers?': ['server'],
  scopes: [
    {
      scope: '+scope',
      'title?': 'text',
      'description?': 'text',
      'product?': 'text',
      'action?': 'text',
      'resource?': 'text',
      'level?': '@level',
      'aliases?': ['name'],
      'implies?': ['@scope'],
      'overlaps?': ['@scope'],
      'deprecated?': 'flag',
      'replacedBy?': '@scope',
    },
  ],
  endpoints: [endpointShape],
  'roles?': [
    {
      id: '+role',
      title: 'text',
      'description?': 'text',
      grants: ['name'],
      'denies?': ['name'],
      'extends?': ['@role'],
    },
  ],
  'accounts?': {
    manage: ['@scope', 'filled'],
    assignRole: ['@scope', 'filled'],
    'oneRole?': 'flag',
  },
  'synonyms?': [['text']],
};
