import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import type { Io } from '../io.js';
import { builtInCatalogs } from './built-in-catalogs.js';
import { readTextFile } from './read-text.js';

/** What {@link openCatalog} answers. */
export type OpenedCatalog = { readonly ok: true; readonly catalog: Catalog } | CliFailure;

/** Loads a catalog by the name of a built-in one or by the path of a JSON file. */
export async function openCatalog(nameOrPath: string, io: Io): Promise<OpenedCatalog> {
  const document = await readCatalogDocument(nameOrPath, io);
  return document.ok ? loadCatalog(document.value) : document;
}

/** As {@link openCatalog}, before anything is validated. */
export async function readCatalogDocument(
  nameOrPath: string,
  io: Io,
): Promise<{ readonly ok: true; readonly value: unknown } | CliFailure> {
  const builtIn = builtInCatalogs.find(({ name }) => name === nameOrPath);
  if (builtIn) return { ok: true, value: await builtIn.load() };
  // A bare word is a misspelt name rather than a file, unless there is such a file.
  const file = await readTextFile(nameOrPath, io);
  if (!file.ok) return /[./\\]/.test(nameOrPath) ? file : unknownCatalog(nameOrPath);
  try {
    return { ok: true, value: JSON.parse(file.text) };
  } catch (error) {
    return cliFailure({
      code: 'cli/unreadable-file',
      message: `The file “${nameOrPath}” is not JSON: ${messageOf(error)}.`,
      fix: 'Give a catalog as JSON; docs/catalog.schema.json describes it.',
    });
  }
}

function unknownCatalog(name: string): CliFailure {
  const names = builtInCatalogs.map((catalog) => catalog.name);
  return cliFailure({
    code: 'cli/unknown-catalog',
    message: `There is no catalog “${name}”, built in or as a file.`,
    fix: `Use a built-in catalog (${names.join(', ')}) or the path of a JSON file.`,
    candidates: names,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
