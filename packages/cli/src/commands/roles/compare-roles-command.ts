import { compareRoles } from '@scopewise/core';
import { BAD_USE, FINE } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { findRoles } from '../../input/find-roles.js';
import { openCatalog } from '../../input/open-catalog.js';
import type { Io } from '../../io.js';
import { counted } from '../../output/describe-reason.js';
import { line } from '../../output/page.js';
import { printFailure } from '../../output/print-issues.js';
import { printJson, printPage } from '../../output/print.js';
import { scopesBlocks } from '../../output/scopes-blocks.js';
import type { RolesArgs } from './list-roles-command.js';

/** What `scopewise roles compare` was asked. */
export interface CompareRolesArgs extends RolesArgs {
  readonly a: string;
  readonly b: string;
}

/** Prints what only one of two roles gives, and what both do. */
export async function compareRolesCommand(args: CompareRolesArgs, io: Io): Promise<ExitCode> {
  const { json } = args;
  const opened = await openCatalog(args.catalog, io);
  const a = opened.ok ? findRoles(opened.catalog, [args.a]) : opened;
  const b = opened.ok ? findRoles(opened.catalog, [args.b]) : opened;
  if (!opened.ok || !a.ok || !b.ok) {
    // Where the catalog itself cannot be opened, both say so.
    const issues = opened.ok
      ? [a, b].flatMap((part) => (part.ok ? [] : part.issues))
      : opened.issues;
    printFailure(issues, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const [left = '', right = ''] = [a, b].map(({ roles }) => roles[0]?.id ?? '');
  const { onlyA, onlyB, both } = compareRoles(catalog, left, right);
  const equal = onlyA.length + onlyB.length === 0;
  if (json) printJson({ equal, onlyA, onlyB, both }, io);
  else if (equal)
    printPage([line(`${left} and ${right} give the same ${counted(both.length, 'scope')}.`)], io);
  else {
    const page = [
      ...scopesBlocks(catalog, `Only ${left} gives`, onlyA),
      line(),
      ...scopesBlocks(catalog, `Only ${right} gives`, onlyB),
      line(),
      ...scopesBlocks(catalog, 'Both give', both),
    ];
    printPage(page, io);
  }
  return FINE;
}
