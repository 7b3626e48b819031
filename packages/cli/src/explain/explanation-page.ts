import type { Catalog } from '@scopewise/core';
import { counted } from '../output/describe-reason.js';
import { line, prose, styled, table } from '../output/page.js';
import type { Block, Page, Piece, Row } from '../output/page.js';
import { levelCell, severityCell } from '../output/rank-cells.js';
import type {
  EndpointExplanation,
  EndpointSummary,
  Explanation,
  LegacyExplanation,
  ScopeExplanation,
  ScopeSummary,
} from './explanation.js';

/** An explanation as a person reads it. */
export function explanationPage(catalog: Catalog, explanation: Explanation): Page {
  switch (explanation.kind) {
    case 'scope':
      return scopePage(catalog, explanation);
    case 'legacy':
      return legacyPage(catalog, explanation);
    case 'endpoint':
      return endpointPage(catalog, explanation);
    default:
      return explanation satisfies never;
  }
}

function scopePage(catalog: Catalog, scope: ScopeExplanation): Page {
  const { title, description, deprecated, replacedBy, aliases, implies } = scope;
  return [
    line(styled('bold', scope.scope), title ? `  ${title}` : ''),
    ...(description ? [prose(2, description)] : []),
    ...(deprecated
      ? [prose(2, styled('yellow', 'Deprecated'), replacedBy ? `: use ${replacedBy}.` : '.')]
      : []),
    table(2, [
      ...facts(['product', scope.product], ['action', scope.action], ['resource', scope.resource]),
      ...rankFacts(catalog, scope.scope),
      ...facts(['legacy names', aliases.join(', ')], ['implies', implies.join(', ')]),
    ]),
    ...section('Narrower', scopeRows(catalog, scope.narrower)),
    ...section('Wider', scopeRows(catalog, scope.wider)),
    ...section('May overlap in meaning with', scopeRows(catalog, scope.overlaps)),
    ...endpointSection('Opens', scope.opens),
    ...endpointSection('Helps to open, together with other scopes:', scope.helpsToOpen),
    ...(scope.opens.length + scope.helpsToOpen.length === 0
      ? [line(), line('No endpoint of the catalog needs it.')]
      : []),
  ];
}

function legacyPage(catalog: Catalog, { scope, replacedBy }: LegacyExplanation): Page {
  const parts = replacedBy.length > 1 ? ', each for a part of what it opened' : '';
  return [
    line(styled('bold', scope), `  a legacy scope of ${catalog.title}`),
    line(),
    line(`Replaced by ${counted(replacedBy.length, 'scope')}${parts}:`),
    table(
      2,
      scopeRows(catalog, replacedBy).map((cells) => ({ cells })),
    ),
    line(),
    prose(0, 'Name the endpoints an app calls to `scopewise suggest`, and ask for no more.'),
  ];
}

function endpointPage(catalog: Catalog, endpoint: EndpointExplanation): Page {
  const { id, title, product, group, description, calls, requires } = endpoint;
  const alternatives = requires.flatMap((alternative, index) =>
    scopeRows(catalog, alternative).map((cells, position) => {
      const joint = position > 0 ? 'and' : index > 0 ? 'or' : '';
      return { cells: [joint, ...cells] };
    }),
  );
  return [
    line(styled('bold', title), `  ${id}`),
    ...(description ? [prose(2, description)] : []),
    ...(endpoint.deprecated ? [line('  ', styled('yellow', 'Deprecated'))] : []),
    table(2, facts(['product', product], ['group', group])),
    line(),
    line(needsHeading(endpoint)),
    table(2, alternatives),
    line(),
    line('Call'),
    ...calls.flatMap((call) => [
      line(
        '  ',
        styled('bold', call.method ? `${call.method} ${call.url ?? call.path ?? ''}` : 'not known'),
        call.account ? `  account type: ${call.account}` : '',
        call.level ? `, level: ${call.level} or wider` : '',
      ),
      ...(call.docs ? [line('    ', styled('dim', call.docs))] : []),
    ]),
  ];
}

function needsHeading({ public: isPublic, requires, calls }: EndpointExplanation): string {
  if (isPublic) return 'Public: it needs no scope.';
  const call = calls.find(({ named }) => named);
  const which = call ? ` for ${call.method} ${call.path}` : '';
  return requires.length > 0 ? `Needs${which}` : `No scope of the catalog is enough${which}.`;
}

function rankFacts(catalog: Catalog, text: string): readonly Row[] {
  const entry = catalog.scope(text);
  if (!entry) return [];
  const reach = catalog.levels.find(({ id }) => id === entry.level)?.description;
  const level: Row = {
    cells: [styled('dim', 'level'), levelCell(catalog, entry)],
    below: reach ? [prose(4, styled('dim', reach))] : [],
  };
  return [
    ...(entry.level === '' ? [] : [level]),
    { cells: [styled('dim', 'severity'), severityCell(catalog, entry)] },
  ];
}

function facts(...pairs: readonly (readonly [string, string])[]): readonly Row[] {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ cells: [styled('dim', name), value] }));
}

function scopeRows(catalog: Catalog, scopes: readonly ScopeSummary[]): readonly Piece[][] {
  return scopes.map(({ scope, title }) => {
    const entry = catalog.scope(scope);
    return [
      styled('bold', scope),
      title ?? '',
      entry ? levelCell(catalog, entry) : styled('yellow', 'not in the catalog'),
      entry ? severityCell(catalog, entry) : '',
    ];
  });
}

function endpointSection(heading: string, endpoints: readonly EndpointSummary[]): readonly Block[] {
  return section(
    heading.endsWith(':') ? heading : `${heading} ${counted(endpoints.length, 'endpoint')}:`,
    endpoints.map(({ id, title, product }) => [id, title, styled('dim', product)]),
  );
}

function section(heading: string, rows: readonly (readonly Piece[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    line(),
    line(heading),
    table(
      2,
      rows.map((cells) => ({ cells })),
    ),
  ];
}
