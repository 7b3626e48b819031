import { isDeepStrictEqual } from 'node:util';
import type { CatalogDocument } from '@scopewise/core';
import { productCatalog } from '../../src/zoom/packed/expand-catalog.js';
import { packProduct } from '../../src/zoom/packed/pack-product.js';
import type { PackedProduct } from '../../src/zoom/packed/packed-product.js';
import { classicAliases } from './aliases.js';
import type { JoinedRow } from './join.js';
import { indexOperations, joinRow } from './join.js';
import { products } from './products.js';
import type { Operation } from './read-operations.js';
import { readOperations } from './read-operations.js';
import type { Row } from './read-rows.js';
import { operationRow, readRows } from './read-rows.js';
import { toCatalog } from './to-catalog.js';

/** Everything that comes of the sources. */
export interface ZoomBuild {
  readonly rows: readonly Row[];
  readonly operations: readonly Operation[];
  /** How many operations the reference has for both kinds of account. */
  readonly pairs: number;
  readonly joined: readonly JoinedRow[];
  /** Rows that are no operations. */
  readonly strays: readonly Row[];
  readonly packed: readonly PackedProduct[];
}

/** Builds the packed catalog from the two sources. Throws where something would get lost. */
export function buildZoom(markdown: string, json: string): ZoomBuild {
  const rows = readRows(markdown);
  const operations = readOperations(json);
  const index = indexOperations(operations);
  const joined: JoinedRow[] = [];
  const strays: Row[] = [];
  for (const row of rows) {
    const product = products.find(({ title }) => title === row.product);
    if (!product) throw new Error(`No product is called ${row.product}.`);
    const operation = operationRow(row);
    if (!operation) strays.push(row);
    else if (operation.api === product.api) joined.push(joinRow(operation, index));
    else throw new Error(`Line ${row.line} links to the API ${operation.api}.`);
  }

  const aliases = classicAliases(joined);
  const packed = products.map((product) => {
    const document = toCatalog(
      product,
      joined.filter((row) => row.product === product.title),
      strays.filter((row) => row.product === product.title),
      aliases,
    );
    const result = packProduct(document);
    assertSame(document, productCatalog(result));
    return result;
  });
  return { rows, operations, pairs: index.pairs, joined, strays, packed };
}

/** The packed form is small because it leaves out what follows from rules; none may be broken. */
function assertSame(document: CatalogDocument, expanded: CatalogDocument): void {
  const entries = [...document.endpoints, ...document.scopes];
  const others = [...expanded.endpoints, ...expanded.scopes];
  const lost = entries.find((entry, index) => !isDeepStrictEqual(entry, others[index]));
  if (lost || !isDeepStrictEqual(document, expanded)) {
    throw new Error(`${document.title} cannot be packed: ${JSON.stringify(lost)}`);
  }
}
