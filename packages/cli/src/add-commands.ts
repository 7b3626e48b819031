import { Argument } from 'commander';
import type { Command } from 'commander';
import { addRolesCommands } from './add-roles-commands.js';
import { addSearchCommand } from './add-search-command.js';
import { catalogsCommand } from './commands/catalogs-command.js';
import { checkCommand } from './commands/check-command.js';
import { explainCommand } from './commands/explain-command.js';
import { lintCommand } from './commands/lint-command.js';
import { listCommand, listKinds } from './commands/list-command.js';
import type { ListArgs } from './commands/list-command.js';
import { suggestCommand } from './commands/suggest-command.js';
import type { ExitCode } from './exit-code.js';
import { examples, exitCodes, needHelp } from './help.js';
import { builtInCatalogs, defaultCatalog } from './input/built-in-catalogs.js';
import type { Io } from './io.js';
import { collect, wholeNumber } from './option-values.js';

/** Adds every command to the program. Each hands its exit code to `exit`. */
export function addCommands(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  addSuggest(program, io, exit);
  addSearchCommand(program, io, exit);
  addList(program, io, exit);
  addExplain(program, io, exit);
  addCheck(program, io, exit);
  addRolesCommands(program, io, exit);
  addLint(program, io, exit);
  addCatalogs(program, io, exit);
}

type Add = (program: Command, io: Io, exit: (code: ExitCode) => void) => void;

/** What commander hands over for options that commands share. */
interface Shared {
  readonly catalog: string;
  readonly json: boolean;
}

const addSuggest: Add = (program, io, exit) => {
  interface Options extends Shared {
    readonly file: readonly string[];
    readonly level: readonly string[];
    readonly lock: readonly string[];
    readonly forbid: readonly string[];
    readonly granted: readonly string[];
    readonly max?: number;
    readonly budget?: number;
  }
  withCatalog(program.command('suggest'))
    .summary('the least-privileged scopes for some needs')
    .description('Suggest the least-privileged scopes that cover the needs, with a proof.')
    .argument('[need...]', 'what the app must be able to use; see below')
    .option('-f, --file <path>', 'read needs from a file, or from - (repeatable)', collect, [])
    .option('--level <level>', 'ask only for scopes of this level (repeatable)', collect, [])
    .option('--lock <scopes>', 'scopes that stay in the request (repeatable)', collect, [])
    .option(
      '--forbid <scopes>',
      'scopes to avoid, and all that imply them (repeatable)',
      collect,
      [],
    )
    .option('--granted <scopes>', 'scopes the app holds already (repeatable)', collect, [])
    .option('--max <n>', 'the most scopes the request may have', wholeNumber)
    .option('--budget <n>', 'how many steps the search may take', wholeNumber)
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${needHelp}\n${examples(
        'suggest "GET /users" "Get a meeting"',
        'suggest --level user --max 50 --file needs.txt',
        'suggest --granted "user:read:user" --json - < needs.txt',
      )}\n${exitCodes}`,
    )
    .action(async (needs: readonly string[], options: Options) => {
      const { file, level, ...rest } = options;
      exit(await suggestCommand({ ...rest, needs, files: file, levels: level }, io));
    });
};

const addList: Add = (program, io, exit) => {
  interface Options extends Shared {
    readonly product?: string;
    readonly level: readonly string[];
    readonly action: readonly string[];
  }
  withCatalog(program.command('list'))
    .summary('the endpoints, scopes or products of a catalog')
    .description('List the endpoints, scopes or products of a catalog.')
    .addArgument(new Argument('<what>', 'endpoints, scopes or products').choices(listKinds))
    .option('-p, --product <product>', "a product's title, or the first segment of its scopes")
    .option('--level <level>', 'only scopes of this level (repeatable)', collect, [])
    .option('--action <action>', 'only scopes of this action (repeatable)', collect, [])
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${examples(
        'list products',
        'list endpoints --product "zoom user"',
        'list scopes --product phone --level admin --action delete',
      )}\n${exitCodes}`,
    )
    .action(async (kind: ListArgs['kind'], { level, action, ...rest }: Options) => {
      exit(await listCommand({ ...rest, kind, levels: level, actions: action }, io));
    });
};

