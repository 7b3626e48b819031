import type { Catalog } from '../catalog/catalog.js';
import { createFamilies } from '../catalog/scope-families.js';
import { facetNames, perFacet } from './search-index.js';
import type { Facet, FacetName, ProductTitle, SearchIndex } from './search-index.js';
import { wordsOf } from './split-words.js';

const slice = 1000;

/** A facet that is being read. */
interface OpenFacet extends Facet {
  readonly values: string[];
  readonly words: (readonly string[])[];
  readonly known: Map<string, number>;
}

type ReadFacets = Pick<SearchIndex, 'facets' | 'firsts' | 'productTitles' | 'scopeRows' | 'legacy'>;

/** Reads the facets of every scope of a catalog. */
export function* readFacets(catalog: Catalog): Generator<void, ReadFacets> {
  const { severities, levels, actions } = catalog;
  // Read one by one: `catalog.scopes` and `catalog.endpoints` would make all at once.
  const { scopes, endpoints } = catalog.toJSON();
  const scopeRows = new Map<string, number>();
  const legacy = new Map<string, string[]>();
  const facets = perFacet((): OpenFacet => ({
    values: [],
    words: [],
    known: new Map(),
    codes: new Uint32Array(scopes.length),
    firsts: new Uint32Array(scopes.length),
  }));
  const firsts = new Uint32Array(scopes.length);
  const familyOf = createFamilies(catalog);
  // The catalog's own order of levels, severities and actions is the one a person expects.
  for (const { id } of levels) codeOf(facets.level, id);
  for (const { id } of actions) codeOf(facets.action, id);
  for (const severity of severities) codeOf(facets.severity, severity);
  codeOf(facets.deprecated, 'no');
  for (const [row, { scope: text }] of scopes.entries()) {
    const scope = catalog.scope(text);
    if (!scope) continue;
    scopeRows.set(scope.scope, row);
    for (const alias of scope.aliases) {
      const successors = legacy.get(alias) ?? [];
      successors.push(scope.scope);
      legacy.set(alias, successors);
    }
    const values: Record<FacetName, string> = {
      ...scope,
      severity: severities[scope.severityRank] ?? '',
      deprecated: scope.deprecated ? 'yes' : 'no',
    };
    const family = familyOf(row);
    firsts[row] = family[0] ?? 0;
    for (const name of facetNames) {
      const facet = facets[name];
      const { codes } = facet;
      const code = codeOf(facet, values[name]);
      codes[row] = code;
      facet.firsts[row] = family.find((other) => codes[other] === code) ?? 0;
    }
    if (row % slice === 0) yield;
  }
  const products = new Map<string, Set<number>>();
  for (const [at, { product, requires = [] }] of endpoints.entries()) {
    let values = products.get(product);
    if (!values) products.set(product, (values = new Set()));
    for (const scope of requires.flat()) {
      values.add(facets.product.codes[scopeRows.get(scope) ?? 0] ?? 0);
    }
    if (at % slice === 0) yield;
  }
  const productTitles = Array.from(products, ([title, values]): ProductTitle => ({
    words: wordsOf(title),
    values,
  }));
  return { facets, firsts, productTitles, scopeRows, legacy };
}

function codeOf({ known, values, words }: OpenFacet, value: string): number {
  const code = known.get(value);
  if (code !== undefined) return code;
  known.set(value, values.length);
  words.push(wordsOf(value));
  return values.push(value) - 1;
}
