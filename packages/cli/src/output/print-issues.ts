import type { CliIssue } from '../cli-issue.js';
import { mainCall } from '../input/resolve-needs.js';
import type { Io } from '../io.js';
import { line, prose, styled, table } from './page.js';
import type { Block, Page } from './page.js';
import { printJson } from './print.js';
import { render } from './render.js';

/**
 * Says why there is no answer: for a program `{ ok: false, issues }` on standard output, for a
 * person the issues, each with its fix, on standard error.
 */
export function printFailure(issues: readonly CliIssue[], json: boolean, io: Io): void {
  if (json) return printJson({ ok: false, issues }, io);
  io.writeError(render(issuesPage(issues), { colour: io.errorColour, width: io.width }));
}

/** Issues as a person reads them, with an empty line between two. */
export function issuesPage(issues: readonly CliIssue[]): Page {
  return issues.flatMap((issue, index) => [...(index > 0 ? [line()] : []), ...issueBlocks(issue)]);
}

/** One issue: what happened and where, what was probably meant, and how to fix it. */
function issueBlocks(issue: CliIssue): Page {
  const { message, path, need } = issue;
  const warning = issue.severity === 'warning';
  const label = styled(warning ? 'yellow' : 'red', warning ? 'warning' : 'error');
  const where = path === undefined ? '' : ` at ${path}`;
  // Not every issue of a need repeats it.
  const about = need === undefined || message.includes(need) ? '' : `“${need}”: `;
  return [
    prose(0, label, `${where}: ${about}${message} `, styled('dim', `[${issue.code}]`)),
    ...candidateBlocks(issue),
    prose(2, issue.fix),
  ];
}

function candidateBlocks({ code, fix, candidates = [], choices = [] }: CliIssue): readonly Block[] {
  if (choices.length > 0) {
    return [
      ...(code === 'need/ambiguous' ? [] : [line('  Nearest:')]),
      table(
        4,
        choices.map(({ id, title, product, calls }) => ({
          cells: [styled('bold', id), title, product, mainCall(calls)],
        })),
      ),
    ];
  }
  if (candidates.every((candidate) => fix.includes(candidate))) return [];
  return [prose(2, 'Nearest: ', candidates.join(', '))];
}
