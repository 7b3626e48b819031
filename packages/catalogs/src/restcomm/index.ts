import type { CatalogDocument } from '@scopewise/core';
import { operations } from './operations.js';
import { parseOperations } from './parse-operations.js';

/** Creating and managing sub-accounts, which two of the roles may not. Reading them is neither. */
const subAccounts = [
  'management:create:sub_account',
  'management:update:sub_account',
  'management:delete:sub_account',
  'management:update:sub_account_role',
];

/**
 * The account roles of Restcomm, over scopes of our making: Restcomm itself has none.
 *
 * @example
 * ```ts
 * import { explainScope, loadCatalog } from '@scopewise/core';
 * import { restcomm } from '@scopewise/catalogs/restcomm';
 *
 * const result = loadCatalog(restcomm);
 * if (result.ok) explainScope(result.catalog, 'ProvisioningAgent', 'sms:read:message_text').held; // false
 * ```
 */
export const restcomm: CatalogDocument = {
  schema: 1,
  id: 'restcomm',
  title: 'Restcomm',
  version: '2026-11',
  sources: [
    {
      title: 'Account roles, and the index of the APIs beside it',
      url: 'https://www.restcomm.com/docs/',
      date: '2026-11',
    },
  ],
  license:
    'Facts from the public documentation of Restcomm, arranged and described in our own words. ' +
    'Names belong to the owners of Restcomm. Not affiliated with or endorsed by Restcomm.',
  notes: [
    'The source bears no date; the date here says when it was read.',
    'The scopes are of our making: Restcomm has roles and no scopes. So are the operations, one or ' +
      'more for each entry of the index. The source states no methods and paths, so no call has any.',
    'The roles grant and deny what the source says and nothing else. What it says of a ' +
      'ProvisioningAgent is only what that role may not do, so all else is granted.',
    'To manage sub-accounts is to create, change and delete them and to give them roles. No sentence ' +
      'of the source withholds reading them.',
    'The index lists outgoing caller IDs under Voice and under SMS; both are the API that a ' +
      'Developer cannot access.',
    'How severe an action is, is our judgement.',
  ],
  grammar: { template: '{product}:{action}:{resource}' },
  levels: [],
  severities: ['read', 'write', 'delete'],
  actions: [
    { id: 'read', severity: 'read' },
    { id: 'use', severity: 'write' },
    { id: 'create', severity: 'write' },
    { id: 'update', severity: 'write' },
    { id: 'delete', severity: 'delete' },
  ],
  .../* #__PURE__ */ parseOperations(operations),
  roles: [
    {
      id: 'Administrator',
      title: 'Administrator',
      description: 'May do everything, and creates and manages sub-accounts.',
      grants: ['**'],
    },
    {
      id: 'Developer',
      title: 'Developer',
      description:
        'As an Administrator, but without managing sub-accounts, the data of the organization and ' +
        'outgoing caller IDs.',
      grants: [],
      denies: [...subAccounts, 'management:read:organization', '*:*:outgoing_caller_id'],
      extends: ['Administrator'],
    },
    {
      id: 'ProvisioningAgent',
      title: 'ProvisioningAgent',
      description:
        'Neither creates nor manages sub-accounts, reads no text of messages and deletes no recordings.',
      grants: ['**'],
      denies: [...subAccounts, 'sms:read:message_text', 'voice:delete:recording'],
    },
  ],
  accounts: {
    manage: ['management:update:sub_account'],
    assignRole: ['management:update:sub_account_role'],
    oneRole: true,
  },
};
