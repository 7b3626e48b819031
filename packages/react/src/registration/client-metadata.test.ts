import { expect, test } from 'vitest';
import { loadCatalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import { appTypesOf } from './app-type.js';
import type { AppType } from './app-type.js';
import { clientMetadata } from './client-metadata.js';

const document = { zoom, infobip };

function typeOf(catalog: keyof typeof document, id: string): AppType {
  const loaded = loadCatalog(document[catalog]);
  const type = loaded.ok ? appTypesOf(loaded.catalog).find((each) => each.id === id) : undefined;
  if (!type) throw new Error(id);
  return type;
}

test('a server asks for account levels, and registers without a redirect', () => {
  const type = typeOf('zoom', 'server');
  expect(type.levels).toEqual(['admin', 'master']);
  const scopes = ['user:read:list_users:admin', 'phone:read:list_call_logs:admin'];
  expect(
    clientMetadata({ name: ' Dashboard ', type, redirectUris: ['https://x.test/'], scopes }),
  ).toEqual({
    client_name: 'Dashboard',
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    scope: 'phone:read:list_call_logs:admin user:read:list_users:admin',
  });
});

test('an app on a device acts for its user, and keeps no secret', () => {
  const type = typeOf('zoom', 'native');
  expect(type.levels).toEqual(['user']);
  const redirectUris = ['com.example.app:/callback'];
  expect(clientMetadata({ name: 'App', type, redirectUris, scopes: [] })).toMatchObject({
    redirect_uris: redirectUris,
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    scope: '',
  });
});

test('where a provider has no levels, a type allows every scope', () => {
  expect(typeOf('infobip', 'server').levels).toBeUndefined();
});
