import { suggest } from '@scopewise/core';
import type { Catalog, Need, Suggestion, SuggestOptions } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure } from '../cli-issue.js';
import { BAD_USE, FINDING, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { openWithNeeds } from '../input/open-with-needs.js';
import type { NeedSources } from '../input/read-needs.js';
import { readScopes } from '../input/read-scopes.js';
import { resolveNeeds } from '../input/resolve-needs.js';
import type { Io } from '../io.js';
import { describeReason } from '../output/describe-reason.js';
import { needNames } from '../output/need-names.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';
import { suggestionPage } from '../output/suggestion-page.js';

/** What `scopewise suggest` was asked. */
export interface SuggestArgs extends NeedSources {
  readonly catalog: string;
  /** None stands for all levels. */
  readonly levels: readonly string[];
  readonly lock: readonly string[];
  readonly forbid: readonly string[];
  readonly granted: readonly string[];
  readonly max?: number;
  readonly budget?: number;
  readonly json: boolean;
}

/** Prints the least-privileged request that covers the needs. */
export async function suggestCommand(args: SuggestArgs, io: Io): Promise<ExitCode> {
  const { max, budget, json } = args;
  const opened = await openWithNeeds(args, io);
  if (!opened.ok) {
    printFailure(opened.issues, json, io);
    return BAD_USE;
  }
  const { catalog, texts } = opened;
  const resolved = resolveNeeds(catalog, texts);
  const constraints = readConstraints(catalog, args);
  if (!resolved.ok || !constraints.ok) {
    const problems = [resolved, constraints].flatMap((part) => (part.ok ? [] : part.issues));
    printFailure(problems, json, io);
    return BAD_USE;
  }
  const result = suggest(catalog, {
    need: texts,
    ...(args.levels.length > 0 && { levels: args.levels }),
    ...constraints.scopes,
    ...(max !== undefined && { max }),
    ...(budget !== undefined && { budget }),
  });
  if (!result.ok) {
    printFailure(result.issues, json, io);
    return BAD_USE;
  }
  if (json) printJson(suggestionJson(result, resolved.needs), io);
  else printPage(suggestionPage(catalog, result, resolved.needs, isLimited(args)), io);
  return result.status === 'infeasible' ? FINDING : FINE;
}

/** What is granted widens the choice; everything else narrows it. */
function isLimited({ levels, lock, forbid, max }: SuggestArgs): boolean {
  return levels.length + lock.length + forbid.length > 0 || max !== undefined;
}

type Constraints = Required<Pick<SuggestOptions, 'locked' | 'forbidden' | 'granted'>>;

function readConstraints(
  catalog: Catalog,
  { lock, forbid, granted }: SuggestArgs,
): { readonly ok: true; readonly scopes: Constraints } | CliFailure {
  const lists = {
    locked: readScopes(catalog, '--lock', lock),
    forbidden: readScopes(catalog, '--forbid', forbid),
    granted: readScopes(catalog, '--granted', granted),
  };
  if (lists.locked.ok && lists.forbidden.ok && lists.granted.ok) {
    const { locked, forbidden, granted: held } = lists;
    const scopes = { locked: locked.scopes, forbidden: forbidden.scopes, granted: held.scopes };
    return { ok: true, scopes };
  }
  return cliFailure(...Object.values(lists).flatMap((list) => (list.ok ? [] : list.issues)));
}

function suggestionJson(suggestion: Suggestion, needs: readonly Need[]): object {
  const nameNeed = needNames(needs);
  const { status, scopes, scope, unlocked, gap, warnings } = suggestion;
  return {
    status,
    scopes,
    scope,
    needs: suggestion.needs.map(({ need, endpoint = null, coveredBy }) => ({
      need,
      endpoint,
      coveredBy,
    })),
    unlocked,
    reasons: suggestion.reasons.map((reason) => ({
      ...reason,
      text: describeReason(reason, nameNeed),
    })),
    gap,
    blocked: suggestion.blocked.map((blocked) => ({
      ...blocked,
      need: blocked.need ?? null,
      endpoint: blocked.endpoint ?? null,
    })),
    warnings,
  };
}