const addExplain: Add = (program, io, exit) => {
  withCatalog(program.command('explain'))
    .summary('what a scope opens, or what an endpoint needs')
    .description('Explain a scope, a legacy scope, or an endpoint named as a need can be.')
    .argument('<subject...>', 'a scope, an endpoint id, "METHOD /path", a URL or a title')
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${examples(
        'explain user:read:list_users:admin',
        'explain "GET /users/{userId}"',
        'explain user:read:admin',
      )}\n${exitCodes}`,
    )
    .action(async (words: readonly string[], options: Shared) => {
      // A title without quotes arrives word by word.
      exit(await explainCommand({ ...options, subject: words.join(' ') }, io));
    });
};

const addCheck: Add = (program, io, exit) => {
  interface Options extends Shared {
    readonly file: readonly string[];
    readonly granted: readonly string[];
    readonly grantedFile: readonly string[];
  }
  withCatalog(program.command('check'))
    .summary('what a grant allows, and what it lacks')
    .description('Check what a grant allows: for each need allowed, or denied and why.')
    .argument('[need...]', 'what to check; see below')
    .option('-g, --granted <scopes>', 'the scopes of the token (repeatable)', collect, [])
    .option('--granted-file <path>', 'read them from a file, or from - (repeatable)', collect, [])
    .option('-f, --file <path>', 'read needs from a file, or from - (repeatable)', collect, [])
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${needHelp}\n${examples(
        'check --granted "user:read:user" "GET /users/{userId}"',
        'check --granted-file scopes.txt --file needs.txt --json',
      )}\n${exitCodes}`,
    )
    .action(async (needs: readonly string[], { file, grantedFile, ...rest }: Options) => {
      exit(await checkCommand({ ...rest, needs, files: file, grantedFiles: grantedFile }, io));
    });
};

const addLint: Add = (program, io, exit) => {
  interface Options {
    readonly catalog?: string;
    readonly all: boolean;
    readonly json: boolean;
  }
  program
    .command('lint')
    .summary('what is wrong with a catalog')
    .description('Check a catalog: does it load, and does it make sense?')
    .argument('[file]', 'a catalog as JSON')
    .option('-c, --catalog <name>', `a built-in catalog (${names()}) or a file`)
    .option('--all', 'show every finding, not the first of each kind', false)
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${examples('lint my-catalog.json', 'lint --catalog zoom')}\n${exitCodes}`,
    )
    .action(async (file: string | undefined, { catalog, ...rest }: Options, command: Command) => {
      if (file === undefined && catalog === undefined) {
        command.error('error: name a catalog, such as my-catalog.json or --catalog zoom');
      }
      if (file !== undefined && catalog !== undefined) {
        command.error('error: name one catalog, not two');
      }
      exit(await lintCommand({ ...rest, catalog: file ?? catalog ?? '' }, io));
    });
};

const addCatalogs: Add = (program, io, exit) => {
  program
    .command('catalogs')
    .summary('the built-in catalogs')
    .description('Show the built-in catalogs, with their counts, versions and sources.')
    .option('--json', 'print JSON', false)
    .addHelpText('after', `${examples('catalogs', 'catalogs --json')}\n${exitCodes}`)
    .action(async (options: { readonly json: boolean }) => {
      exit(await catalogsCommand(options, io));
    });
};

function withCatalog(command: Command): Command {
  const about = `a built-in catalog (${names()}) or a JSON file`;
  return command.option('-c, --catalog <name>', about, defaultCatalog);
}

function names(): string {
  return builtInCatalogs.map(({ name }) => name).join(', ');
}
