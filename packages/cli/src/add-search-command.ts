import { Option } from 'commander';
import type { Command } from 'commander';
import { searchableKinds, searchCommand } from './commands/search-command.js';
import type { SearchArgs } from './commands/search-command.js';
import type { ExitCode } from './exit-code.js';
import { examples, exitCodes } from './help.js';
import { builtInCatalogs, defaultCatalog } from './input/built-in-catalogs.js';
import type { Io } from './io.js';
import { wholeNumber } from './option-values.js';

const queryHelp = `
A QUERY is what you remember, half typed or misspelt. It may also have:
  "quoted phrase"  words side by side       product:phone  level:admin
  -word            what must not be there   action:delete  method:get
  GET /users       a call                   a scope, endpoint id, legacy name`;

/** Adds `search` to the program. It hands its exit code to `exit`. */
export function addSearchCommand(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const catalogs = builtInCatalogs.map(({ name }) => name).join(', ');
  program
    .command('search')
    .summary('scopes, endpoints, groups and roles by what you remember')
    .description('Search scopes, endpoints, groups and roles.')
    .argument('<query...>', 'what to look for; see below')
    .option(
      '-c, --catalog <name>',
      `a built-in catalog (${catalogs}) or a JSON file`,
      defaultCatalog,
    )
    .addOption(
      new Option('--in <kind...>', 'scope, endpoint, group or role; default: all')
        .choices(searchableKinds)
        .default([], 'all'),
    )
    .option('--limit <n>', 'the most hits to show; default: 20', wholeNumber, 20)
    .option('--json', 'print JSON', false)
    .addHelpText(
      'after',
      `${queryHelp}\n${examples(
        'search call log',
        'search "meetng recordngs level:admin" --limit 5',
        'search "GET /phone/call" --in endpoint --json',
      )}\n${exitCodes}`,
    )
    .action(
      async (
        words: readonly string[],
        {
          in: kinds,
          ...rest
        }: Omit<SearchArgs, 'query' | 'kinds'> & { readonly in: SearchArgs['kinds'] },
      ) => {
        // A query without quotes arrives word by word.
        exit(await searchCommand({ ...rest, kinds, query: words.join(' ') }, io));
      },
    );
}
