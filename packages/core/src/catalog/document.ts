import type { GrammarSpec } from '../scope/grammar.js';

/**
 * A catalog as it is written down: plain JSON, described by `docs/catalog.schema.json`.
 * {@link loadCatalog} validates and indexes it.
 */
export interface CatalogDocument {
  readonly $schema?: string;
  /** The version of this format. */
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  /** The version of the content; by custom the date of its newest source. */
  readonly version: string;
  readonly sources: readonly SourceEntry[];
  /** What a reader must know about the right to use this data. */
  readonly license: string;
  readonly notes?: readonly string[];
  readonly grammar: GrammarSpec;
  /** Whose data a scope reaches, narrow → wide. Empty when the provider has no levels. */
  readonly levels: readonly LevelEntry[];
  /** How much harm an action can do, mild → severe. */
  readonly severities: readonly string[];
  readonly actions: readonly ActionEntry[];
  /** Base URLs of the API. Their path, such as `/v2`, is optional in a call. */
  readonly servers?: readonly string[];
  readonly scopes: readonly ScopeEntry[];
  readonly endpoints: readonly EndpointEntry[];
  readonly roles?: readonly RoleEntry[];
  /** What accounts below one's own take; absent where the provider has none. */
  readonly accounts?: AccountsEntry;
  /** Groups of words that mean the same to a person who searches. */
  readonly synonyms?: readonly (readonly string[])[];
}

/** Where facts of a catalog come from. `date` is an ISO 8601 date or month. */
export interface SourceEntry {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** A level, such as `admin`. */
export interface LevelEntry {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** An action and the severity it has. */
export interface ActionEntry {
  readonly id: string;
  readonly severity: string;
}

/**
 * A scope. The segments are read from the token by the catalog's grammar; a token the grammar
 * cannot read may state them itself, and counts as most severe and widest where it does not.
 */
export interface ScopeEntry {
  readonly scope: string;
  readonly title?: string;
  readonly description?: string;
  readonly product?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly level?: string;
  /** Legacy names: older scopes of the provider that this one replaces, wholly or in part. */
  readonly aliases?: readonly string[];
  /** Scopes that a holder of this one has as well. */
  readonly implies?: readonly string[];
  /**
   * Scopes that seem to reach some of the same, for a person to judge. Nothing follows from it: it
   * is no implication. Written at both.
   */
  readonly overlaps?: readonly string[];
  readonly deprecated?: boolean;
  /** The scope to use in place of a deprecated one. */
  readonly replacedBy?: string;
}

/** An API operation, and the scopes it needs. */
export interface EndpointEntry {
  readonly id: string;
  readonly title: string;
  readonly product: string;
  readonly group: string;
  readonly description?: string;
  /** Alternatives (OR), each a set of scopes (AND). Absent only when `public` is true. */
  readonly requires?: readonly (readonly string[])[];
  /** True when the endpoint needs no scope at all. */
  readonly public?: true;
  readonly calls: readonly CallEntry[];
  readonly deprecated?: boolean;
}

/** One way to call an endpoint. `method` and `path` are absent where no source states them. */
export interface CallEntry {
  readonly method?: string;
  /** A path template, such as `/users/{userId}`, without the server. */
  readonly path?: string;
  /** The link to the documentation, as the source has it. */
  readonly docs?: string;
  /** The kind of account the call is for, such as `master`. */
  readonly account?: string;
  /** The narrowest level this call accepts, where that is wider than the endpoint's own. */
  readonly level?: string;
}

/**
 * A role: a named set of scopes. Patterns match segment by segment: `*` stands for one segment, a
 * last `**` for one or more, anything else for itself. A pattern without either is a scope.
 */
export interface RoleEntry {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Patterns of the scopes that it grants. */
  readonly grants: readonly string[];
  /** Patterns of the scopes that nobody with this role has, whatever other roles grant. */
  readonly denies?: readonly string[];
  /** Roles whose grants and denies it has as well. */
  readonly extends?: readonly string[];
}

/** What it takes to look after the accounts below one's own. */
export interface AccountsEntry {
  /** Scopes that managing such an account takes, all of them. */
  readonly manage: readonly string[];
  /** Scopes that giving such an account a role takes, all of them. */
  readonly assignRole: readonly string[];
  /** True when an account has one role only. */
  readonly oneRole?: boolean;
}
