import type { Catalog, Endpoint } from '../catalog/catalog.js';
import type { CallEntry } from '../catalog/document.js';
import { shown } from '../scope/scope-token.js';
import { alternativesOf, isSatisfied } from './alternatives.js';
import { createGrant } from './create-grant.js';
import type { Grant, GrantInput } from './create-grant.js';
import type { AccessTarget, Decision, Denied } from './decision.js';

/**
 * Decides whether a grant opens an endpoint: it does when it holds, or implies, all scopes of one
 * alternative. Everything else is denied, except an endpoint that the catalog calls public.
 *
 * @param catalog - the catalog
 * @param granted - a prepared {@link Grant}, or what {@link createGrant} takes
 * @param target - an endpoint id, or a call: one that asks for a level accepts only alternatives
 * whose widest scope has at least that level
 * @returns the decision; denied with `access/unknown-endpoint`, `access/empty-grant` when nothing
 * granted is a scope of the catalog, or `access/insufficient-scope`; never throws
 * @example
 * ```ts
 * import { challenge, check } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function authorize(catalog: Catalog, tokenScope: string, method: string, url: string) {
 *   const found = catalog.match(method, url);
 *   if (!found.ok || !found.matches[0]) return { status: 404 };
 *   const decision = check(catalog, tokenScope, found.matches[0]);
 *   if (decision.allowed) return { status: 200 };
 *   return { status: 403, headers: { 'WWW-Authenticate': challenge(decision) } };
 * }
 * ```
 */
export function check(catalog: Catalog, granted: GrantInput, target: AccessTarget): Decision {
  const grant = createGrant(catalog, granted);
  if (typeof target === 'string') return decide(grant, target);
  // From JavaScript it may be nothing at all, and from another catalog something else by that name.
  const call = target?.call;
  const id = target?.endpoint?.id;
  const endpoint = call?.level === undefined ? undefined : catalog.endpoint(id);
  return endpoint ? decided(grant, endpoint, call) : decide(grant, id);
}

/**
 * The targets that a grant does not open, and why.
 *
 * @param catalog - the catalog
 * @param granted - a prepared {@link Grant}, or what {@link createGrant} takes
 * @param targets - endpoint ids or calls
 * @returns the denied decisions of {@link check}, in the order of the targets
 * @example
 * ```ts
 * import { missing } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function report(catalog: Catalog, tokenScope: string, endpointIds: readonly string[]) {
 *   return missing(catalog, tokenScope, endpointIds).map(({ issue }) => issue.message);
 * }
 * ```
 */
export function missing(
  catalog: Catalog,
  granted: GrantInput,
  targets: Iterable<AccessTarget>,
): readonly Denied[] {
  const grant = createGrant(catalog, granted);
  return Array.from(targets, (target) => check(catalog, grant, target)).filter(
    (decision) => !decision.allowed,
  );
}

/**
 * The endpoints that a grant opens, public ones included.
 *
 * @param catalog - the catalog
 * @param granted - a prepared {@link Grant}, or what {@link createGrant} takes
 * @returns exactly the endpoints whose ids {@link check} allows, in the catalog's order
 * @example
 * ```ts
 * import { listEndpoints } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function titles(catalog: Catalog, tokenScope: string) {
 *   return listEndpoints(catalog, tokenScope).map(({ title }) => title);
 * }
 * ```
 */
export function listEndpoints(catalog: Catalog, granted: GrantInput): readonly Endpoint[] {
  const grant = createGrant(catalog, granted);
  return catalog.endpoints.filter(({ id }) => decide(grant, id).allowed);
}

const nothing: readonly string[] = Object.freeze([]);

function decide(grant: Grant, id: string): Decision {
  const made = grant.decisions.get(id);
  if (made) return made;
  const endpoint = grant.catalog.endpoint(id);
  if (!endpoint) return denied(undefined, unknownEndpoint(id), []);
  const decision = decided(grant, endpoint);
  grant.decisions.set(id, decision);
  return decision;
}

/** The one rule: the first alternative that is wholly granted. A public endpoint needs nothing. */
function decided(
  { catalog, granted, scopes }: Grant,
  endpoint: Endpoint,
  call?: CallEntry,
): Decision {
  const alternatives = alternativesOf(catalog, endpoint, call);
  const by = endpoint.public
    ? nothing
    : alternatives.find((alternative) => isSatisfied(alternative, scopes));
  if (by) return Object.freeze({ allowed: true, endpoint, by });
  const missing = alternatives.map((alternative) =>
    Object.freeze({
      scopes: alternative,
      lacks: Object.freeze(alternative.filter((scope) => !scopes.has(scope))),
    }),
  );
  return denied(endpoint, insufficient(endpoint, granted.length, alternatives[0]), missing);
}

function denied(
  endpoint: Endpoint | undefined,
  issue: Denied['issue'],
  missing: Denied['missing'],
): Denied {
  return Object.freeze({
    allowed: false,
    endpoint,
    issue: Object.freeze(issue),
    missing: Object.freeze(missing),
  });
}

function insufficient(
  { id }: Endpoint,
  granted: number,
  least: readonly string[] | undefined,
): Denied['issue'] {
  return {
    code: granted > 0 ? 'access/insufficient-scope' : 'access/empty-grant',
    message: `${granted > 0 ? 'The granted scopes do' : 'No known scope was granted, which does'} not open “${shown(id)}”.`,
    fix: least
      ? `Grant ${least.map(shown).join(' and ')}.`
      : 'No scope reaches the level of this call.',
  };
}

function unknownEndpoint(id: unknown): Denied['issue'] {
  return {
    code: 'access/unknown-endpoint',
    message: `The catalog knows no endpoint “${typeof id === 'string' ? shown(id) : typeof id}”.`,
    fix: 'Use the id of an endpoint of this catalog.',
  };
}
