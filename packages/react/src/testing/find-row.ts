import type { DriverClock } from './driver-clock.js';
import { notFound } from './driver-page.js';
import { readRows } from './driver-row.js';
import type { DriverRow } from './driver-row.js';

/** A row by its title or its scope, or by what else is known of it. */
export type RowTarget = string | ((row: DriverRow) => boolean);

/** Finds a row, on the page already or by scrolling the list from its top. */
export async function findRow(
  list: HTMLElement,
  target: RowTarget,
  clock: DriverClock,
): Promise<DriverRow> {
  const isWanted =
    typeof target === 'string'
      ? ({ title, scope }: DriverRow) => title === target || scope === target
      : target;
  const known = readRows(list).find(isWanted);
  if (known) return known;
  const seen: DriverRow[] = [];
  for await (const rows of scrollThrough(list, clock)) {
    const found = rows.find(isWanted);
    if (found) {
      // Not every place where tests run lays pages out.
      if ('scrollIntoView' in found.element) found.element.scrollIntoView({ block: 'center' });
      return found;
    }
    seen.push(...rows);
  }
  throw notFound(adviceFor(target, seen));
}

/** Reads all rows of a list, those of folded groups excepted. */
export async function readAllRows(
  list: HTMLElement,
  clock: DriverClock,
): Promise<readonly DriverRow[]> {
  const all: DriverRow[] = [];
  for await (const rows of scrollThrough(list, clock)) all.push(...rows);
  await scrollTo(list, 0, clock);
  return all.toSorted((a, b) => (indexOf(a) ?? 0) - (indexOf(b) ?? 0));
}

/** Scrolls through a list from its top; answers the rows that each page of it adds. */
async function* scrollThrough(
  list: HTMLElement,
  clock: DriverClock,
): AsyncGenerator<readonly DriverRow[]> {
  const count = Number(list.getAttribute('aria-rowcount') ?? 0);
  // Pages overlap, for rows may turn out higher than they were taken for.
  const step = Math.max(100, list.clientHeight * 0.8);
  const seen = new Set<number>();
  let stale = 0;
  // A row may be higher than a page; several pages of it are the end.
  for (let top = 0; stale < 5; top += step) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    await scrollTo(list, top, clock);
    const rows = readRows(list).filter((row) => !seen.has(indexOf(row) ?? -1));
    for (const row of rows) seen.add(indexOf(row) ?? -1);
    yield rows;
    if (seen.size >= count) return;
    stale = rows.length > 0 ? 0 : stale + 1;
  }
}

/** Where a row is among all rows, from 1; `undefined` in a list that has all on the page. */
function indexOf({ element }: DriverRow): number | undefined {
  const index = element.getAttribute('aria-rowindex');
  return index === null ? undefined : Number(index);
}

async function scrollTo(list: HTMLElement, top: number, clock: DriverClock): Promise<void> {
  await clock.act(async () => {
    list.scrollTop = top;
    // The browser tells of it too; where nothing is laid out, nobody does.
    list.dispatchEvent(new Event('scroll'));
  });
}

function adviceFor(target: RowTarget, rows: readonly DriverRow[]): string {
  const what = typeof target === 'string' ? `“${target}”` : 'that is asked for';
  const some = rows.slice(0, 20).map(({ title }) => `“${title}”`);
  const folded = rows.some(({ expanded }) => expanded === false);
  return (
    `There is no row ${what} in the list. ` +
    (rows.length === 0 ? 'It is empty.' : `It shows ${some.join(', ')}`) +
    (rows.length > some.length ? ` and ${rows.length - some.length} more.` : '') +
    (folded ? ' Some groups are folded: expand them, or search.' : '')
  );
}
