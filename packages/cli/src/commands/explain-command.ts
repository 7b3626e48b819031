import { BAD_USE, FINE } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { explainLegacy, explainNeed } from '../explain/explanation.js';
import { explanationPage } from '../explain/explanation-page.js';
import { openCatalog } from '../input/open-catalog.js';
import { asNeed } from '../input/read-needs.js';
import { resolveNeeds } from '../input/resolve-needs.js';
import type { Io } from '../io.js';
import { printFailure } from '../output/print-issues.js';
import { printJson, printPage } from '../output/print.js';

/** What `scopewise explain` was asked. */
export interface ExplainArgs {
  readonly catalog: string;
  /** A scope, a legacy scope, or an endpoint named as a need can be. */
  readonly subject: string;
  readonly json: boolean;
}

/** Prints what a scope opens, what replaces a legacy scope, or what an endpoint needs. */
export async function explainCommand(args: ExplainArgs, io: Io): Promise<ExitCode> {
  const { json } = args;
  const opened = await openCatalog(args.catalog, io);
  if (!opened.ok) {
    printFailure(opened.issues, json, io);
    return BAD_USE;
  }
  const { catalog } = opened;
  const subject = asNeed(args.subject);
  const resolved = resolveNeeds(catalog, [subject]);
  const [need] = resolved.ok ? resolved.needs : [];
  const explanation = need ? explainNeed(catalog, need) : explainLegacy(catalog, subject);
  if (!explanation) {
    printFailure(resolved.ok ? [] : resolved.issues, json, io);
    return BAD_USE;
  }
  if (json) printJson(explanation, io);
  else printPage(explanationPage(catalog, explanation), io);
  return FINE;
}
