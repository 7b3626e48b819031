/**
 * The endpoints of one product, packed.
 *
 * `table` has one line per endpoint, below a `# Group` line for each group:
 *
 * ```text
 * operationId|Title|accounts|METHOD /path|product:action:resource/levels|aliases
 * ```
 *
 * - accounts: `a` the call for an account, `m` the call for a master account, `am` both; `am!` where
 *   the master call accepts the endpoint's narrowest level too.
 * - METHOD /path: empty where no source states them. With `am` it is the account's path, and the
 *   master's is the same below `/accounts/{accountId}`; a `=` before the path says that both calls
 *   have this very path.
 * - product: left out where it is {@link PackedProduct.scopes}.
 * - levels: a letter for each level that gives access, `u`ser, `a`dmin and `m`aster. A scope that is
 *   not of Zoom's usual shape stands whole, without a slash.
 * - aliases: a line number of {@link PackedProduct.aliases}, at the first endpoint that needs the
 *   scope. Empty fields at the end of a line are left out.
 */
export interface PackedProduct {
  readonly title: string;
  readonly slug: string;
  /** The part of a documentation link that names the API. */
  readonly api: string;
  /** The first segment of most scopes. */
  readonly scopes: string;
  /**
   * Sets of classic scopes, one per line: `name name/levels`, several joined by `;`. A `*` in a name
   * stands for the level as classic scopes write it: nothing, `:admin` or `:master`.
   */
  readonly aliases: string;
  /** Scopes that the source lists without an endpoint. */
  readonly unused?: readonly string[];
  readonly table: string;
}
