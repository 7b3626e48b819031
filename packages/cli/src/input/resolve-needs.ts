import { resolveNeed } from '@scopewise/core';
import type { Catalog, Endpoint, Need } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { Choice, CliFailure, CliIssue } from '../cli-issue.js';

/** What {@link resolveNeeds} answers. */
export type ResolvedNeeds = { readonly ok: true; readonly needs: readonly Need[] } | CliFailure;

/** Finds out what every text names. The problems of all of them are reported at once. */
export function resolveNeeds(catalog: Catalog, texts: readonly string[]): ResolvedNeeds {
  const needs: Need[] = [];
  const issues: CliIssue[] = [];
  for (const text of new Set(texts)) {
    const result = resolveNeed(catalog, text);
    if (result.ok) needs.push(result.need);
    else issues.push(...result.issues.map((issue) => describeNeedIssue(catalog, text, issue)));
  }
  return issues.length > 0 ? cliFailure(...issues) : { ok: true, needs };
}

/** Adds what a person needs to choose: what the candidates are called, and where they belong. */
function describeNeedIssue(catalog: Catalog, need: string, issue: CliIssue): CliIssue {
  const choices = (issue.candidates ?? []).flatMap((id): readonly Choice[] => {
    const endpoint = catalog.endpoint(id);
    if (endpoint) return [choiceOf(endpoint)];
    const scope = catalog.scope(id);
    return scope ? [{ id, title: scope.title ?? '', product: scope.product, calls: [] }] : [];
  });
  return { ...issue, need, ...(choices.length > 0 && { choices }) };
}

function choiceOf({ id, title, product, calls }: Endpoint): Choice {
  return { id, title, product, calls: callTexts(calls) };
}

/** The calls of an endpoint as `METHOD /path`, each once, where a source states them. */
export function callTexts(calls: Endpoint['calls']): readonly string[] {
  const texts = calls.flatMap(({ method, path }) => (method && path ? [`${method} ${path}`] : []));
  return [...new Set(texts)];
}

/** The call to show where there is room for one: an account's own comes before others. */
export function mainCall(calls: readonly string[]): string {
  return calls[0] ?? '';
}

/** The endpoint that a need names; none where it is a scope. */
export function endpointOf(need: Need): Endpoint | undefined {
  if (need.kind === 'scope') return undefined;
  return need.kind === 'call' ? need.match.endpoint : need.endpoint;
}
