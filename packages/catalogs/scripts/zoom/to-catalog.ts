import type { CallEntry, CatalogDocument, EndpointEntry, ScopeEntry } from '@scopewise/core';
import { header } from '../../src/zoom/packed/header.js';
import { stated } from '../../src/zoom/packed/levels.js';
import type { JoinedRow } from './join.js';
import type { ProductNames } from './products.js';
import type { Row } from './read-rows.js';
import { levelOf, levelRank } from './scope-levels.js';

/**
 * The catalog of one product.
 *
 * @param product - the product
 * @param rows - its rows, in the order of the source
 * @param unused - its rows that are no operations
 * @param aliases - the classic names of every scope
 */
export function toCatalog(
  product: ProductNames,
  rows: readonly JoinedRow[],
  unused: readonly Row[],
  aliases: ReadonlyMap<string, readonly string[]>,
): CatalogDocument {
  const byOperation = new Map<string, JoinedRow[]>();
  for (const row of rows) {
    byOperation.set(row.operationId, [...(byOperation.get(row.operationId) ?? []), row]);
  }
  const endpoints = [...byOperation].map(([id, calls]) => toEndpoint(product, id, calls));
  const scopes = new Set([
    ...endpoints.flatMap((endpoint) => endpoint.requires?.flat() ?? []),
    ...unused.flatMap((row) => row.scopes),
  ]);
  return {
    ...header,
    id: `zoom-${product.slug}`,
    title: product.title,
    scopes: [...scopes].map((scope) => toScope(scope, aliases.get(scope))),
    endpoints,
  };
}

function toScope(scope: string, aliases: readonly string[] | undefined): ScopeEntry {
  return { scope, ...stated[scope], ...(aliases && { aliases }) };
}

function toEndpoint(product: ProductNames, id: string, rows: readonly JoinedRow[]): EndpointEntry {
  const [first] = rows;
  if (!first || rows.some((row) => row.title !== first.title || row.group !== first.group)) {
    throw new Error(`The rows of ${product.title}, ${id}, differ in title or group.`);
  }
  // A stable sort: within a level the order stays that of the source.
  const scopes = [...new Set(rows.flatMap((row) => row.scopes))].toSorted(
    (left, right) => levelRank(levelOf(left)) - levelRank(levelOf(right)),
  );
  const narrowest = narrowestRank(scopes);
  return {
    id: `${product.slug}.${id}`,
    title: first.title,
    product: product.title,
    group: first.group,
    requires: scopes.map((scope) => [scope]),
    calls: rows.map((row) => toCall(row, narrowest)),
  };
}

function toCall(row: JoinedRow, narrowest: number): CallEntry {
  const [level] = row.scopes
    .map(levelOf)
    .toSorted((left, right) => levelRank(left) - levelRank(right));
  return {
    ...(row.rule && { method: row.method, path: row.path }),
    docs: row.href,
    account: row.account,
    ...(level && levelRank(level) > narrowest && { level }),
  };
}

function narrowestRank(scopes: readonly string[]): number {
  return Math.min(...scopes.map((scope) => levelRank(levelOf(scope))));
}
