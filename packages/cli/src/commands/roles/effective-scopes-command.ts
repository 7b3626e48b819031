import { effectiveScopes, explainScope } from '@scopewise/core';
import type { RoleLine, ScopeExplanation } from '@scopewise/core';
import { BAD_USE, FINDING, FINE } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { findRoles } from '../../input/find-roles.js';
import { openCatalog } from '../../input/open-catalog.js';
import type { Io } from '../../io.js';
import { listed } from '../../output/describe-reason.js';
import { line, prose, styled } from '../../output/page.js';
import type { Block, Page } from '../../output/page.js';
import { printFailure } from '../../output/print-issues.js';
import { printJson, printPage } from '../../output/print.js';
import { scopesBlocks } from '../../output/scopes-blocks.js';
import type { RolesArgs } from './list-roles-command.js';

/** What `scopewise roles effective` was asked. */
export interface EffectiveScopesArgs extends RolesArgs {
  readonly roles: readonly string[];
  /** A scope to explain in place of listing all. */
  readonly scope?: string;
}

/** Prints what roles come to together, or why they do or do not give one scope. */
export async function effectiveScopesCommand(args: EffectiveScopesArgs, io: Io): Promise<ExitCode> {
  const { json, scope } = args;
  const opened = await openCatalog(args.catalog, io);
  const found = opened.ok ? findRoles(opened.catalog, args.roles) : opened;
  if (!opened.ok || !found.ok) {
    if (!found.ok) printFailure(found.issues, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const roles = found.roles.map(({ id }) => id);
  if (scope !== undefined) {
    const explained = explainScope(catalog, roles, scope);
    const { known, held, grantedBy, deniedBy } = explained;
    if (json) printJson({ roles, scope, known, held, grantedBy, deniedBy }, io);
    else printPage(explanationPage(explained), io);
    return held ? FINE : FINDING;
  }
  const { scopes, denied } = effectiveScopes(catalog, roles);
  if (json) printJson({ roles, scopes, denied }, io);
  else {
    const taken =
      denied.length > 0 ? [line(), ...scopesBlocks(catalog, 'They take away', denied)] : [];
    printPage([...scopesBlocks(catalog, `${listed(roles)} give`, scopes), ...taken], io);
  }
  return FINE;
}

function explanationPage({ scope, known, held, grantedBy, deniedBy }: ScopeExplanation): Page {
  const why =
    deniedBy.length > 0
      ? 'A deny wins over every grant.'
      : known
        ? 'No line grants it.'
        : 'The catalog does not know it.';
  const lines = (verb: string, list: readonly RoleLine[]): readonly Block[] =>
    list.map(({ chain, pattern, scope: by }) => {
      const through = by === scope ? '' : ` (by ${by})`;
      return prose(2, styled('bold', chain.join(' → ')), ` ${verb} ${pattern}${through}`);
    });
  return [
    line(
      held ? styled('green', 'Given') : styled('red', 'Not given'),
      `: ${scope}`,
      held ? '' : `. ${why}`,
    ),
    ...lines('grants', grantedBy),
    ...lines('denies', deniedBy),
  ];
}
