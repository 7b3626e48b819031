import { challenge, check, createGrant } from '@scopewise/core';
import type { Catalog, Grant, MissingAlternative, Need } from '@scopewise/core';
import { cliFailure } from '../cli-issue.js';
import type { CliFailure, CliIssue } from '../cli-issue.js';
import { BAD_USE, FINDING, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { openCatalog } from '../input/open-catalog.js';
import { readNeeds } from '../input/read-needs.js';
import type { NeedSources } from '../input/read-needs.js';
import { contentLines, readText } from '../input/read-text.js';
import { resolveNeeds } from '../input/resolve-needs.js';
import type { Io } from '../io.js';
import { checkPage } from '../output/check-page.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';

/** What `scopewise check` was asked. */
export interface CheckArgs extends NeedSources {
  readonly catalog: string;
  /** Scope lists; the empty one is a grant of nothing. */
  readonly granted: readonly string[];
  /** Files with a scope list on each line. `-` stands for standard input. */
  readonly grantedFiles: readonly string[];
  readonly json: boolean;
}

/** Whether a grant covers one need. */
export interface CheckedNeed {
  readonly need: string;
  readonly endpoint: string | null;
  readonly allowed: boolean;
  /** The granted scopes that allow it; empty when denied, and for a public endpoint. */
  readonly by: readonly string[];
  /** What would allow it, the least privileged first. */
  readonly missing: readonly MissingAlternative[];
  readonly issue: CliIssue | null;
  /** The `WWW-Authenticate` value of a denial; a scope by itself has none. */
  readonly challenge: string | null;
}

/** Prints, for each need, whether the grant allows it, and what is missing where it does not. */
export async function checkCommand(args: CheckArgs, io: Io): Promise<ExitCode> {
  const { json } = args;
  const opened = await openCatalog(args.catalog, io);
  const sources = await readSources(args, io);
  if (!opened.ok || !sources.ok) {
    const problems = [opened, sources].flatMap((part) => (part.ok ? [] : part.issues));
    printFailure(problems, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const resolved = resolveNeeds(catalog, sources.needs);
  if (!resolved.ok) {
    printFailure(resolved.issues, json, io);
    return BAD_USE;
  }
  // Each value is a scope list of its own, read as the guard of an API would read it.
  const grants = sources.granted.map((value) => createGrant(catalog, value));
  const grant = createGrant(
    catalog,
    grants.flatMap(({ granted }) => granted),
  );
  const needs = resolved.needs.map((need) => checkNeed(catalog, grant, need));
  const allowed = needs.every((need) => need.allowed);
  const warnings = grants.flatMap(grantWarnings);
  if (json) printJson({ allowed, needs, warnings }, io);
  else printPage(checkPage(needs, resolved.needs, warnings), io);
  return allowed ? FINE : FINDING;
}

type Sources = {
  readonly ok: true;
  readonly needs: readonly string[];
  readonly granted: readonly string[];
};

async function readSources(args: CheckArgs, io: Io): Promise<Sources | CliFailure> {
  const { granted, grantedFiles, files, needs } = args;
  const issues: CliIssue[] = [];
  if (granted.length === 0 && grantedFiles.length === 0) issues.push(noGrant);
  if ([...grantedFiles, ...files, ...needs].filter((path) => path === '-').length > 1) {
    return cliFailure(stdinTwice);
  }
  const values = [...granted];
  for (const path of grantedFiles) {
    // One after the other keeps the order of the grant and of what is wrong with it.
    // oxlint-disable-next-line no-await-in-loop -- that order
    const read = await readText(path, io);
    if (read.ok) values.push(...contentLines(read.text));
    else issues.push(...read.issues);
  }
  const read = await readNeeds(args, io);
  if (read.ok && issues.length === 0) return { ok: true, needs: read.texts, granted: values };
  return cliFailure(...issues, ...(read.ok ? [] : read.issues));
}

function checkNeed(catalog: Catalog, grant: Grant, need: Need): CheckedNeed {
  if (need.kind === 'scope') return checkScope(need.text, grant);
  const decision = check(catalog, grant, need.kind === 'call' ? need.match : need.endpoint.id);
  const endpoint = decision.endpoint?.id ?? null;
  if (decision.allowed) {
    const { by } = decision;
    const nothing = { missing: [], issue: null, challenge: null };
    return { need: need.text, endpoint, allowed: true, by, ...nothing };
  }
  const { missing, issue } = decision;
  return {
    need: need.text,
    endpoint,
    allowed: false,
    by: [],
    missing,
    issue,
    challenge: challenge(decision) ?? null,
  };
}

function checkScope(scope: string, grant: Grant): CheckedNeed {
  const shared = { need: scope, endpoint: null, challenge: null };
  if (grant.scopes.has(scope)) {
    return { ...shared, allowed: true, by: [scope], missing: [], issue: null };
  }
  const issue: CliIssue = {
    code: grant.granted.length > 0 ? 'access/insufficient-scope' : 'access/empty-grant',
    message: `The scope “${scope}” is not granted.`,
    fix: `Grant ${scope}.`,
  };
  const missing = [{ scopes: [scope], lacks: [scope] }];
  return { ...shared, allowed: false, by: [], missing, issue };
}

/** What was granted and grants nothing. */
function grantWarnings({ unknown }: Grant): readonly CliIssue[] {
  return unknown.flatMap(({ text, issues }): readonly CliIssue[] =>
    issues.length > 0
      ? issues.map((issue) => ({ ...issue, severity: 'warning' as const }))
      : [
          {
            code: 'cli/unknown-scope',
            severity: 'warning',
            message: `The catalog does not know the granted scope “${text}”, so it grants nothing here.`,
            fix: 'Check its spelling; scopes are compared exactly.',
          },
        ],
  );
}

const noGrant: CliIssue = {
  code: 'cli/usage',
  message: 'No grant is given.',
  fix: 'Pass --granted "scope scope …" or --granted-file scopes.txt; --granted "" grants nothing.',
};

const stdinTwice: CliIssue = {
  code: 'cli/stdin-twice',
  message: 'Standard input (-) is asked for more than once.',
  fix: 'Use - once, and files for the rest.',
};
