import type { Need } from '@scopewise/core';
import type { CliIssue } from '../cli-issue.js';
import type { CheckedNeed } from '../commands/check-command.js';
import { counted } from './describe-reason.js';
import { needNames } from './need-names.js';
import { line, prose, styled, table } from './page.js';
import type { Page, Row } from './page.js';
import { issuesPage } from './print-issues.js';

/** What a grant allows, as a person reads it. */
export function checkPage(
  checked: readonly CheckedNeed[],
  needs: readonly Need[],
  warnings: readonly CliIssue[],
): Page {
  const nameNeed = needNames(needs);
  const denied = checked.filter(({ allowed }) => !allowed).length;
  const total = counted(checked.length, 'need');
  return [
    table(
      0,
      checked.map((need) => needRow(need, nameNeed)),
    ),
    line(),
    line(
      denied === 0
        ? styled('green', checked.length === 1 ? 'Allowed.' : `All ${total} allowed.`)
        : styled('red', `${denied} of ${total} denied.`),
    ),
    ...(warnings.length > 0 ? [line(), ...issuesPage(warnings)] : []),
  ];
}

function needRow(need: CheckedNeed, nameNeed: (need: string) => string): Row {
  const name = nameNeed(need.need);
  if (need.allowed) {
    const by = need.by.length > 0 ? `by ${need.by.join(' and ')}` : 'public';
    return { cells: [styled('green', 'allowed'), `${name}, ${by}`] };
  }
  return {
    cells: [styled('red', 'denied'), name],
    below: [
      ...need.missing.map(({ lacks }, index) =>
        prose(9, index === 0 ? 'missing ' : 'or ', styled('bold', lacks.join(' and '))),
      ),
      ...(need.missing.length === 0 && need.issue ? [prose(9, need.issue.fix)] : []),
      ...(need.challenge === null
        ? []
        : [line('         ', styled('dim', `WWW-Authenticate: ${need.challenge}`))]),
    ],
  };
}
