import type { CatalogDocument } from '@scopewise/core';
import { synonyms } from './synonyms.js';

/** What the whole catalog and the catalog of each product have in common. */
export const header: Omit<CatalogDocument, 'id' | 'title' | 'scopes' | 'endpoints'> = {
  schema: 1,
  version: '2026-11',
  sources: [
    {
      title: 'Granular OAuth scopes: products, groups, operations and their scopes',
      url: 'https://developers.zoom.us/docs/integrations/oauth-scopes-granular/',
      date: '2026-11',
    },
    {
      title: 'API reference, except Phone and Meetings: method, path and classic scopes',
      url: 'https://developers.zoom.us/docs/api/',
      date: '2026-02',
    },
    {
      title: 'API reference of Meetings (some operations read in 2025-08)',
      url: 'https://developers.zoom.us/docs/api/meetings/',
      date: '2025-12',
    },
    {
      title: 'API reference of Phone',
      url: 'https://developers.zoom.us/docs/api/phone/',
      date: '2024-12',
    },
    {
      title: 'Primary (master) account APIs: their paths begin with /accounts/{accountId}',
      url: 'https://developers.zoom.us/docs/api/ma/',
      date: '2026-11',
    },
  ],
  license:
    'Facts from the public documentation of Zoom, arranged and described in our own words. Names ' +
    'and identifiers belong to Zoom Communications, Inc. Not affiliated with or endorsed by Zoom.',
  notes: [
    'A call without method and path is one whose operation no source describes.',
    'Where the reference describes only the account’s or only the master account’s call of an ' +
      'operation, the path of the other follows from the rule that the master account’s path is ' +
      'the account’s below /accounts/{accountId}.',
    'The source lists zoom_auto_dialer:update:prospects:admin without an operation: its row is a ' +
      'link to another page. The scope is kept; no endpoint needs it.',
    'The source’s spelling is kept: contact_center:write:queue disposition:admin holds a space, ' +
      'one action is spelt “udpate”, and scim2:admin has two segments only.',
  ],
  grammar: { template: '{product}:{action}:{resource}[:{level}]', implicitLevel: 'user' },
  levels: [
    { id: 'user', title: 'User', description: 'The data of the user who consents.' },
    { id: 'admin', title: 'Admin', description: 'The data of everyone in the account.' },
    {
      id: 'master',
      title: 'Master',
      description: 'The data of the account and of every account below it.',
    },
  ],
  severities: ['read', 'write', 'delete'],
  actions: [
    { id: 'read', severity: 'read' },
    { id: 'write', severity: 'write' },
    { id: 'update', severity: 'write' },
    { id: 'patch', severity: 'write' },
    { id: 'delete', severity: 'delete' },
  ],
  servers: ['https://api.zoom.us/v2'],
  synonyms,
};
