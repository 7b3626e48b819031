import type { Grant } from '../access/create-grant.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Failure } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { suggest } from '../suggest/suggest.js';
import type { SuggestOptions, Suggestion } from '../suggest/suggestion.js';
import type { KnownNeed } from './read-needs.js';
import { createWitnesses } from './witnesses.js';

/** What a request should become. */
export interface Target {
  readonly ok: true;
  /** The answer for all needs. */
  readonly proof: Suggestion;
  /** The answer for the needs that are not blocked; the same where none is. */
  readonly best: Suggestion;
  /** Requested scopes that stay because nothing within the limits covers the same blocked need. */
  readonly outside: ReadonlySet<string>;
  /** The scopes of the better request that the catalog knows or that are locked. */
  readonly scopes: ReadonlySet<string>;
  /** Scopes of the better request that cover each need, by its text. */
  readonly coverage: ReadonlyMap<string, readonly string[]>;
}

/**
 * Asks for the least-privileged request that keeps what must stay. Where needs are blocked, it is
 * asked for again without them and without a limit of number, so that there is a way for the others.
 *
 * @param staying - scopes that stay whatever else is chosen
 */
export function findTarget(
  catalog: Catalog,
  grant: Grant,
  needs: readonly KnownNeed[],
  staying: readonly string[],
  limits: Omit<SuggestOptions, 'need' | 'granted'>,
): Target | Failure {
  const inputs = needs.map(({ input }) => input);
  const proof = suggest(catalog, { ...limits, granted: staying, need: inputs });
  if (!proof.ok) return proof;
  if (proof.status !== 'infeasible') {
    return targetOf({ proof, best: proof, outside: new Map(), staying });
  }
  const blocked = new Set(proof.blocked.map(({ need }) => need));
  const { find } = createWitnesses(catalog, [], grant.granted.toSorted(byCodeUnits));
  const outside = new Map(
    needs
      .filter(({ text }) => blocked.has(text))
      .map(({ text, alternatives }) => [text, find(alternatives) ?? []]),
  );
  const best = suggest(catalog, {
    ...limits,
    max: Infinity,
    granted: [...staying, ...[...outside.values()].flat()],
    need: needs.filter(({ text }) => !blocked.has(text)).map(({ input }) => input),
  });
  return best.ok ? targetOf({ proof, best, outside, staying }) : best;
}

function targetOf({
  proof,
  best,
  outside,
  staying,
}: Pick<Target, 'proof' | 'best'> & {
  readonly outside: ReadonlyMap<string, readonly string[]>;
  readonly staying: readonly string[];
}): Target {
  const kept = new Set([...outside.values()].flat());
  return {
    ok: true,
    proof,
    best,
    outside: kept,
    scopes: new Set([...best.scopes, ...staying, ...kept]),
    coverage: new Map([
      ...outside,
      ...best.needs.map(({ need, coveredBy }) => [need, coveredBy] as const),
    ]),
  };
}
