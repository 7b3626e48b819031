import type { Catalog } from '../catalog/catalog.js';
import type { PathNode } from '../catalog/path-trie.js';
import type { SearchField, SearchKind } from './search-document.js';
import type { TextWord } from './split-words.js';
import type { SynonymTable } from './synonym-table.js';

/** The facets of a scope, by which results are counted and filtered. */
export const facetNames = ['product', 'action', 'level', 'severity', 'deprecated'] as const;

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number];

/** How much a word says in each field, of 250; its position is the field's number. */
export const fieldWeights: readonly (readonly [field: SearchField, weight: number])[] = [
  ['title', 240],
  ['subject', 130],
  ['resource', 250],
  ['scope', 60],
  ['id', 60],
  ['initials', 200],
  ['segment', 130],
  ['product', 130],
  ['action', 180],
  ['level', 150],
  ['group', 120],
  ['alias', 90],
  ['path', 80],
  ['description', 50],
];

/** The field numbers up to which a text is compared as a whole with the query. */
export const lastRankedField = 5;

/** A text, split into words. */
export interface TextRow {
  readonly text: string;
  readonly words: readonly number[];
  /** Its words, and the names of phrases in it: what a document with it is listed under. */
  readonly listed: readonly number[];
  /** Where each word stands; found out when it is first shown. */
  spots?: readonly TextWord[];
}

/** What is read of a document once it is a candidate. */
export interface DocumentRow {
  readonly kind: SearchKind;
  readonly id: string;
  /** `text * 16 + field`, in the order of fields. */
  readonly texts: readonly number[];
  /** `word * 256 + weight`, each word once. */
  readonly words: readonly number[];
  /** Rows of the scopes that a scope or an endpoint is about. */
  readonly scopes: readonly number[];
  /** Methods as bits. */
  readonly methods: number;
}

/**
 * An inverted index: which words stand in which documents. Numbers refer to rows: of `words`, of
 * `texts`, of `documents` and the columns beside it, and of the catalog's scopes (`facets`).
 *
 * Words and texts are added and never moved, so that a new version of a catalog finds them split.
 */
export interface SearchIndex {
  catalog: Catalog;
  readonly indexed: readonly SearchKind[];
  readonly synonyms: SynonymTable;

  readonly words: string[];
  readonly wordIds: Map<string, number>;
  /** Words of texts in the order of their code units, to find those that begin alike. */
  sorted: readonly number[];
  /** The letters of each word, and its singular. */
  readonly letters: number[];
  readonly stems: string[];
  /** How much a word tells documents apart, from 0 to 1. */
  rarity: Float32Array;

  readonly texts: TextRow[];
  readonly textIds: Map<string, number>;

  /** In the order of the catalog. */
  documents: DocumentRow[];
  readonly documentIds: Map<string, number>;
  /** Of each document the number of its kind; scopes, being first, stand in their catalog's rows. */
  kinds: Uint8Array;
  /** What a document is worth before any query, by kind, level and how much it opens. */
  prior: Float32Array;
  /** The prior, less for documents with many words. */
  roughPrior: Float32Array;
  /** Paths of calls, segment by segment, in tries of some hundred endpoints each. */
  calls: PathNode[];
  /** Word → its first posting; one more than there are words. */
  postingStart: Uint32Array;
  postingDocument: Uint32Array;
  postingWeight: Uint8Array;

  facetValues: Record<FacetName, string[]>;
  /** The words of each value. */
  facetWords: Record<FacetName, (readonly string[])[]>;
  facets: Record<FacetName, Uint32Array>;
  /** The words of each product's title, and the values of its scopes in the facet of that name. */
  productTitles: readonly ProductTitle[];
}

interface ProductTitle {
  readonly words: readonly string[];
  readonly values: ReadonlySet<number>;
}

/** A record with one value for each facet. */
export function perFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return {
    product: make('product'),
    action: make('action'),
    level: make('level'),
    severity: make('severity'),
    deprecated: make('deprecated'),
  };
}
