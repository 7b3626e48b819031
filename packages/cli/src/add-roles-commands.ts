import type { Command } from 'commander';
import { compareRolesCommand } from './commands/roles/compare-roles-command.js';
import { effectiveScopesCommand } from './commands/roles/effective-scopes-command.js';
import { leastRolesCommand } from './commands/roles/least-roles-command.js';
import { listRolesCommand } from './commands/roles/list-roles-command.js';
import type { RolesArgs } from './commands/roles/list-roles-command.js';
import { showRoleCommand } from './commands/roles/show-role-command.js';
import type { ExitCode } from './exit-code.js';
import { examples, exitCodes } from './help.js';
import { builtInCatalogs } from './input/built-in-catalogs.js';
import type { Io } from './io.js';
import { collect, wholeNumber } from './option-values.js';

/** Adds `roles` and its commands to the program. Each hands its exit code to `exit`. */
export function addRolesCommands(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const roles = program
    .command('roles')
    .summary('the roles of a catalog, and the least that will do')
    .description('Roles: what they give, how they differ, and which are the least that will do.')
    .helpCommand(false)
    .addHelpText(
      'after',
      `${examples(
        'roles list',
        'roles show "Content Manager"',
        'roles least calls:manage content-messages:read',
      )}\n${exitCodes}`,
    );

  command(roles, 'list', 'the roles of a catalog, with how much they give', [
    'roles list --catalog restcomm',
  ]).action(async (options: RolesArgs) => {
    exit(await listRolesCommand(options, io));
  });

  command(roles, 'show', 'what a role gives and takes away', ['roles show conversations-agent'])
    .argument('<role...>', 'its id, or its title in any case')
    .action(async (words: readonly string[], options: RolesArgs) => {
      // A title without quotes arrives word by word.
      exit(await showRoleCommand({ ...options, role: words.join(' ') }, io));
    });

  command(roles, 'compare', 'what only one of two roles gives, and what both do', [
    'roles compare "Answers Manager" "Answers Designer"',
  ])
    .argument('<a>', 'the id or the title of a role')
    .argument('<b>', 'and of another')
    .action(async (a: string, b: string, options: RolesArgs) => {
      exit(await compareRolesCommand({ ...options, a, b }, io));
    });

  command(roles, 'effective', 'what roles come to together: a deny wins over all grants', [
    'roles effective conversations-agent content-manager',
    'roles effective content-manager --scope content-messages:read',
  ])
    .argument('<role...>', 'ids or titles')
    .option('--scope <scope>', 'explain which lines grant or deny this scope')
    .action(async (names: readonly string[], options: RolesArgs & { readonly scope?: string }) => {
      exit(await effectiveScopesCommand({ ...options, roles: names }, io));
    });

  interface LeastOptions extends RolesArgs {
    readonly file: readonly string[];
    readonly allow: readonly string[];
    readonly forbid: readonly string[];
    readonly lock: readonly string[];
    readonly granted: readonly string[];
    readonly max?: number;
    readonly budget?: number;
  }
  command(roles, 'least', 'the least-privileged roles for some needs, with a proof', [
    'roles least calls:manage content-messages:read',
    'roles least "Delete a recording" --catalog restcomm --json',
  ])
    .argument('[need...]', 'scopes, endpoint ids, "METHOD /path", URLs or titles')
    .option('-f, --file <path>', 'read needs from a file, or from - (repeatable)', collect, [])
    .option('--allow <role>', 'choose among these roles only (repeatable)', collect, [])
    .option('--forbid <role>', 'a role not to choose (repeatable)', collect, [])
    .option('--lock <role>', 'a role that stays in the answer (repeatable)', collect, [])
    .option('--granted <role>', 'a role the user has already (repeatable)', collect, [])
    .option('--max <n>', 'the most roles the answer may have', wholeNumber)
    .option('--budget <n>', 'how many steps the search may take', wholeNumber)
    .action(async (needs: readonly string[], { file, ...rest }: LeastOptions) => {
      exit(await leastRolesCommand({ ...rest, needs, files: file }, io));
    });
}

function command(roles: Command, name: string, about: string, lines: readonly string[]): Command {
  const names = builtInCatalogs.map((catalog) => catalog.name).join(', ');
  return roles
    .command(name)
    .summary(about)
    .description(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`)
    .option('-c, --catalog <name>', `a built-in catalog (${names}) or a JSON file`, 'infobip')
    .option('--json', 'print JSON', false)
    .addHelpText('after', `${examples(...lines)}\n${exitCodes}`);
}
