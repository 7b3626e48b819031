import { leastRoles } from '@scopewise/core';
import type { LeastRolesOptions, Need, RoleSuggestion } from '@scopewise/core';
import { cliFailure } from '../../cli-issue.js';
import { BAD_USE, FINDING, FINE } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { findRoles } from '../../input/find-roles.js';
import { openWithNeeds } from '../../input/open-with-needs.js';
import type { NeedSources } from '../../input/read-needs.js';
import { resolveNeeds } from '../../input/resolve-needs.js';
import type { Io } from '../../io.js';
import { describeRoleReason } from '../../output/describe-role-reason.js';
import { needNames } from '../../output/need-names.js';
import { printFailure } from '../../output/print-issues.js';
import { printJson, printPage } from '../../output/print.js';
import { roleSuggestionPage } from '../../output/role-suggestion-page.js';
import type { RolesArgs } from './list-roles-command.js';

/** What `scopewise roles least` was asked. Each list holds ids or titles of roles. */
export interface LeastRolesArgs extends RolesArgs, NeedSources {
  readonly allow: readonly string[];
  readonly forbid: readonly string[];
  readonly lock: readonly string[];
  readonly granted: readonly string[];
  readonly max?: number;
  readonly budget?: number;
}

/** Prints the least-privileged roles that cover the needs. */
export async function leastRolesCommand(args: LeastRolesArgs, io: Io): Promise<ExitCode> {
  const { max, budget, json } = args;
  const opened = await openWithNeeds(args, io);
  if (!opened.ok) {
    printFailure(opened.issues, json, io);
    return BAD_USE;
  }
  const { catalog, texts } = opened;
  const needs = resolveNeeds(catalog, texts);
  const lists = [args.allow, args.forbid, args.lock, args.granted].map((names) =>
    findRoles(catalog, names),
  );
  const problems = [needs, ...lists].flatMap((part) => (part.ok ? [] : part.issues));
  const [allowed = [], forbidden = [], locked = [], granted = []] = lists.map((list) =>
    list.ok ? list.roles.map(({ id }) => id) : [],
  );
  const options: LeastRolesOptions = {
    need: texts,
    ...(args.allow.length > 0 && { allowed }),
    forbidden,
    locked,
    granted,
    ...(max !== undefined && { max }),
    ...(budget !== undefined && { budget }),
  };
  const result = problems.length > 0 ? cliFailure(...problems) : leastRoles(catalog, options);
  if (!result.ok || !needs.ok) {
    printFailure(result.ok ? problems : result.issues, json, io);
    return BAD_USE;
  }
  if (json) printJson(suggestionJson(result, needs.needs), io);
  else printPage(roleSuggestionPage(catalog, result, needs.needs), io);
  return result.status === 'infeasible' ? FINDING : FINE;
}

function suggestionJson(suggestion: RoleSuggestion, needs: readonly Need[]): object {
  const nameNeed = needNames(needs);
  const { status, roles, extra, scopes, gap, warnings } = suggestion;
  return {
    status,
    roles,
    extra,
    reasons: suggestion.reasons.map((reason) => ({
      ...reason,
      text: describeRoleReason(reason, nameNeed),
    })),
    gap,
    needs: suggestion.needs.map(({ need, endpoint = null, coveredBy }) => ({
      need,
      endpoint,
      coveredBy,
    })),
    scopes,
    blocked: suggestion.blocked.map((blocked) => ({
      ...blocked,
      need: blocked.need ?? null,
      endpoint: blocked.endpoint ?? null,
    })),
    warnings,
  };
}
