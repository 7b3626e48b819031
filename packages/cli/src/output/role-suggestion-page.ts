import type { BlockedRoleNeed, Catalog, Need, RoleSuggestion, Tier } from '@scopewise/core';
import { counted } from './describe-reason.js';
import { abilityName, describeRoleReason } from './describe-role-reason.js';
import { needNames } from './need-names.js';
import { line, prose, styled, table } from './page.js';
import type { Block, Page } from './page.js';
import { issuesPage } from './print-issues.js';
import { scopesBlocks } from './scopes-blocks.js';

/** How many scopes beyond the need are named; `--json` has them all. */
const EXTRA_SHOWN = 10;

/** A choice of roles as a person reads it. */
export function roleSuggestionPage(
  catalog: Catalog,
  suggestion: RoleSuggestion,
  needs: readonly Need[],
): Page {
  const nameNeed = needNames(needs);
  const warnings =
    suggestion.warnings.length > 0 ? [line(), ...issuesPage(suggestion.warnings)] : [];
  const page =
    suggestion.blocked.length > 0
      ? blockedPage(catalog, suggestion, nameNeed)
      : coveringPage(catalog, suggestion, nameNeed);
  return [...page, ...warnings];
}

function coveringPage(
  catalog: Catalog,
  suggestion: RoleSuggestion,
  nameNeed: (need: string) => string,
): Page {
  const { roles, needs, reasons, extra } = suggestion;
  const heading = `${counted(needs.length, 'need')} on ${catalog.title}`;
  const rows = reasons.map((reason) => {
    const text = describeRoleReason(reason, nameNeed);
    return {
      cells: [styled('bold', reason.role), titleOf(catalog, reason.role)],
      below: text === '' ? [] : [prose(4, text)],
    };
  });
  return [
    line(styled('bold', counted(roles.length, 'role')), ` for ${heading}`),
    ...(rows.length > 0 ? [line(), table(2, rows)] : []),
    line(),
    proof(suggestion),
    ...(extra.length === 0
      ? [line('Beyond the need they give nothing.')]
      : scopesBlocks(catalog, 'Beyond the need they give', extra, EXTRA_SHOWN)),
  ];
}

function titleOf(catalog: Catalog, id: string): string {
  const title = catalog.role(id)?.title ?? 'not in the catalog';
  return title === id ? '' : title;
}

function proof({ status, gap, nodes }: RoleSuggestion): Block {
  if (status === 'optimal') {
    return prose(
      0,
      styled('green', 'Proven'),
      ': no choice of roles within the limits has less privilege.',
    );
  }
  const open = gap.map(
    ({ tier, found, atLeast }) => `${tierText(tier)}: ${found} here, at least ${atLeast} needed`,
  );
  return prose(
    0,
    styled('yellow', 'Not proven'),
    `: the search stopped after ${counted(nodes, 'step')} (${open.join('; ')}). A larger --budget may tell.`,
  );
}

function tierText(tier: Tier): string {
  return tier.kind === 'abilities' ? abilityName(tier.level, tier.severity) : tier.kind;
}

function blockedPage(
  catalog: Catalog,
  { blocked, needs, status }: RoleSuggestion,
  nameNeed: (need: string) => string,
): Page {
  const word =
    status === 'infeasible' ? styled('red', 'Infeasible') : styled('yellow', 'Not found');
  return [
    line(word, `: ${counted(needs.length, 'need')} on ${catalog.title}`),
    ...blocked.flatMap((one) => [line(), ...blockedBlocks(one, nameNeed)]),
  ];
}

function blockedBlocks(
  { need, issue, roles }: BlockedRoleNeed,
  nameNeed: (need: string) => string,
): readonly Block[] {
  return [
    ...(need === undefined ? [] : [line('  ', styled('bold', nameNeed(need)))]),
    prose(4, issue.message, ' ', styled('dim', `[${issue.code}]`)),
    prose(4, issue.fix),
    ...(roles.length > 0 ? [prose(4, 'Without the limits: ', roles.join(', '))] : []),
  ];
}
