import type { Catalog, Role } from '@scopewise/core';
import { BAD_USE, FINE } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { findRoles } from '../../input/find-roles.js';
import { openCatalog } from '../../input/open-catalog.js';
import type { Io } from '../../io.js';
import { line, prose, styled } from '../../output/page.js';
import type { Block, Page } from '../../output/page.js';
import { printFailure } from '../../output/print-issues.js';
import { printJson, printPage } from '../../output/print.js';
import { scopesBlocks } from '../../output/scopes-blocks.js';
import type { RolesArgs } from './list-roles-command.js';
import { roleJson } from './role-json.js';
import type { RoleJson } from './role-json.js';

/** What `scopewise roles show` was asked. */
export interface ShowRoleArgs extends RolesArgs {
  readonly role: string;
}

/** Prints how a role is written, and what it comes to. */
export async function showRoleCommand(args: ShowRoleArgs, io: Io): Promise<ExitCode> {
  const { json } = args;
  const opened = await openCatalog(args.catalog, io);
  const found = opened.ok ? findRoles(opened.catalog, [args.role]) : opened;
  const role = found.ok ? found.roles[0] : undefined;
  if (!opened.ok || !found.ok || !role) {
    if (!found.ok) printFailure(found.issues, json, io);
    return BAD_USE;
  }
  const resolved = roleJson(opened.catalog, role);
  const { grants, denies, extends: extended } = role;
  if (json) printJson({ ...resolved, extends: extended, grants, denies }, io);
  else printPage(rolePage(opened.catalog, role, resolved), io);
  return FINE;
}

function rolePage(catalog: Catalog, role: Role, { scopes, denied }: RoleJson): Page {
  const { id, title, description, grants, denies, extends: extended } = role;
  // A role that names its scopes one by one is shown by them.
  const patterns = grants.some((grant) => !catalog.scope(grant)) ? grants : [];
  return [
    line(styled('bold', id), title === id ? '' : `  ${title}`),
    ...(description === undefined ? [] : [prose(2, description)]),
    ...written('extends', extended),
    ...written('grants', patterns),
    ...written('denies', denies),
    line(),
    ...scopesBlocks(catalog, 'It gives', scopes),
    ...(denied.length > 0 ? [line(), ...scopesBlocks(catalog, 'It takes away', denied)] : []),
  ];
}

function written(label: string, lines: readonly string[]): readonly Block[] {
  return lines.length > 0 ? [prose(2, styled('dim', label), ' ', lines.join(', '))] : [];
}
