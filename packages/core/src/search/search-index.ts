import type { Catalog } from '../catalog/catalog.js';
import type { PathNode } from '../catalog/path-trie.js';
import type { SearchField, SearchKind } from './search-document.js';
import type { TextWord } from './split-words.js';
import type { SynonymTable } from './synonym-table.js';

/** The facets of a scope, by which results are counted and filtered. */
export const facetNames = ['product', 'action', 'level', 'severity', 'deprecated'] as const;

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number];

/**
 * How much a word says in each field, of 250, and whether a person sees the field; its position is
 * the field's number.
 */
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
  /** Rows of the scopes that a scope or an endpoint is about. */
  readonly scopes: readonly number[];
  /** Methods as bits. */
  readonly methods: number;
  /** What it is worth before any query, by kind, level and how much it opens. */
  readonly prior: number;
}

/** A facet of the catalog's scopes. */
export interface Facet {
  readonly values: readonly string[];
  /** The words of each value. */
  readonly words: readonly (readonly string[])[];
  /** Which value each scope has. */
  readonly codes: Uint32Array;
  /** Of each scope, the first of its family with the same value. */
  readonly firsts: Uint32Array;
}

/** The words of a product's title, and the values of its scopes in the facet of that name. */
export interface ProductTitle {
  readonly words: readonly string[];
  readonly values: ReadonlySet<number>;
}

/**
 * The words and texts of a catalog and of those before it: they are added and never moved, so that a
 * new version of a catalog finds them split.
 */
export interface Vocabulary {
  /** The kinds to index. */
  readonly indexed: readonly SearchKind[];
  readonly synonyms: SynonymTable;

  readonly words: string[];
  readonly wordIds: Map<string, number>;
  /** The letters of each word, and its singular. */
  readonly letters: number[];
  readonly stems: string[];

  readonly texts: TextRow[];
  /** By field and text. */
  readonly textIds: readonly Map<string, number>[];
}

/**
 * An inverted index: which words stand in which documents. Numbers refer to rows: of `words`, of
 * `texts`, of `documents` and the columns beside it, and of the catalog's scopes.
 */
export interface SearchIndex extends Vocabulary {
  readonly catalog: Catalog;
  /** Words of texts in the order of their code units, to find those that begin alike. */
  readonly sorted: readonly number[];
  /** How much a word tells documents apart, from 0 to 1. */
  readonly rarity: readonly number[];

  /** In the order of the catalog: scopes first, each in its own row. */
  readonly documents: readonly DocumentRow[];
  readonly documentIds: ReadonlyMap<SearchKind, ReadonlyMap<string, number>>;
  /** Of each document the number of its kind. */
  readonly kinds: readonly number[];
  /** The prior of each document, less for those with many words. */
  readonly roughPrior: readonly number[];
  /** Paths of calls, segment by segment, in tries of some hundred endpoints each. */
  readonly tries: readonly PathNode[];
  /** Word → its first posting; one more than there are words. */
  readonly postingStart: Uint32Array;
  readonly postingDocument: Uint32Array;
  readonly postingWeight: Uint8Array;

  readonly scopeRows: ReadonlyMap<string, number>;
  /** Scopes by their legacy names. A catalog has the same, made all at once. */
  readonly legacy: ReadonlyMap<string, readonly string[]>;
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** Of each scope, the first of its family. */
  readonly firsts: Uint32Array;
  readonly productTitles: readonly ProductTitle[];
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
