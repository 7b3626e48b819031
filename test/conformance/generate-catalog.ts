import type { CatalogDocument, EndpointEntry, ScopeEntry } from '@scopewise/core';
import { seededRandom } from './seeded-random.js';

const products = (
  'accounting alerts analytics archive assets audit backup billing booking branding campaigns ' +
  'cards catalog chat claims compliance consent content contracts courses crm dashboards delivery ' +
  'devices directory documents domains energy escrow events expenses fleet forms forums fraud ' +
  'fulfilment gateway grants hiring hosting identity insurance inventory invoicing itineraries ' +
  'kiosk ledger licensing loans logistics loyalty mail maintenance maps marketplace media ' +
  'memberships metering mobility network notifications onboarding orders parking partners payments ' +
  'payroll permits pharmacy planning pricing procurement projects properties publishing quality ' +
  'registry rentals reporting reservations returns risk routing scheduling secrets security sensors ' +
  'shipping signing sites sourcing storage support surveys tax telemetry tenders ticketing tolls ' +
  'training translation travel treasury vault vendors video vouchers warehouse warranty wellness'
).split(' ');

const nouns = (
  'address agenda agreement airline amount anchor answer appeal applicant approval area article ' +
  'attachment auction author badge balance banner barcode batch beneficiary bid block board bonus ' +
  'branch brief broker bucket budget bundle buyer cabin calculator candidate canvas capacity cargo ' +
  'carrier case cashier category certificate chapter charge checklist clause client cluster code ' +
  'column comment commission component contact container cost counter coupon credit crew currency ' +
  'customer cycle deadline debit deposit desk diagram discount dispute district dock donation draft ' +
  'driver duty engine entry envelope episode estimate exchange exhibit export factor fare feature ' +
  'fee field filter fixture flag flight folder forecast formula fund gallery goal guarantee guide ' +
  'hazard heading holder holiday household image import incident index ingredient inspection ' +
  'installment interval interview item journal journey key keyword label lane layout leaflet lease ' +
  'lecture letter limit link locker lot machine manifest margin meter milestone mission model module ' +
  'mortgage movement note number objective offer office operator outlet package page pallet panel ' +
  'parcel passenger patient payment penalty period pledge policy portfolio position postcode premium ' +
  'prescription price profile promise proof proposal quota quote rate rating reading reason receipt ' +
  'recipe record referral refund region release reminder renewal repair reply request requirement ' +
  'reservation response review reward rider route rule salary sample schedule score seal season seat ' +
  'section seller session settlement shelf shift shipment signal signature slot snapshot speaker ' +
  'sponsor stage statement station status stock stop strategy student subject subsidy supplier ' +
  'surcharge survey symbol table tariff task template term terminal territory theme threshold tier ' +
  'timesheet token topic tour track trailer transfer treatment trip truck tutor unit update upgrade ' +
  'utility vacancy valuation value vehicle venue verdict version vessel visit visitor voyage wage ' +
  'waiver wallet weight window witness workflow zone'
).split(' ');

const qualifiers = (
  'active annual archived automatic bulk cancelled daily default digital draft emergency expired ' +
  'external final foreign hourly internal joint linked local manual mobile monthly national nested ' +
  'nightly online open partial pending preferred primary private public quarterly recurring regional ' +
  'remote secondary shared temporary urgent verified weekly'
).split(' ');

const operations = [
  { action: 'read', verb: 'List', method: 'GET', many: true },
  { action: 'read', verb: 'Get', method: 'GET', many: false },
  { action: 'write', verb: 'Create', method: 'POST', many: false },
  { action: 'update', verb: 'Update', method: 'PATCH', many: false },
  { action: 'delete', verb: 'Delete', method: 'DELETE', many: false },
] as const;

const levels = ['user', 'admin', 'master'] as const;

/**
 * A catalog of the size of the largest clouds: products, each with resources of its own under a
 * few qualifiers, each resource with the usual operations, each of these at one to three levels.
 */
export function generateCatalog(scopeCount: number, seed: number): CatalogDocument {
  const random = seededRandom(seed);
  const scopes: ScopeEntry[] = [];
  const endpoints: EndpointEntry[] = [];
  const used = new Set<string>();
  while (scopes.length < scopeCount) {
    const product = random.pick(products);
    const noun = random.pick(nouns);
    const words = [noun];
    if (random.next() < 0.6) words.push(random.pick(nouns));
    if (random.next() < 0.5) words.unshift(random.pick(qualifiers));
    if (new Set(words).size < words.length || used.has(`${product} ${words.join(' ')}`)) continue;
    used.add(`${product} ${words.join(' ')}`);
    addResource(product, words, random.below(3), { scopes, endpoints });
  }
  return {
    schema: 1,
    id: 'generated',
    title: 'Generated',
    version: '1',
    sources: [{ title: 'Generated', url: 'https://example.com/', date: '2026-01-01' }],
    license: 'Made up.',
    grammar: { template: '{product}:{action}:{resource}[:{level}]', implicitLevel: 'user' },
    levels: levels.map((id) => ({ id, title: id })),
    severities: ['read', 'write', 'delete'],
    actions: [
      { id: 'read', severity: 'read' },
      { id: 'write', severity: 'write' },
      { id: 'update', severity: 'write' },
      { id: 'delete', severity: 'delete' },
    ],
    servers: ['https://api.example.com/v1'],
    scopes: scopes.slice(0, scopeCount),
    endpoints: endpoints.filter(({ requires = [] }) => requires.length > 0),
    synonyms: [
      ['delete', 'remove', 'cancel'],
      ['write', 'create', 'add', 'new'],
      ['update', 'edit', 'change'],
      ['read', 'get', 'view', 'show'],
      ['vehicle', 'car'],
      ['invoice', 'bill'],
      ['customer', 'client'],
    ],
  };

  function addResource(
    product: string,
    words: readonly string[],
    widest: number,
    into: { readonly scopes: ScopeEntry[]; readonly endpoints: EndpointEntry[] },
  ): void {
    const group = titled(words.at(-1) ?? '');
    for (const { action, verb, method, many } of operations) {
      const resource = many ? ['list', ...words.slice(0, -1), plural(words.at(-1) ?? '')] : words;
      const own = levels.slice(0, widest + 1).map((level) => {
        const suffix = level === 'user' ? '' : `:${level}`;
        return `${product}:${action}:${resource.join('_')}${suffix}`;
      });
      // The last resource may be cut short by the count, and its endpoints with it.
      const fitting = own.slice(0, Math.max(0, scopeCount - into.scopes.length));
      const alias = `${product}_${words.at(-1) ?? ''}:${action === 'read' ? 'read' : 'write'}`;
      for (const scope of fitting) {
        const level = scope.split(':')[3];
        into.scopes.push({ scope, aliases: [level ? `${alias}:${level}` : alias] });
      }
      const collection = `/${product}/${[...words.slice(0, -1), plural(words.at(-1) ?? '')].join('_')}`;
      const name = [verb.toLowerCase(), ...words.map(titled)].join('') + (many ? 's' : '');
      if (fitting.length === 0) continue;
      into.endpoints.push({
        id: `${product}.${name}`,
        title: `${verb} ${many ? resource.slice(1).join(' ') : `${article(words)} ${words.join(' ')}`}`,
        product: titled(product),
        group,
        requires: fitting.map((scope) => [scope]),
        calls: [{ method, path: many || action === 'write' ? collection : `${collection}/{id}` }],
      });
    }
  }
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function article([first = '']: readonly string[]): string {
  return /^[aeiou]/.test(first) ? 'an' : 'a';
}
