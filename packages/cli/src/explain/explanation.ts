import { alternativesOf, byCodeUnits, listEndpoints } from '@scopewise/core';
import type { Catalog, CatalogScope, Endpoint, Need } from '@scopewise/core';

/** What a scope or an endpoint is about, as programs read it. */
export type Explanation = ScopeExplanation | LegacyExplanation | EndpointExplanation;

/** A scope of the catalog. */
export interface ScopeExplanation extends ScopeSummary {
  readonly kind: 'scope';
  readonly description: string | null;
  readonly product: string;
  readonly action: string;
  readonly resource: string;
  readonly deprecated: boolean;
  readonly replacedBy: string | null;
  /** Its legacy names. */
  readonly aliases: readonly string[];
  readonly implies: readonly string[];
  /** Scopes that may mean much the same; whether they do is for a person to judge. */
  readonly overlaps: readonly ScopeSummary[];
  /** The same scope at other levels, narrow → wide. */
  readonly narrower: readonly ScopeSummary[];
  readonly wider: readonly ScopeSummary[];
  /** What it opens by itself, and what it opens only together with other scopes. */
  readonly opens: readonly EndpointSummary[];
  readonly helpsToOpen: readonly EndpointSummary[];
}

/** A legacy name, and the scopes that replace it, the least privileged first. */
export interface LegacyExplanation {
  readonly kind: 'legacy';
  readonly scope: string;
  readonly replacedBy: readonly ScopeSummary[];
}

/** An endpoint, and the call it was named by. */
export interface EndpointExplanation extends EndpointSummary {
  readonly kind: 'endpoint';
  readonly group: string;
  readonly description: string | null;
  readonly public: boolean;
  readonly deprecated: boolean;
  /** The alternatives that open it; where the question named a call, those that open that call. */
  readonly requires: readonly (readonly ScopeSummary[])[];
  readonly calls: readonly CallSummary[];
}

/** A scope and how much privilege it is. */
export interface ScopeSummary {
  readonly scope: string;
  readonly title: string | null;
  readonly level: string;
  readonly severity: string | null;
}

/** An endpoint, so that a person recognises it. */
export interface EndpointSummary {
  readonly id: string;
  readonly title: string;
  readonly product: string;
}

interface CallSummary {
  readonly method: string | null;
  readonly path: string | null;
  readonly url: string | null;
  readonly docs: string | null;
  readonly account: string | null;
  readonly level: string | null;
  /** Whether the question named this call. */
  readonly named: boolean;
}

/** Explains what a need names. */
export function explainNeed(catalog: Catalog, need: Need): Explanation {
  switch (need.kind) {
    case 'scope':
      return explainScope(catalog, need.scope);
    case 'endpoint':
      return explainEndpoint(catalog, need.endpoint, undefined);
    case 'call':
      return explainEndpoint(catalog, need.match.endpoint, need.match.call);
    default:
      return need satisfies never;
  }
}

/** Explains a legacy name; `undefined` when it is none. */
export function explainLegacy(catalog: Catalog, name: string): LegacyExplanation | undefined {
  const replacedBy = catalog
    .legacy(name)
    .toSorted(
      (a, b) =>
        a.levelRank - b.levelRank ||
        a.severityRank - b.severityRank ||
        byCodeUnits(a.scope, b.scope),
    )
    .map((scope) => summary(catalog, scope));
  return replacedBy.length > 0 ? { kind: 'legacy', scope: name, replacedBy } : undefined;
}

function explainScope(catalog: Catalog, entry: CatalogScope): ScopeExplanation {
  const { scope, levelRank, product, action, resource, aliases, implies, deprecated } = entry;
  // Scopes of other levels. A resource of '' is a scope the grammar cannot read, and has none.
  const siblings = catalog.scopes
    .filter(
      (other) =>
        resource !== '' &&
        other.product === product &&
        other.action === action &&
        other.resource === resource,
    )
    .toSorted((a, b) => a.levelRank - b.levelRank);
  const opened = listEndpoints(catalog, [scope]).filter((endpoint) => !endpoint.public);
  const held = [...catalog.expand([scope])];
  const touched = new Set(held.flatMap((each) => catalog.endpointsOf(each)));
  for (const endpoint of opened) touched.delete(endpoint);
  return {
    kind: 'scope',
    ...summary(catalog, entry),
    description: entry.description ?? null,
    product,
    action,
    resource,
    deprecated,
    replacedBy: entry.replacedBy ?? null,
    aliases,
    implies,
    overlaps: catalog.scopes
      .filter((other) => other.overlaps.includes(scope) || entry.overlaps.includes(other.scope))
      .map((other) => summary(catalog, other)),
    narrower: siblings
      .filter((other) => other.levelRank < levelRank)
      .map((other) => summary(catalog, other)),
    wider: siblings
      .filter((other) => other.levelRank > levelRank)
      .map((other) => summary(catalog, other)),
    opens: opened.map(endpointSummary),
    helpsToOpen: [...touched].map(endpointSummary),
  };
}

function explainEndpoint(
  catalog: Catalog,
  endpoint: Endpoint,
  named: Endpoint['calls'][number] | undefined,
): EndpointExplanation {
  const server = catalog.servers[0] ?? null;
  return {
    kind: 'endpoint',
    ...endpointSummary(endpoint),
    group: endpoint.group,
    description: endpoint.description ?? null,
    public: endpoint.public,
    deprecated: endpoint.deprecated,
    requires: alternativesOf(catalog, endpoint, named).map((alternative) =>
      alternative.map((scope) => {
        const entry = catalog.scope(scope);
        return entry ? summary(catalog, entry) : { scope, title: null, level: '', severity: null };
      }),
    ),
    calls: endpoint.calls.map((call) => ({
      method: call.method ?? null,
      path: call.path ?? null,
      url: server !== null && call.path !== undefined ? server + call.path : null,
      docs: call.docs ?? null,
      account: call.account ?? null,
      level: call.level ?? null,
      named: call === named,
    })),
  };
}

function summary(
  catalog: Catalog,
  { scope, title, level, severityRank }: CatalogScope,
): ScopeSummary {
  const severity = catalog.severities[severityRank] ?? null;
  return { scope, title: title ?? null, level, severity };
}

function endpointSummary({ id, title, product }: Endpoint): EndpointSummary {
  return { id, title, product };
}
