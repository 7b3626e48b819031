import { styleText } from 'node:util';
import { Command, CommanderError } from 'commander';
import type { CliIssue } from './cli-issue.js';
import { addCommands } from './add-commands.js';
import { BAD_USE, FINE } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { examples, exitCodes } from './help.js';
import type { Io } from './io.js';
import { printFailure } from './output/print-issues.js';

/**
 * Runs the command line.
 *
 * @param args - its arguments, without the program itself
 * @param io - all it may touch of the world
 * @param version - what `--version` answers
 * @returns the code to exit with
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const { program, exitCode } = createProgram(io, version);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return FINE;
    // Without a command, commander has shown the help already.
    if (error.code !== 'commander.help') {
      printFailure([usageIssue(error, program, args)], wantsJson(args), io);
    }
    return BAD_USE;
  }
}

function createProgram(io: Io, version: string): { program: Command; exitCode: () => ExitCode } {
  let code: ExitCode = FINE;
  const program = new Command('scopewise')
    .description('Which OAuth scopes does this app really need, and no more?')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help')
    .showSuggestionAfterError()
    // Settings come before the commands, which inherit them as they are added.
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      // Errors leave through `run`, as JSON where that is asked for.
      outputError: () => undefined,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.errorColour,
    })
    .configureHelp({
      // Of the defaults only a name says anything: the others are an empty list or no.
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description}; default: ${defaultValue}` : description,
      argumentDescription: ({ description }) => description,
      styleTitle: (title) => styleText('bold', title, { validateStream: false }),
    })
    .addHelpText(
      'after',
      examples(
        'suggest "GET /users" "GET /meetings/{meetingId}"',
        'explain user:read:list_users:admin',
        'check --granted "user:read:user" "GET /users/me"',
      ) + `\n${exitCodes}`,
    );
  addCommands(program, io, (exitCode) => {
    code = exitCode;
  });
  return { program, exitCode: () => code };
}

/** What commander found wrong, as an issue. */
function usageIssue(error: CommanderError, program: Command, args: readonly string[]): CliIssue {
  const [message = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  const command = program.commands.find((each) => each.name() === args[0]);
  const help = `See scopewise ${command ? `${command.name()} ` : ''}--help.`;
  const hint = hints.map((text) => text.replace(/^\((.*)\)$/, '$1')).join(' ');
  return {
    code: 'cli/usage',
    message: `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, '')}.`,
    fix: hint === '' ? help : `${hint} ${help}`,
  };
}

/** Arguments that cannot be read may still ask for JSON. */
function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--json');
}
