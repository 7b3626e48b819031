import type { Catalog, CatalogScope, Endpoint } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import { BAD_USE, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { findProduct } from '../input/find-product.js';
import type { CatalogPart } from '../input/find-product.js';
import { openCatalog } from '../input/open-catalog.js';
import { callTexts, mainCall } from '../input/resolve-needs.js';
import type { Io } from '../io.js';
import { counted } from '../output/describe-reason.js';
import { line, styled, table } from '../output/page.js';
import type { Page, Piece } from '../output/page.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';
import { levelCell, severityCell } from '../output/rank-cells.js';

/** What `scopewise list` can list. */
export const listKinds = ['endpoints', 'scopes', 'products'] as const;

/** What `scopewise list` was asked. */
export interface ListArgs {
  readonly kind: (typeof listKinds)[number];
  readonly catalog: string;
  readonly product?: string;
  /** Only scopes of one of these levels, and of one of these actions; none stands for all. */
  readonly levels: readonly string[];
  readonly actions: readonly string[];
  readonly json: boolean;
}

/** Prints what a catalog holds, in the catalog's order. */
export async function listCommand(args: ListArgs, io: Io): Promise<ExitCode> {
  const { kind, json } = args;
  const opened = await openCatalog(args.catalog, io);
  const found = opened.ok ? findPart(opened.catalog, args) : opened;
  if (!opened.ok || !found.ok) {
    if (!found.ok) printFailure(found.issues, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const { endpoints, scopes } = found.part;
  switch (kind) {
    case 'endpoints':
      if (json) printJson(endpoints.map(endpointJson), io);
      else printPage(endpointsPage(endpoints), io);
      break;
    case 'scopes':
      if (json)
        printJson(
          scopes.map((scope) => scopeJson(catalog, scope)),
          io,
        );
      else printPage(scopesPage(catalog, scopes), io);
      break;
    case 'products': {
      const products = productsOf(catalog, endpoints);
      if (json) printJson(products, io);
      else printPage(productsPage(products), io);
    }
  }
  return FINE;
}

function findPart(
  catalog: Catalog,
  { kind, product, levels, actions }: ListArgs,
): { readonly ok: true; readonly part: CatalogPart } | CliFailure {
  if (kind !== 'scopes' && levels.length + actions.length > 0) {
    return cliFailure({
      code: 'cli/usage',
      message: `Only scopes have a level and an action, and ${kind} are asked for.`,
      fix: 'Leave out --level and --action, or use `scopewise list scopes`.',
    });
  }
  for (const [option, values] of [
    ['level', levels],
    ['action', actions],
  ] as const) {
    // What scopes have counts too: an action the catalog does not list is worth finding.
    const known = [
      ...catalog[`${option}s`].map(({ id }) => id),
      ...catalog.scopes.map((scope) => scope[option]),
    ];
    const ids = [...new Set(known)].filter((id) => id !== '');
    const unknown = values.find((value) => !ids.includes(value));
    if (unknown !== undefined) {
      return cliFailure({
        code: 'cli/usage',
        message: `The catalog knows no ${option} “${unknown}”.`,
        fix: ids.length > 0 ? `Use one of: ${ids.join(', ')}.` : `Leave --${option} out.`,
      });
    }
  }
  const found = findProduct(catalog, product);
  if (!found.ok) return found;
  const scopes = found.part.scopes.filter(
    ({ level, action }) =>
      (levels.length === 0 || levels.includes(level)) &&
      (actions.length === 0 || actions.includes(action)),
  );
  return { ok: true, part: { endpoints: found.part.endpoints, scopes } };
}

/** An endpoint as programs read it. */
function endpointJson(endpoint: Endpoint): object {
  const { id, title, product, group, requires } = endpoint;
  const calls = endpoint.calls.map(
    ({ method = null, path = null, docs = null, account = null }) => ({
      method,
      path,
      docs,
      account,
    }),
  );
  return { id, title, product, group, requires, calls };
}

function scopeJson(catalog: Catalog, entry: CatalogScope): object {
  const { scope, product, action, resource, level, aliases } = entry;
  const endpoints = catalog.endpointsOf(scope).map(({ id }) => id);
  return { scope, product, action, resource, level, endpoints, aliases };
}

interface ProductSummary {
  readonly product: string;
  readonly groups: readonly string[];
  readonly endpoints: number;
  readonly scopes: number;
}

function productsOf(catalog: Catalog, within: readonly Endpoint[]): readonly ProductSummary[] {
  const titles = new Set(within.map(({ product }) => product));
  return catalog.products
    .filter(({ title }) => titles.has(title))
    .map(({ title, groups, endpoints }) => ({
      product: title,
      groups,
      endpoints: endpoints.length,
      scopes: new Set(endpoints.flatMap(({ requires }) => requires.flat())).size,
    }));
}

function endpointsPage(endpoints: readonly Endpoint[]): Page {
  const rows = endpoints.map(({ id, title, calls }) => [
    styled('bold', id),
    title,
    mainCall(callTexts(calls)),
  ]);
  return tablePage(['id', 'title', 'call'], rows, 'endpoint');
}

function scopesPage(catalog: Catalog, scopes: readonly CatalogScope[]): Page {
  const rows = scopes.map((scope) => [
    styled('bold', scope.scope),
    scope.title ?? '',
    levelCell(catalog, scope),
    severityCell(catalog, scope),
    counted(catalog.endpointsOf(scope.scope).length, 'endpoint'),
  ]);
  return tablePage(['scope', 'title', 'level', 'severity', 'used by'], rows, 'scope');
}

function productsPage(products: readonly ProductSummary[]): Page {
  const rows = products.map(({ product, groups, endpoints, scopes }) => [
    styled('bold', product),
    String(endpoints),
    String(scopes),
    groups.join(', '),
  ]);
  return tablePage(['product', 'endpoints', 'scopes', 'groups'], rows, 'product');
}

function tablePage(
  head: readonly string[],
  rows: readonly (readonly Piece[])[],
  noun: string,
): Page {
  const headRow = head.map((title, column) =>
    rows.some((row) => row[column] !== '') ? styled('dim', title) : '',
  );
  return [
    ...(rows.length > 0
      ? [
          table(
            0,
            [headRow, ...rows].map((cells) => ({ cells })),
          ),
          line(),
        ]
      : []),
    line(styled('dim', counted(rows.length, noun))),
  ];
}
