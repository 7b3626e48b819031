import { check, createGrant, loadCatalog, parseScope } from '@scopewise/core';
import { zoom } from '@scopewise/catalogs/zoom';
import { ratio, table } from './measure.js';

export const title = 'Parsing, checking, loading';

/** The basic steps, each beside the bare operation it cannot do without. */
export async function run(): Promise<string> {
  const text = JSON.stringify(zoom);
  const document: unknown = JSON.parse(text);
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error('The Zoom catalog does not load.');
  const { catalog } = loaded;
  const scopes = catalog.scopes.map(({ scope }) => scope);
  const ids = catalog.endpoints.map(({ id }) => id);
  const half = scopes.filter((_, at) => at % 2 === 0);
  const bare = new Set(half);
  const wanted = catalog.endpoints.map(({ requires }) => requires[0]?.[0] ?? '');
  let sink = 0;

  const parse = ratio(
    () => {
      for (const scope of scopes) if (parseScope(scope, catalog.grammar).ok) sink += 1;
    },
    () => {
      for (const scope of scopes) sink += scope.split(':').length;
    },
  );
  const grant = createGrant(catalog, half);
  // One pass takes microseconds, too short to time and to compile: many passes make a round.
  const passes = Array.from({ length: 50 });
  const checked = ratio(
    () => {
      for (const _ of passes) {
        for (const id of ids) if (check(catalog, grant, id).allowed) sink += 1;
      }
    },
    () => {
      for (const _ of passes) for (const scope of wanted) if (bare.has(scope)) sink += 1;
    },
  );
  const load = ratio(
    () => {
      sink += Number(loadCatalog(document).ok);
    },
    () => {
      const parsed: unknown = JSON.parse(text);
      sink += Number(parsed !== null);
    },
  );
  const loadAndRead = ratio(
    () => {
      const again = loadCatalog(document);
      if (again.ok) sink += again.catalog.scopes.length + again.catalog.endpoints.length;
    },
    () => {
      const parsed: unknown = JSON.parse(text);
      sink += Number(parsed !== null);
    },
  );
  if (sink < 0) throw new Error('Nothing was measured.');
  return table(
    ['step', 'beside', 'ratio', 'target'],
    [
      ['`parseScope`, 2,501 scopes', "`split(':')`", parse.toFixed(2), '4'],
      ['`check` on a prepared grant, 1,604 endpoints', '`Set.has`', checked.toFixed(2), '4'],
      ['`loadCatalog`, Zoom', '`JSON.parse` of it', load.toFixed(2), '3'],
      [
        'the same, and a first look at all entries',
        '`JSON.parse` of it',
        loadAndRead.toFixed(2),
        '–',
      ],
    ],
  );
}
