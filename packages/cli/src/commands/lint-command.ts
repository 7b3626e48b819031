import { lintCatalog, loadCatalog } from '@scopewise/core';
import type { Catalog, Issue } from '@scopewise/core';
import { BAD_USE, FINDING, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { readCatalogDocument } from '../input/open-catalog.js';
import type { Io } from '../io.js';
import { counted } from '../output/describe-reason.js';
import { line, prose, styled } from '../output/page.js';
import type { Page, Piece } from '../output/page.js';
import { issuesPage, printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';

/** What `scopewise lint` was asked. */
export interface LintArgs {
  /** A built-in catalog or a file. */
  readonly catalog: string;
  /** Every finding, not only the first of each kind. */
  readonly all: boolean;
  readonly json: boolean;
}

/** How many findings of one kind are shown unless all are asked for. */
const SHOWN = 5;

/**
 * Prints what is wrong with a catalog. One that cannot be loaded is a finding here, where for
 * every other command it is bad use; a file that cannot be read is bad use here too.
 */
export async function lintCommand(args: LintArgs, io: Io): Promise<ExitCode> {
  const { json, all } = args;
  const document = await readCatalogDocument(args.catalog, io);
  if (!document.ok) {
    printFailure(document.issues, json, io);
    return BAD_USE;
  }
  const loaded = loadCatalog(document.value);
  const issues = loaded.ok ? lintCatalog(loaded.catalog) : loaded.issues;
  const errors = issues.filter(({ severity }) => severity !== 'warning').length;
  const warnings = issues.length - errors;
  if (json) {
    printJson({ ok: errors === 0, loads: loaded.ok, errors, warnings, issues }, io);
  } else if (loaded.ok) {
    printPage(lintPage(loaded.catalog, issues, all), io);
  } else {
    printPage([...issuesPage(issues), line(), line('The catalog does not load.')], io);
  }
  return errors > 0 ? FINDING : FINE;
}

function lintPage({ title, version }: Catalog, issues: readonly Issue[], all: boolean): Page {
  if (issues.length === 0) {
    return [line(styled('green', 'Nothing found'), ` in ${title}, ${version}`)];
  }
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  const errors = issues.filter(({ severity }) => severity !== 'warning').length;
  const count = `${counted(errors, 'error')} and ${counted(issues.length - errors, 'warning')}`;
  return [
    ...[...kinds].flatMap(([code, found]) => [...kindPage(code, found, all), line()]),
    line(`${title}, ${version}: ${count}`),
  ];
}

function kindPage(code: string, issues: readonly Issue[], all: boolean): Page {
  const [first] = issues;
  const warning = first?.severity === 'warning';
  const shown = all ? issues : issues.slice(0, SHOWN);
  const more = issues.length - shown.length;
  const count = counted(issues.length, warning ? 'warning' : 'error');
  const sharesFix = issues.every(({ fix }) => fix === first?.fix);
  return [
    line(styled('bold', code), '  ', styled(warning ? 'yellow' : 'red', count)),
    ...shown.flatMap(({ message, path, fix }) => [
      prose(2, message, ...(path ? [' ', styled('dim', path)] : [])),
      ...(sharesFix ? [] : [prose(4, fixPiece(fix))]),
    ]),
    ...(more > 0 ? [line(`  … and ${more} more; --all shows them`)] : []),
    ...(first && sharesFix ? [prose(2, fixPiece(first.fix))] : []),
  ];
}

function fixPiece(fix: string): Piece {
  return styled('cyan', `Fix: ${fix}`);
}
