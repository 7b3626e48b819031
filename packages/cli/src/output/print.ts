import type { Io } from '../io.js';
import type { Page } from './page.js';
import { render } from './render.js';
import { safeJson } from './safe-text.js';

/** Writes a page to standard output. */
export function printPage(page: Page, io: Io): void {
  io.write(render(page, io));
}

/** Writes data as JSON to standard output. */
export function printJson(data: unknown, io: Io): void {
  io.write(`${safeJson(data)}\n`);
}
