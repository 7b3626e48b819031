'use client';

import { suggest } from '@scopewise/core';
import type { Catalog, Issue, SuggestOptions, Suggestion } from '@scopewise/core';
import { useDeferredValue, useMemo } from 'react';
import { useSame } from '../part/use-same.js';
import { needNames } from './need-names.js';

/** What to suggest scopes for; see `SuggestOptions` of the core for all but the catalog. */
export type SuggestionOptions = {
  /** `undefined` while it is loading: nothing is suggested. */
  readonly catalog: Catalog | undefined;
} & { readonly [Key in keyof SuggestOptions]: SuggestOptions[Key] | undefined };

/** A suggestion that follows what was picked. */
export interface LiveSuggestion {
  /** The least-privileged request and its proof; `undefined` where there are `issues`. */
  readonly suggestion: Suggestion | undefined;
  /** Needs and limits that could not be understood; one is enough for nothing to be suggested. */
  readonly issues: readonly Issue[];
  /** What it is the answer to: what was asked for a moment ago, while `isPending`. */
  readonly need: SuggestOptions['need'];
  /** Whether something else is asked for by now. */
  readonly isPending: boolean;
}

const nothing: SuggestOptions['need'] = [];
const noIssues: readonly Issue[] = [];

/**
 * The least-privileged request for what an app will call, kept up to date as a person picks. It is
 * worked out when the browser has time, so that picking never waits for it, and again only when
 * something else is asked for: lists may be made anew at each render.
 *
 * @param options - the catalog, the need and the limits
 * @returns the suggestion, or the issues of `suggest`; never throws
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { useSuggestion } from '@scopewise/react';
 *
 * export function Least({ catalog, need }: { catalog: Catalog; need: readonly string[] }) {
 *   const { suggestion, issues } = useSuggestion({ catalog, need, levels: ['user'] });
 *   if (!suggestion) return <p>{issues.map(({ message }) => message).join(' ')}</p>;
 *   return <code>{suggestion.scope}</code>;
 * }
 * ```
 */
export function useSuggestion({ catalog, ...given }: SuggestionOptions): LiveSuggestion {
  const asked = useSame(optionsOf(given), keyOf(given));
  const options = useDeferredValue(asked);
  const result = useMemo(
    () => (catalog === undefined ? undefined : suggest(catalog, options)),
    [catalog, options],
  );
  const isPending = options !== asked;
  return useMemo(
    () => ({
      suggestion: result?.ok === true ? result : undefined,
      issues: result?.ok === false ? result.issues : noIssues,
      need: options.need,
      isPending,
    }),
    [result, options, isPending],
  );
}

type Given = Omit<SuggestionOptions, 'catalog'>;

/** As the core takes them: what is not given is not there. */
function optionsOf({
  need = nothing,
  levels,
  locked,
  forbidden,
  granted,
  max,
  budget,
}: Given): SuggestOptions {
  return {
    need,
    ...(levels && { levels }),
    ...(locked && { locked }),
    ...(forbidden && { forbidden }),
    ...(granted && { granted }),
    ...(max !== undefined && { max }),
    ...(budget !== undefined && { budget }),
  };
}

function keyOf({ need = nothing, ...limits }: Given): string {
  return JSON.stringify([needNames(need), limits]);
}
