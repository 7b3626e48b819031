import { readFileSync } from 'node:fs';
import { zoom } from '@scopewise/catalogs/zoom';
import { loadCatalog } from '@scopewise/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exampleDocument } from '../../packages/core/src/catalog/fixtures/example-document.js';
import { catalogSchema } from './catalog-schema.js';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../docs/catalog.schema.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ strict: true, strictRequired: false }).compile(catalogSchema());

const [endpoint, ...otherEndpoints] = exampleDocument.endpoints;
const [scope, ...otherScopes] = exampleDocument.scopes;

function withEndpoint(properties: object): unknown {
  return { ...exampleDocument, endpoints: [{ ...endpoint, ...properties }, ...otherEndpoints] };
}

function withScope(properties: object): unknown {
  return { ...exampleDocument, scopes: [{ ...scope, ...properties }, ...otherScopes] };
}

function without(key: string): unknown {
  return Object.fromEntries(Object.entries(exampleDocument).filter(([own]) => own !== key));
}

/** As JSON has it, which is all that a schema can speak of. */
function asJson(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}

describe('docs/catalog.schema.json', () => {
  test('is what the loader reads by; `pnpm write:schema` writes it', () => {
    expect(published).toEqual(catalogSchema());
  });

  test.each<readonly [name: string, document: unknown]>([
    ['Zoom', zoom],
    ['the example', exampleDocument],
    ['without servers', without('servers')],
    ['with a schema', { $schema: './catalog.schema.json', ...exampleDocument }],
    ['with a root path', withEndpoint({ calls: [{ method: 'GET', path: '/' }] })],
    ['with a trailing slash', withEndpoint({ calls: [{ path: '/users/' }] })],
    ['with dots in names', withEndpoint({ calls: [{ path: '/a.b/..c/.well-known/...' }] })],
    ['with escapes', withEndpoint({ calls: [{ path: '/caf%C3%A9/{id}' }] })],
    ['with letters of other scripts', withEndpoint({ calls: [{ path: '/é/😀/{ид}' }] })],
    ['with no calls', withEndpoint({ calls: [] })],
    ['public', withEndpoint({ requires: undefined, public: true })],
    ['with an odd scope', withScope({ title: '', deprecated: false })],
    ['with a bare server', { ...exampleDocument, servers: ['http://localhost:3000'] }],
    ['with a server that ends in /', { ...exampleDocument, servers: ['https://a.example/v2/'] }],
  ])('agrees with the loader that a document is valid: %s', (_, document) => {
    expect(loadCatalog(asJson(document))).toMatchObject({ ok: true });
    isValid(asJson(document));
    expect(isValid.errors).toBeNull();
  });

  test.each<readonly [name: string, document: unknown]>([
    ['nothing', null],
    ['an array', []],
    ['an empty object', {}],
    ['another version', { ...exampleDocument, schema: 2 }],
    ['the version as a string', { ...exampleDocument, schema: '1' }],
    ['an extra key', { ...exampleDocument, extra: 1 }],
    ['a __proto__', JSON.parse('{"__proto__":{},"schema":1}')],
    ['no scopes', without('scopes')],
    ['no levels', without('levels')],
    ['null for an optional key', { ...exampleDocument, notes: null }],
    ['a number for a title', { ...exampleDocument, title: 1 }],
    ['an empty id', { ...exampleDocument, id: '' }],
    ['an empty scope', withScope({ scope: '' })],
    ['an empty alias', withScope({ aliases: [''] })],
    ['an extra key of a scope', withScope({ scopes: [] })],
    ['deprecated as a string', withScope({ deprecated: 'true' })],
    ['no requirement', withEndpoint({ requires: undefined })],
    ['a requirement of null', withEndpoint({ requires: null })],
    ['an empty requirement', withEndpoint({ requires: [] })],
    ['an empty alternative', withEndpoint({ requires: [[]] })],
    ['a requirement that is a list', withEndpoint({ requires: ['user:read:user'] })],
    ['public false', withEndpoint({ requires: undefined, public: false })],
    ['public with a requirement', withEndpoint({ public: true })],
    ['no calls', withEndpoint({ calls: undefined })],
    ['a method in lower case', withEndpoint({ calls: [{ method: 'get' }] })],
    ['a server without a scheme', { ...exampleDocument, servers: ['api.example.com'] }],
    ['a server with a user', { ...exampleDocument, servers: ['https://a@b.example'] }],
    ['a server with a query', { ...exampleDocument, servers: ['https://b.example/?a'] }],
    ['a server with ..', { ...exampleDocument, servers: ['https://b.example/../v2'] }],
    ...[
      'users',
      '',
      '//users',
      '/a//b',
      '/.',
      '/a/../b',
      '/a/..',
      '/a/./b',
      '/a?b',
      '/a#b',
      '/a%2Fb',
      '/a%5cb',
      '/%2e%2e',
      '/a%00',
      '/a%zz',
      '/a%4',
      '/a;b',
      '/a\\b',
      '/a b',
      '/a\u0000',
      '/a\u0085',
      '/{id',
      '/id}',
      '/{}',
      '/{a}b',
      '/{a}{b}',
    ].map((path) => {
      const document = withEndpoint({ calls: [{ path }] });
      return [`the path ${JSON.stringify(path)}`, document] as const;
    }),
  ])('agrees with the loader that a document is not valid: %s', (_, document) => {
    expect(loadCatalog(asJson(document))).toMatchObject({ ok: false });
    expect(isValid(asJson(document))).toBe(false);
  });
});
