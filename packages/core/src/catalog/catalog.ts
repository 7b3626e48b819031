import type { Failure } from '../errors/issue.js';
import type { Grammar } from '../scope/grammar.js';
import type {
  AccountsEntry,
  ActionEntry,
  CallEntry,
  CatalogDocument,
  EndpointEntry,
  LevelEntry,
  SourceEntry,
} from './document.js';

/**
 * A validated, indexed and frozen catalog, made by {@link loadCatalog}. Every look-up is exact and
 * case-sensitive, and unknown names are `undefined` or empty, never an error.
 */
export interface Catalog {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly sources: readonly SourceEntry[];
  readonly license: string;
  readonly notes: readonly string[];
  readonly grammar: Grammar;
  /** Narrow → wide; a scope's `levelRank` is an index into it. */
  readonly levels: readonly LevelEntry[];
  /** Mild → severe; a scope's `severityRank` is an index into it. */
  readonly severities: readonly string[];
  readonly actions: readonly ActionEntry[];
  readonly servers: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** In the document's order. */
  readonly scopes: readonly CatalogScope[];
  /** In the document's order. */
  readonly endpoints: readonly Endpoint[];
  /** In the document's order. */
  readonly roles: readonly Role[];
  readonly accounts: AccountsEntry | undefined;
  /** In the order of first appearance. */
  readonly products: readonly Product[];
  scope(text: string): CatalogScope | undefined;
  endpoint(id: string): Endpoint | undefined;
  role(id: string): Role | undefined;
  /** Endpoints with an alternative that names the scope itself (implications not expanded). */
  endpointsOf(scope: string): readonly Endpoint[];
  /** Scopes that replace a legacy name. */
  legacy(name: string): readonly CatalogScope[];
  /** The given scopes and all they imply, unknown ones included; in no particular order. */
  expand(scopes: Iterable<string>): ReadonlySet<string>;
  /**
   * Finds the calls that a method and a path name. What servers and proxies could read in different
   * ways is refused, so that what matched here is what the API will see:
   *
   * - Methods and paths are case-sensitive. HEAD and OPTIONS match only where they are documented.
   * - One trailing slash, a query and a fragment are ignored. `//`, dot segments, `\`, `;`, control
   *   characters, the escapes that hide one of these or a `/` or `.`, and malformed escapes are
   *   `call/bad-path`. Other escapes are decoded, to compare and in `params`.
   * - A literal segment goes before a parameter; where it leads to no call of the method, the
   *   parameter is tried. `{anything}` stands for a parameter of any name.
   * - A URL must be below one of `servers`: scheme, host, port and base path; else it is
   *   `call/unknown-server`. A path may begin with such a base path: `/v2/users` is `/users`, unless
   *   the catalog documents the longer path.
   * - `call/unknown-method` and `call/unknown-call` name what was probably meant.
   *
   * @param method - such as `GET`
   * @param pathOrUrl - such as `/users/me`, `/users/{id}` or `https://api.example.com/users/me?x=1`
   * @returns a match for each endpoint that has the call; of several calls that an endpoint has
   * there, the one that accepts the narrowest level
   */
  match(method: string, pathOrUrl: string): CallMatches;
  /** The document this catalog was loaded from, equal but for the order of keys. */
  toJSON(): CatalogDocument;
}

/** A scope with its segments and ranks. Absent segments are `''`. */
export interface CatalogScope {
  readonly scope: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly product: string;
  readonly action: string;
  readonly resource: string;
  readonly level: string;
  /** Index into the catalog's levels; the widest for a level the catalog does not know. */
  readonly levelRank: number;
  /** Index into the catalog's severities; the most severe for an action it does not know. */
  readonly severityRank: number;
  readonly aliases: readonly string[];
  readonly implies: readonly string[];
  /** Scopes that seem to reach some of the same, for a person to judge; nothing follows from it. */
  readonly overlaps: readonly string[];
  readonly deprecated: boolean;
  readonly replacedBy: string | undefined;
}

/**
 * An API operation with its requirement. `requires` is empty only for a public endpoint; the least
 * privileged alternative comes first.
 */
export interface Endpoint extends Omit<EndpointEntry, 'requires' | 'public' | 'deprecated'> {
  readonly requires: readonly (readonly string[])[];
  readonly public: boolean;
  readonly deprecated: boolean;
}

/** A role as the document has it: its own grants and denies, not those of roles it extends. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly grants: readonly string[];
  readonly denies: readonly string[];
  readonly extends: readonly string[];
}

/** A product, its groups, and its endpoints. */
export interface Product {
  readonly title: string;
  readonly groups: readonly string[];
  readonly endpoints: readonly Endpoint[];
}

/** A call found by its method and path, with the values of the path's parameters. */
export interface CallMatch {
  readonly endpoint: Endpoint;
  readonly call: CallEntry;
  readonly params: Readonly<Record<string, string>>;
}

/** More than one match only where the catalog gives two endpoints the same call. */
export type CallMatches = { readonly ok: true; readonly matches: readonly CallMatch[] } | Failure;
