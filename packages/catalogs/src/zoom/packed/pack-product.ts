import type { CallEntry, CatalogDocument, EndpointEntry, ScopeEntry } from '@scopewise/core';
import { docsRoot, levels, masterPrefix } from './levels.js';
import type { PackedProduct } from './packed-product.js';

/**
 * Packs the catalog of one product: the inverse of `expandProduct`. It writes no more than the
 * packed form can say; whoever packs compares what comes back.
 */
export function packProduct(document: CatalogDocument): PackedProduct {
  const [first] = document.endpoints;
  const slug = document.id.replace(/^zoom-/, '');
  const used = new Set(document.endpoints.flatMap((endpoint) => requiredScopes(endpoint)));
  const scopes = mostFrequent(document.endpoints.map((endpoint) => productSegment(endpoint)));
  const unused = document.scopes.map(({ scope }) => scope).filter((scope) => !used.has(scope));
  const sets = aliasSets(document.scopes);
  const aliases = [...new Set(sets.values())];

  const lines: string[] = [];
  let group: string | undefined;
  for (const endpoint of document.endpoints) {
    if (endpoint.group !== group) {
      group = endpoint.group;
      lines.push(`# ${group}`);
    }
    const stem = scopeStem(requiredScopes(endpoint)[0] ?? '');
    const set = sets.get(stem);
    sets.delete(stem);
    lines.push(packEndpoint(endpoint, slug, scopes, set === undefined ? '' : aliases.indexOf(set)));
  }
  return {
    title: document.title,
    slug,
    api: apiOf(first?.calls[0]?.docs ?? ''),
    scopes,
    aliases: aliases.join('\n'),
    ...(unused.length > 0 && { unused }),
    table: lines.join('\n'),
  };
}

function packEndpoint(
  endpoint: EndpointEntry,
  slug: string,
  product: string,
  set: number | '',
): string {
  const fields = [
    endpoint.id.slice(slug.length + 1),
    endpoint.title,
    packAccounts(endpoint),
    packCall(endpoint.calls),
    packScopes(requiredScopes(endpoint), product),
    set,
  ];
  return fields.join('|').replace(/\|+$/, '');
}

function packAccounts({ calls, requires }: EndpointEntry): string {
  const [call, master] = calls;
  if (!master) return call?.account === 'master' ? 'm' : 'a';
  const accepted = requires?.flat().every((scope) => scope.endsWith(':master'));
  return master.level === 'master' || accepted ? 'am' : 'am!';
}

function packCall(calls: readonly CallEntry[]): string {
  const [call, master] = calls;
  if (!call?.method || !call.path) return '';
  const same = master?.path === call.path;
  const other = master && !same && master.path !== masterPrefix + call.path;
  if (other) throw new Error(`No rule leads from ${call.path} to ${String(master.path)}.`);
  return `${call.method} ${same ? '=' : ''}${call.path}`;
}

function packScopes(scopes: readonly string[], product: string): string {
  const [scope = ''] = scopes;
  const stem = scopeStem(scope);
  if (stem.split(':').length !== 3) return scope;
  const letters = levels.filter(({ suffix }) => scopes.includes(stem + suffix));
  const usual = stem.startsWith(`${product}:`);
  return `${usual ? stem.slice(product.length + 1) : stem}/${letters.map((level) => level.letter).join('')}`;
}

function apiOf(docs: string): string {
  return docs.slice(docsRoot.length, docs.search(/\/(methods|ma)\/#/));
}

function requiredScopes(endpoint: EndpointEntry): readonly string[] {
  return endpoint.requires?.flat() ?? [];
}

function productSegment(endpoint: EndpointEntry): string {
  return requiredScopes(endpoint)[0]?.split(':')[0] ?? '';
}

/** A scope without its level. */
function scopeStem(scope: string): string {
  const pieces = scope.split(':');
  return pieces.length === 4 ? pieces.slice(0, 3).join(':') : scope;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])[0];
}

/** The alias set of each scope without its level, in the order of the scopes. */
function aliasSets(scopes: readonly ScopeEntry[]): Map<string, string> {
  const names = new Map<string, Map<string, string>>();
  for (const { scope, aliases = [] } of scopes) {
    const stem = scopeStem(scope);
    const level = levels.find(({ suffix }) => scope === stem + suffix) ?? levels[0];
    for (const alias of aliases) {
      const name = starred(alias, level.suffix);
      const byName = names.get(stem) ?? new Map<string, string>();
      names.set(stem, byName.set(name, (byName.get(name) ?? '') + level.letter));
    }
  }
  return new Map([...names].map(([stem, byName]) => [stem, aliasSet(byName)]));
}

/** `a:read/u`, `b:read/u` and `c:read/ua` as `a:read b:read/u;c:read/ua`. */
function aliasSet(lettersOf: ReadonlyMap<string, string>): string {
  const namesOf = new Map<string, string[]>();
  for (const name of [...lettersOf.keys()].toSorted()) {
    const letters = inOrder(lettersOf.get(name) ?? '');
    namesOf.set(letters, [...(namesOf.get(letters) ?? []), name]);
  }
  return [...namesOf].map(([letters, names]) => `${names.join(' ')}/${letters}`).join(';');
}

function inOrder(letters: string): string {
  return levels
    .map(({ letter }) => letter)
    .filter((letter) => letters.includes(letter))
    .join('');
}

function starred(alias: string, suffix: string): string {
  if (suffix === '') return /:(admin|master)(:|$)/.test(alias) ? alias : `${alias}*`;
  const at = `${alias}:`.indexOf(`${suffix}:`);
  return at < 0 ? alias : `${alias.slice(0, at)}*${alias.slice(at + suffix.length)}`;
}
