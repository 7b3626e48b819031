// Writes search.json (`npx tsx test/conformance/write-search.ts`): judged queries drawn by rules from
// the catalogs with a fixed seed, and those that people wrote. Its `held-out` half comes from other
// seeds; nothing was tuned on it.
import { readFileSync, writeFileSync } from 'node:fs';
import { judgedCatalogs } from './judged-catalogs.js';
import type { JudgedQuery } from './judged-query.js';
import { handWritten, junk } from './hand-written-queries.js';
import { queriesFromScopes, queriesFromTitles } from './make-search-queries.js';

const target = new URL('search.json', import.meta.url);
const sets = { tuned: judgedSet(1, 12), 'held-out': judgedSet(4242, 12) };
const lines = Object.entries(sets).map(
  ([name, queries]) =>
    `  ${JSON.stringify(name)}: [\n${queries.map((query) => `    ${JSON.stringify(query)}`).join(',\n')}\n  ]`,
);
const text = `{\n${lines.join(',\n')}\n}\n`;
if (process.argv[2] === '--check') {
  if (readFileSync(target, 'utf8') !== text) throw new Error('search.json is out of date.');
} else writeFileSync(target, text);

function judgedSet(seed: number, each: number): JudgedQuery[] {
  const catalogs = judgedCatalogs();
  const drawn = (['zoom', 'infobip', 'generated'] as const).flatMap((known, at) => {
    const catalog = catalogs[known];
    return [
      ...queriesFromTitles(known, catalog, each, seed + at),
      ...queriesFromScopes(known, catalog, each, seed + at + 50),
    ];
  });
  // People wrote one set, and half of it is held out.
  const isOwn = (at: number): boolean => (at % 2 === 0) === (seed === 1);
  const written = handWritten.flatMap(([query, ...scopes], at): JudgedQuery[] => {
    if (!isOwn(at)) return [];
    const own = scopes.flatMap((scope) =>
      catalogs.zoom.levels
        .map(({ id }) => (id === 'user' ? scope : `${scope}:${id}`))
        .filter((text) => catalogs.zoom.scope(text) !== undefined),
    );
    const endpoints = own.flatMap((scope) => catalogs.zoom.endpointsOf(scope).map(({ id }) => id));
    const right = [...new Set([...own, ...endpoints])];
    return [{ catalog: 'zoom', category: 'hand-written', query, right }];
  });
  const nothing = junk
    .filter((_, at) => isOwn(at))
    .flatMap((query) =>
      (['zoom', 'infobip', 'generated'] as const).map((catalog): JudgedQuery => ({
        catalog,
        category: 'junk',
        query,
        right: [],
      })),
    );
  return [...drawn, ...written, ...nothing];
}
