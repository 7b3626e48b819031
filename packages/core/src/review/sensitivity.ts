import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown } from '../scope/scope-token.js';

/** Which scopes of a request take more than a click; no catalog says so, for each company decides. */
export interface SensitivityPolicy {
  /** Scopes that an administrator approves: those that meet any of these rules. */
  readonly approval?: readonly SensitivityRule[];
  /** Scopes that someone gives a reason for: those that meet any of these rules. */
  readonly justification?: readonly SensitivityRule[];
}

/** A rule is met by a scope that fulfils all that it states; one that states nothing, by any. */
export interface SensitivityRule {
  /** This level or a wider one. */
  readonly level?: string;
  /** This severity or a worse one. */
  readonly severity?: string;
  /** One of these. */
  readonly scopes?: readonly string[];
}

/** A scope of the later request that takes more than a click. */
export interface SensitiveScope {
  readonly scope: string;
  /** Whether it is new in the request. */
  readonly added: boolean;
  readonly approval: boolean;
  readonly justification: boolean;
}

/**
 * Whether an administrator has to approve a scope. In doubt one has to: a scope that the catalog does
 * not know meets any level and severity, and a level or severity it does not know is met by all.
 *
 * @param catalog - the catalog
 * @param scope - as it is sent
 * @param policy - which scopes need approval
 * @returns whether it meets one of the rules; never throws
 * @example
 * ```ts
 * import { needsApproval } from '@scopewise/core';
 * import type { Catalog } from '@scopewise/core';
 *
 * export function isFree(catalog: Catalog, scope: string): boolean {
 *   return !needsApproval(catalog, scope, { approval: [{ level: 'admin', severity: 'write' }] });
 * }
 * ```
 */
export function needsApproval(
  catalog: Catalog,
  scope: string,
  { approval = [] }: SensitivityPolicy,
): boolean {
  return approval.some((rule) => meets(catalog, scope, rule));
}

/**
 * Finds the sensitive ones among scopes, some of them new. In doubt a scope is sensitive: one that the catalog does
 * not know meets any level and severity, and a level or severity it does not know is met by all.
 */
export function findSensitive(
  catalog: Catalog,
  scopes: readonly string[],
  added: readonly string[],
  policy: SensitivityPolicy = {},
): { readonly sensitive: readonly SensitiveScope[]; readonly warnings: readonly Issue[] } {
  const { approval = [], justification = [] } = policy;
  const isNew = new Set(added);
  const sensitive = scopes.map((scope) => ({
    scope,
    added: isNew.has(scope),
    approval: needsApproval(catalog, scope, policy),
    justification: justification.some((rule) => meets(catalog, scope, rule)),
  }));
  return {
    sensitive: sensitive.filter((one) => one.approval || one.justification),
    warnings: [
      ...approval.flatMap((rule, at) => unknownNames(catalog, rule, `/approval/${at}`)),
      ...justification.flatMap((rule, at) => unknownNames(catalog, rule, `/justification/${at}`)),
    ],
  };
}

function meets(catalog: Catalog, scope: string, { level, severity, scopes }: SensitivityRule) {
  const { levelRank = Infinity, severityRank = Infinity } = catalog.scope(scope) ?? {};
  // What is not found has the rank -1, which is met by all.
  return (
    (level === undefined || levelRank >= levelsOf(catalog).indexOf(level)) &&
    (severity === undefined || severityRank >= catalog.severities.indexOf(severity)) &&
    (scopes === undefined || scopes.includes(scope))
  );
}

function unknownNames(
  catalog: Catalog,
  { level, severity }: SensitivityRule,
  path: string,
): readonly Issue[] {
  return [
    ...unknownName('level', level, levelsOf(catalog), path),
    ...unknownName('severity', severity, catalog.severities, path),
  ];
}

function unknownName(
  kind: 'level' | 'severity',
  name: string | undefined,
  known: readonly string[],
  path: string,
): readonly Issue[] {
  if (name === undefined || known.includes(name)) return [];
  return [
    {
      code: `review/unknown-${kind}`,
      severity: 'warning',
      message: `The catalog has no ${kind} “${shown(name)}”, so the rule counts for every one.`,
      fix: `Use ${known.join(', ') || `no ${kind}: this catalog has none`}.`,
      path: `${path}/${kind}`,
      candidates: nearestNames(name, known),
    },
  ];
}

function levelsOf({ levels }: Catalog): readonly string[] {
  return levels.map(({ id }) => id);
}
