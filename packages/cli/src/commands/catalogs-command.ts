import type { Catalog, Issue } from '@scopewise/core';
import { loadCatalog } from '@scopewise/core';
import { FINDING, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { builtInCatalogs } from '../input/built-in-catalogs.js';
import type { Io } from '../io.js';
import { line, prose, styled } from '../output/page.js';
import type { Page } from '../output/page.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';

/** What `scopewise catalogs` was asked. */
export interface CatalogsArgs {
  readonly json: boolean;
}

/** Prints the built-in catalogs: how much they hold, how old they are, where they come from. */
export async function catalogsCommand({ json }: CatalogsArgs, io: Io): Promise<ExitCode> {
  const loaded = await Promise.all(
    builtInCatalogs.map(async ({ name, load }) => ({ name, result: loadCatalog(await load()) })),
  );
  const issues: Issue[] = [];
  const catalogs: { name: string; catalog: Catalog }[] = [];
  for (const { name, result } of loaded) {
    if (result.ok) catalogs.push({ name, catalog: result.catalog });
    else issues.push(...result.issues);
  }
  if (issues.length > 0) {
    printFailure(issues, json, io);
    return FINDING;
  }
  if (json) printJson(catalogs.map(catalogJson), io);
  else printPage(catalogs.flatMap(catalogPage), io);
  return FINE;
}

function catalogJson({ name, catalog }: { name: string; catalog: Catalog }): object {
  const { id, title, version, sources, license, notes, products, endpoints, scopes, roles } =
    catalog;
  return {
    name,
    id,
    title,
    version,
    products: products.length,
    endpoints: endpoints.length,
    scopes: scopes.length,
    roles: roles.length,
    sources,
    license,
    notes,
  };
}

function catalogPage({ name, catalog }: { name: string; catalog: Catalog }, index: number): Page {
  const { title, version, products, endpoints, scopes, roles, sources, license, notes } = catalog;
  return [
    ...(index > 0 ? [line()] : []),
    line(styled('bold', name), `  ${title}, ${version}`),
    prose(
      2,
      `${products.length} products, ${endpoints.length} endpoints, ${scopes.length} scopes`,
      roles.length > 0 ? `, ${roles.length} roles` : '',
    ),
    ...sources.map((source) => prose(2, `Source: ${source.title}, ${source.date}, ${source.url}`)),
    prose(2, `License: ${license}`),
    ...notes.map((note) => prose(2, `Note: ${note}`)),
  ];
}
