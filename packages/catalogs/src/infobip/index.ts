import type { CatalogDocument } from '@scopewise/core';
import { rolesAndScopes } from './build-document.js';
import { roleTable } from './roles.js';

/**
 * The roles of Infobip and the scopes that they grant. There are no endpoints in it.
 *
 * @example
 * ```ts
 * import { effectiveScopes, loadCatalog } from '@scopewise/core';
 * import { infobip } from '@scopewise/catalogs/infobip';
 *
 * const result = loadCatalog(infobip);
 * if (result.ok) console.log(effectiveScopes(result.catalog, 'content-manager').scopes.length); // 3
 * ```
 */
export const infobip: CatalogDocument = {
  schema: 1,
  id: 'infobip',
  title: 'Infobip',
  version: '2026-11',
  sources: [
    {
      title: 'User roles and API scopes: what each role grants',
      url: 'https://www.infobip.com/docs/essentials/api-essentials/roles-and-scopes',
      date: '2026-11',
    },
    {
      title: 'Getting started: what the main roles are for',
      url: 'https://www.infobip.com/docs',
      date: '2026-11',
    },
  ],
  license:
    'Facts from the public documentation of Infobip, arranged and described in our own words. ' +
    'Names and identifiers belong to Infobip Ltd. Not affiliated with or endorsed by Infobip.',
  notes: [
    'The sources bear no date; the dates here say when they were read.',
    'The scopes are those that some role grants; Infobip has others.',
    'Ids of roles are their titles in lower case with dashes.',
    'How severe an action is, is our judgement: reading, then using (sending, receiving, recording, ' +
      'conversions, SDKs), then managing, which changes settings and content, then deleting.',
    'Overlaps are pairs of which one names a product or a resource less and is otherwise the same, ' +
      'such as message:send and sms:message:send. The sources do not say that one includes the ' +
      'other, so nothing follows from them here.',
    'One role grants nothing, and several grant the same as another. The source has them so.',
  ],
  grammar: { template: '{product}[:{resource}…]:{action}' },
  levels: [],
  severities: ['read', 'use', 'manage', 'delete'],
  actions: [
    { id: 'read', severity: 'read' },
    { id: 'use', severity: 'use' },
    { id: 'send', severity: 'use' },
    { id: 'receive', severity: 'use' },
    { id: 'record', severity: 'use' },
    { id: 'conversions', severity: 'use' },
    { id: 'sdk', severity: 'use' },
    { id: 'manage', severity: 'manage' },
    { id: 'delete', severity: 'delete' },
  ],
  .../* #__PURE__ */ rolesAndScopes(roleTable),
};
