import { loadCatalog, suggest } from '@scopewise/core';
import { zoom } from '@scopewise/catalogs/zoom';
import { comparisonHead, comparisonRow, compareSolvers } from './compare-solvers.js';
import { createHighs } from './highs.js';
import { choiceProblem, scopeWorld, seeded, unrelatedNeed } from './instances.js';
import { median, table, timed } from './measure.js';

export const title = 'Least scopes';

/** The Zoom catalog, and hard generated problems beside HiGHS. */
export async function run(): Promise<string> {
  const world = scopeWorld(1, 2000, 8000);
  const highs = await createHighs(120);
  const rows = [5, 20, 100, 500].map((size) => {
    const problems = Array.from({ length: 50 }, (_, seed) =>
      choiceProblem(world, unrelatedNeed(world, size, seeded(1000 * size + seed))),
    );
    return comparisonRow(`${size} needs`, compareSolvers(problems, highs, 5, true));
  });
  return [
    'Zoom, random endpoints of the catalog, the whole of `suggest` with its reasons:\n',
    zoomTable(),
    '\nGenerated: 2,000 scopes that overlap on 8,000 endpoints. HiGHS takes the first five instances',
    'of a line, tier after tier;\nin brackets how many times our median that is, on the same model. “–” where reductions alone solve.\n',
    table(comparisonHead, rows),
  ].join('\n');
}

function zoomTable(): string {
  const loaded = loadCatalog(zoom);
  if (!loaded.ok) throw new Error('The Zoom catalog does not load.');
  const { catalog } = loaded;
  const rows = [5, 20, 100, 500].map((size) => {
    const random = seeded(size);
    const runs = Array.from({ length: 50 }, () => {
      const need = Array.from(
        { length: size },
        () => catalog.endpoints[Math.floor(random() * catalog.endpoints.length)]?.id ?? '',
      );
      return timed(() => suggest(catalog, { need }));
    });
    const proven = runs.filter(({ value }) => value.ok && value.status === 'optimal').length;
    const times = runs.map(({ ms }) => ms);
    return [
      `${size}`,
      `${proven} of ${runs.length}`,
      `${median(times).toFixed(1)} (${Math.max(...times).toFixed(0)})`,
    ];
  });
  return table(['endpoints', 'proven', 'ms, median (worst)'], rows);
}
