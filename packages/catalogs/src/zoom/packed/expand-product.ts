import type { CallEntry, EndpointEntry, ScopeEntry } from '@scopewise/core';
import type { ZoomLevel } from './levels.js';
import { docsRoot, levels, masterPrefix, stated } from './levels.js';
import type { PackedProduct } from './packed-product.js';

/** The scopes and endpoints of one product. */
export interface ProductEntries {
  readonly scopes: readonly ScopeEntry[];
  readonly endpoints: readonly EndpointEntry[];
}

/** Unpacks a product: the inverse of `packProduct`. */
export function expandProduct(product: PackedProduct): ProductEntries {
  const scopes = new Map<string, ScopeEntry>();
  const endpoints: EndpointEntry[] = [];
  const aliasSets = product.aliases.split('\n').map(expandAliases);
  const aliasesOf = new Map<string, AliasSet | undefined>();
  let group = '';

  for (const line of product.table.split('\n')) {
    if (line.startsWith('# ')) group = line.slice(2);
    if (!line.includes('|')) continue;
    const [id = '', title = '', accounts = '', call = '', packedScope = '', set] = line.split('|');
    const slash = packedScope.lastIndexOf('/');
    const stem = slash < 0 ? packedScope : scopeStem(packedScope.slice(0, slash), product.scopes);
    if (set) aliasesOf.set(stem, aliasSets[Number(set)]);

    const requires: string[][] = [];
    let narrowest: ZoomLevel | undefined;
    for (const level of levels) {
      if (slash >= 0 && !packedScope.includes(level.letter, slash)) continue;
      const scope = slash < 0 ? stem : stem + level.suffix;
      if (!scopes.has(scope)) {
        scopes.set(scope, scopeEntry(scope, aliasesOf.get(stem)?.get(level.id)));
      }
      requires.push([scope]);
      narrowest ??= level.id;
      if (slash < 0) break;
    }
    endpoints.push({
      id: `${product.slug}.${id}`,
      title,
      product: product.title,
      group,
      requires,
      calls: expandCalls(product.api, id, accounts, call, narrowest),
    });
  }
  for (const scope of product.unused ?? []) scopes.set(scope, scopeEntry(scope, undefined));
  return { scopes: [...scopes.values()], endpoints };
}

function scopeStem(packed: string, product: string): string {
  const usual = packed.indexOf(':') === packed.lastIndexOf(':');
  return usual ? `${product}:${packed}` : packed;
}

function scopeEntry(scope: string, aliases: readonly string[] | undefined): ScopeEntry {
  const facts = stated[scope];
  const entry = facts ? { scope, ...facts } : { scope };
  return aliases ? { ...entry, aliases } : entry;
}

/** The classic names for each level. */
type AliasSet = ReadonlyMap<ZoomLevel, readonly string[]>;

function expandAliases(set: string): AliasSet {
  const namesOf = new Map<ZoomLevel, string[]>();
  for (const part of set.split(';')) {
    const [names = '', letters = ''] = part.split('/');
    for (const { id, letter, suffix } of levels) {
      if (!letters.includes(letter)) continue;
      const added = names.split(' ').map((name) => name.replace('*', suffix));
      namesOf.set(id, [...(namesOf.get(id) ?? []), ...added].toSorted());
    }
  }
  return namesOf;
}

function expandCalls(
  api: string,
  id: string,
  accounts: string,
  call: string,
  narrowest: ZoomLevel | undefined,
): readonly CallEntry[] {
  const space = call.indexOf(' ');
  const method = call.slice(0, Math.max(space, 0));
  const same = call[space + 1] === '=';
  const path = call.slice(space + (same ? 2 : 1));
  const account = callEntry(method, path, `${docsRoot}${api}/methods/#operation/${id}`, 'account');
  if (accounts === 'a') return [account];

  const docs = `${docsRoot}${api}/ma/#operation/${id}`;
  if (accounts === 'm') return [callEntry(method, path, docs, 'master')];
  const master = callEntry(method, same ? path : masterPrefix + path, docs, 'master');
  const wider = accounts === 'am' && narrowest !== 'master';
  return [account, wider ? { ...master, level: 'master' } : master];
}

function callEntry(method: string, path: string, docs: string, account: string): CallEntry {
  return method ? { method, path, docs, account } : { docs, account };
}
