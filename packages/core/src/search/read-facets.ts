import type { Catalog } from '../catalog/catalog.js';
import { perFacet } from './search-index.js';
import type { FacetName, SearchIndex } from './search-index.js';
import { splitWords } from './split-words.js';

const slice = 2000;

/** Reads the facets of every scope of a catalog; answers in which row each scope's are. */
export function* readFacets(
  index: SearchIndex,
  catalog: Catalog,
): Generator<void, ReadonlyMap<string, number>> {
  const { scopes, severities } = catalog;
  const rows = new Map<string, number>();
  const columns = perFacet(() => new Uint32Array(scopes.length));
  const codes = perFacet(() => new Map<string, number>());
  const values = perFacet((): string[] => []);
  const codeOf = (name: FacetName, value: string): number => {
    const known = codes[name].get(value);
    if (known !== undefined) return known;
    codes[name].set(value, values[name].length);
    return values[name].push(value) - 1;
  };
  // The catalog's own order of levels, severities and actions is the one a person expects.
  for (const { id } of catalog.levels) codeOf('level', id);
  for (const { id } of catalog.actions) codeOf('action', id);
  for (const severity of severities) codeOf('severity', severity);
  codeOf('deprecated', 'no');
  for (const [row, scope] of scopes.entries()) {
    rows.set(scope.scope, row);
    columns.product[row] = codeOf('product', scope.product);
    columns.action[row] = codeOf('action', scope.action);
    columns.level[row] = codeOf('level', scope.level);
    columns.severity[row] = codeOf('severity', severities[scope.severityRank] ?? '');
    columns.deprecated[row] = codeOf('deprecated', scope.deprecated ? 'yes' : 'no');
    if (row % slice === slice - 1) yield;
  }
  const wordsOf = (text: string): string[] => splitWords(text).map(({ word }) => word);
  index.productTitles = catalog.products.map(({ title, endpoints }) => ({
    words: wordsOf(title),
    values: new Set(
      endpoints.flatMap(({ requires }) =>
        requires.flat().map((scope) => columns.product[rows.get(scope) ?? 0] ?? 0),
      ),
    ),
  }));
  yield;
  index.facetWords = perFacet((name) => values[name].map(wordsOf));
  index.facets = columns;
  index.facetValues = values;
  return rows;
}
