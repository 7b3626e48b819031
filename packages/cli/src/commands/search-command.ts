import { createSearch } from '@scopewise/core/search';
import type { SearchHit, SearchKind } from '@scopewise/core/search';
import { BAD_USE, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { openCatalog } from '../input/open-catalog.js';
import type { Io } from '../io.js';
import { counted } from '../output/describe-reason.js';
import { line, styled, table } from '../output/page.js';
import type { Page } from '../output/page.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';

/** What `scopewise search` can look for. */
export const searchableKinds = ['scope', 'endpoint', 'group', 'role'] as const;

/** What `scopewise search` was asked. */
export interface SearchArgs {
  readonly query: string;
  readonly catalog: string;
  /** Kinds to look for; none stands for all. */
  readonly kinds: readonly SearchKind[];
  readonly limit: number;
  readonly json: boolean;
}

/** Prints what a query finds, the best first. That there is nothing is an answer too. */
export async function searchCommand(args: SearchArgs, io: Io): Promise<ExitCode> {
  const { query, kinds, limit, json } = args;
  const opened = await openCatalog(args.catalog, io);
  if (!opened.ok) {
    printFailure(opened.issues, json, io);
    return BAD_USE;
  }
  const search = createSearch(opened.catalog);
  const { hits, total } = search.search(query, { limit, ...(kinds.length > 0 && { in: kinds }) });
  const correction = search.suggestCorrection(query);
  if (json) printJson({ query, total, correction: correction ?? null, hits }, io);
  else printPage(searchPage(hits, total, correction), io);
  return FINE;
}

function searchPage(
  hits: readonly SearchHit[],
  total: number,
  correction: string | undefined,
): Page {
  const rows = hits.map(({ kind, id, matches }) => {
    const title = matches.find(({ field }) => field === 'title')?.text;
    return { cells: [kind, styled('bold', id), title === id ? '' : (title ?? '')] };
  });
  const count = counted(total, 'result');
  return [
    ...(correction === undefined ? [] : [line(`Did you mean “${correction}”?`), line()]),
    ...(rows.length > 0 ? [table(0, rows), line()] : []),
    line(styled('dim', hits.length < total ? `${hits.length} of ${count}` : count)),
  ];
}
