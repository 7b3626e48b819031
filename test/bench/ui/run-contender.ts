import type { Browser, Page } from 'playwright';

/** What is measured, in milliseconds. */
export const measures = [
  'mount',
  'mount, laid out anew',
  'mount, expanded',
  'toggle an item',
  'toggle a group',
  'toggle a product',
  'keystroke',
  'scroll',
] as const;

export type Measure = (typeof measures)[number] | 'searchable';

/** Of each measure, all that was measured; none where it took too long, or crashed the page. */
export type Samples = Map<Measure, number[]>;

interface Visit {
  readonly browser: Browser;
  readonly url: string;
  readonly name: string;
  readonly times: number;
}

interface Mount {
  readonly measure: Measure;
  readonly isExpanded: boolean;
  readonly isLaidOut: boolean;
}

/** A measure that takes longer than this is given up, for all rounds. */
const patience = 20_000;

const queries = ['call log', 'meeting'];

/** One round of a contender: every list in a new page, as a person finds it. */
export async function runContender(visit: Visit, samples: Samples): Promise<void> {
  const mounts: readonly Mount[] = [
    { measure: 'mount', isExpanded: false, isLaidOut: true },
    // Peers have no other way: what they are handed is laid out.
    ...(visit.name.startsWith('@scopewise/')
      ? [{ measure: 'mount, laid out anew', isExpanded: false, isLaidOut: false } as const]
      : []),
    { measure: 'mount, expanded', isExpanded: true, isLaidOut: true },
  ];
  for (const mount of mounts) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    await visitPage(visit, mount, samples);
  }
}

async function visitPage(visit: Visit, how: Mount, samples: Samples): Promise<void> {
  const { browser, url, name, times } = visit;
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const record: Record = async (measure, task) => {
    const known = samples.get(measure);
    if (known?.length === 0) return false;
    const spent = await inTime(task());
    if (errors[0]) throw errors[0];
    samples.set(measure, [...(known ?? []), ...(spent ?? [])]);
    return spent !== undefined;
  };
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate(
      ([which, copies, isLaidOut]) => window.bench.prepare(which, copies, isLaidOut),
      [name, times, how.isLaidOut] as const,
    );
    const isMounted = await record(how.measure, async () => {
      const { painted, searchable } = await page.evaluate(
        (isExpanded) => window.bench.mount(isExpanded),
        how.isExpanded,
      );
      samples.set('searchable', [...(samples.get('searchable') ?? []), searchable]);
      return [painted];
    });
    if (isMounted && how.isExpanded) await use(page, record);
  } finally {
    await page.close();
  }
}

/** Measures something; answers whether it was done in time. */
type Record = (measure: Measure, task: () => Promise<readonly number[]>) => Promise<boolean>;

async function use(page: Page, record: Record): Promise<void> {
  const uses: readonly [Measure, () => Promise<readonly number[]>][] = [
    ['toggle an item', () => page.evaluate(() => window.bench.toggle(2, 20))],
    ['toggle a group', () => page.evaluate(() => window.bench.toggle(1, 20))],
    ['toggle a product', () => page.evaluate(() => window.bench.toggle(0, 10))],
    ['keystroke', () => page.evaluate((texts) => window.bench.type(texts), queries)],
    ['scroll', () => page.evaluate(() => window.bench.scroll(50))],
  ];
  for (const [measure, task] of uses) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const isDone = await record(measure, task);
    // What is not done in time keeps the page busy: nothing else can be measured in it.
    if (!isDone) return;
  }
}

/** What a task answers; `undefined` where nobody would wait for it. */
async function inTime<Value>(task: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  // Closing the page rejects what is not done.
  task.catch(() => undefined);
  try {
    return await Promise.race([task, late]);
  } catch (error) {
    if (error instanceof Error && error.message.includes('Target crashed')) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
