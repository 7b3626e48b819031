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
  const { scopes, severities, levels, actions } = catalog;
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
  for (const [row, scope] of scopes.entries()) {
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
  const productTitles: ProductTitle[] = [];
  let read = 0;
  for (const { title, endpoints } of catalog.products) {
    const values = new Set<number>();
    for (const { requires } of endpoints) {
      for (const scope of requires.flat()) {
        values.add(facets.product.codes[scopeRows.get(scope) ?? 0] ?? 0);
      }
      read += 1;
      if (read % slice === 0) yield;
    }
    productTitles.push({ words: wordsOf(title), values });
  }
  return { facets, firsts, productTitles, scopeRows, legacy };
}

function codeOf({ known, values, words }: OpenFacet, value: string): number {
  const code = known.get(value);
  if (code !== undefined) return code;
  known.set(value, values.length);
  words.push(wordsOf(value));
  return values.push(value) - 1;
}
