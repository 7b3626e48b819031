import type { BlockedNeed, Catalog, Need, Suggestion } from '@scopewise/core';
import { callTexts, mainCall } from '../input/resolve-needs.js';
import { counted, listed, tierName, whatItBeat, whatItCovers } from './describe-reason.js';
import { needNames } from './need-names.js';
import { line, prose, styled, table } from './page.js';
import type { Block, Page, Row } from './page.js';
import { issuesPage } from './print-issues.js';
import { levelCell, severityCell } from './rank-cells.js';

/** How many endpoints beyond the need are named; `--json` has them all. */
const EXTRA_SHOWN = 10;

/**
 * A suggestion as a person reads it, the scope string to copy last.
 *
 * @param limited - whether limits kept other requests out, which the proof has to say
 */
export function suggestionPage(
  catalog: Catalog,
  suggestion: Suggestion,
  needs: readonly Need[],
  limited: boolean,
): Page {
  const nameNeed = needNames(needs);
  const warnings = suggestion.warnings.map((issue) => ({ severity: 'warning' as const, ...issue }));
  const page =
    suggestion.status === 'infeasible'
      ? infeasiblePage(catalog, suggestion, nameNeed)
      : coveringPage(catalog, suggestion, nameNeed, limited);
  return [...page, ...(warnings.length > 0 ? [line(), ...issuesPage(warnings)] : [])];
}

function coveringPage(
  catalog: Catalog,
  suggestion: Suggestion,
  nameNeed: (need: string) => string,
  limited: boolean,
): Page {
  const { scopes, scope, needs } = suggestion;
  const heading = `${counted(needs.length, 'need')} on ${catalog.title}`;
  if (scopes.length === 0) {
    return [
      line(styled('bold', 'Nothing to ask for'), `: ${heading} already covered`),
      line(),
      ...grantedBlocks(suggestion, nameNeed),
    ];
  }
  return [
    line(styled('bold', counted(scopes.length, 'scope')), ` for ${heading}`),
    line(),
    table(2, scopeRows(catalog, suggestion, nameNeed)),
    ...grantedBlocks(suggestion, nameNeed),
    line(),
    ...proofBlocks(suggestion, limited),
    ...extraBlocks(catalog, suggestion),
    line(),
    line('Scope string:'),
    line(scope),
  ];
}

function scopeRows(
  catalog: Catalog,
  { reasons }: Suggestion,
  nameNeed: (need: string) => string,
): readonly Row[] {
  return reasons.map((reason) => {
    const entry = catalog.scope(reason.scope);
    return {
      cells: [
        styled('bold', reason.scope),
        entry?.title ?? '',
        entry ? levelCell(catalog, entry) : styled('yellow', 'not in the catalog'),
        entry ? severityCell(catalog, entry) : '',
      ],
      below: [
        prose(4, whatItCovers(reason, nameNeed)),
        ...(reason.beat.length > 0 ? [prose(4, styled('dim', whatItBeat(reason)))] : []),
      ],
    };
  });
}

/** Needs that the request itself does not have to cover. */
function grantedBlocks(
  { needs, scopes }: Suggestion,
  nameNeed: (need: string) => string,
): readonly Block[] {
  const asked = new Set(scopes);
  const free = needs.filter(({ coveredBy }) => !coveredBy.some((scope) => asked.has(scope)));
  if (free.length === 0) return [];
  return [
    ...(scopes.length > 0 ? [line(), line('Covered without asking for anything:')] : []),
    table(
      2,
      free.map(({ need, coveredBy }) => ({
        cells: [nameNeed(need), coveredBy.length > 0 ? coveredBy.join(' ') : 'public'],
      })),
    ),
  ];
}

function proofBlocks(
  { status, needs, gap, nodes }: Suggestion,
  limited: boolean,
): readonly Block[] {
  const all = needs.length === 1 ? 'the need' : `all ${needs.length} needs`;
  if (status === 'optimal') {
    const within = limited ? ' within these limits' : '';
    return [
      prose(
        0,
        styled('green', 'Proven'),
        `: no request with less privilege covers ${all}${within}.`,
      ),
    ];
  }
  const open = gap.map(
    ({ tier, found, atLeast }) => `${tierName(tier)} (${found} here, at least ${atLeast} needed)`,
  );
  return [
    prose(
      0,
      styled('yellow', 'Not proven'),
      `: the search stopped after ${counted(nodes, 'step')}. This request covers ${all}, but one`,
      ` with fewer ${listed(open)} may exist; a larger --budget would tell.`,
    ),
  ];
}

function extraBlocks(catalog: Catalog, { unlocked }: Suggestion): readonly Block[] {
  const { extra } = unlocked;
  if (extra.length === 0) return [prose(0, 'It opens nothing beyond the need.')];
  const rows = extra.slice(0, EXTRA_SHOWN).map((id) => {
    const endpoint = catalog.endpoint(id);
    return { cells: [id, endpoint?.title ?? '', mainCall(callTexts(endpoint?.calls ?? []))] };
  });
  const more = extra.length - rows.length;
  return [
    prose(0, `Beyond the need it opens ${counted(extra.length, 'endpoint')}:`),
    table(2, rows),
    ...(more > 0 ? [line(`  … and ${more} more; --json lists them all`)] : []),
  ];
}

function infeasiblePage(
  catalog: Catalog,
  { blocked, needs }: Suggestion,
  nameNeed: (need: string) => string,
): Page {
  const alone = blocked.filter(({ need }) => need !== undefined).length;
  const all = `${counted(needs.length, 'need')} on ${catalog.title}`;
  return [
    prose(
      0,
      styled('red', 'Infeasible'),
      alone > 0
        ? `: within these limits nothing covers ${alone} of ${all}.`
        : `: within these limits nothing covers the ${all} together.`,
    ),
    ...blocked.flatMap((need) => [line(), ...blockedBlocks(catalog, need, nameNeed)]),
  ];
}

function blockedBlocks(
  catalog: Catalog,
  { need, issue, alternatives }: BlockedNeed,
  nameNeed: (need: string) => string,
): readonly Block[] {
  const rows = alternatives.flatMap((scopes, alternative) =>
    scopes.map((scope, index) => {
      const entry = catalog.scope(scope);
      return {
        cells: [
          index > 0 ? 'and' : alternative > 0 ? 'or' : '',
          styled('bold', scope),
          entry?.title ?? '',
          entry ? levelCell(catalog, entry) : '',
          entry ? severityCell(catalog, entry) : '',
        ],
      };
    }),
  );
  const others = alternatives.length === 1 ? 'this covers' : 'any of these covers';
  return [
    ...(need === undefined ? [] : [line('  ', styled('bold', nameNeed(need)))]),
    prose(4, issue.message, ' ', styled('dim', `[${issue.code}]`)),
    ...(rows.length > 0
      ? [line(`    Without the limits ${others} it:`), table(6, rows)]
      : [prose(4, issue.fix)]),
  ];
}
