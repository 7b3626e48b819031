import { BAD_USE, FINE } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { openCatalog } from '../../input/open-catalog.js';
import type { Io } from '../../io.js';
import { counted } from '../../output/describe-reason.js';
import { line, styled, table } from '../../output/page.js';
import { printFailure } from '../../output/print-issues.js';
import { printJson, printPage } from '../../output/print.js';
import { roleJson } from './role-json.js';

/** What the commands about roles have in common. */
export interface RolesArgs {
  readonly catalog: string;
  readonly json: boolean;
}

/** Prints the roles of a catalog, in the catalog's order. */
export async function listRolesCommand(
  { catalog: name, json }: RolesArgs,
  io: Io,
): Promise<ExitCode> {
  const opened = await openCatalog(name, io);
  if (!opened.ok) {
    printFailure(opened.issues, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const roles = catalog.roles.map((role) => roleJson(catalog, role));
  if (json) printJson(roles, io);
  else {
    const rows = roles.map(({ id, title, scopes, denied }) => [
      styled('bold', id),
      title === id ? '' : title,
      String(scopes.length),
      denied.length > 0 ? String(denied.length) : '',
    ]);
    const head = ['role', 'title', 'scopes', 'denied'].map((text, column) =>
      rows.some((row) => row[column] !== '') ? styled('dim', text) : '',
    );
    const cells = [head, ...rows].map((row) => ({ cells: row }));
    const count = line(styled('dim', counted(roles.length, 'role')));
    printPage(rows.length > 0 ? [table(0, cells), line(), count] : [count], io);
  }
  return FINE;
}
