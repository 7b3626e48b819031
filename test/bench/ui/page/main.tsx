import './page.css';
import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { benchCatalog } from './bench-catalog.js';
import type { Contender } from './contender.js';
import { contenders } from './contenders.js';
import { nextFrame, settled, timeToPaint } from './frames.js';
import { createReader } from './reader.js';
import type { Reader } from './reader.js';
import { treeOf } from './tree-node.js';
import type { TreeNode } from './tree-node.js';

/** What the bench calls in the page. All times are in milliseconds. */
export interface BenchPage {
  /** Loads what is to be shown; not measured. */
  readonly prepare: (name: string, times: number, isLaidOut: boolean) => Promise<void>;
  /** From the first render to the painted list, and until it can be searched. */
  readonly mount: (
    isExpanded: boolean,
  ) => Promise<{ readonly painted: number; readonly searchable: number }>;
  /** Toggles the row so many times, on and off. */
  readonly toggle: (row: number, times: number) => Promise<readonly number[]>;
  /** Types queries, key by key, each into an empty field. */
  readonly type: (queries: readonly string[]) => Promise<readonly number[]>;
  /** Scrolls by whole viewports, each as soon as the last is painted. */
  readonly scroll: (viewports: number) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    readonly bench: BenchPage;
  }
}

interface Prepared {
  readonly contender: Contender;
  readonly catalog: Catalog;
  readonly nodes: TreeNode[];
  readonly root: Root;
  readonly reader: Reader;
}

/** Of what takes long, a few samples will do: this many milliseconds of them. */
const enough = 1500;

let prepared: Prepared | undefined;

function ready(): Prepared {
  if (!prepared) throw new Error('Nothing is prepared.');
  return prepared;
}

const bench: BenchPage = {
  async prepare(name, times, isLaidOut) {
    const contender = await contenders[name]?.();
    const container = document.getElementById('root');
    if (!contender || !container) throw new Error(`There is no contender “${name}”.`);
    const loaded = loadCatalog(benchCatalog(times));
    if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
    const nodes = isLaidOut ? treeOf(loaded.catalog) : [];
    prepared = {
      contender,
      catalog: loaded.catalog,
      nodes,
      root: createRoot(container),
      reader: createReader(contender),
    };
  },
  async mount(isExpanded) {
    const { contender, catalog, nodes, root, reader } = ready();
    const { Picker } = contender;
    const start = performance.now();
    const painted = await timeToPaint(
      () => root.render(<Picker catalog={catalog} nodes={nodes} isExpanded={isExpanded} />),
      reader.isFilled,
    );
    while (document.querySelector('[data-preparing]')) {
      // oxlint-disable-next-line no-await-in-loop -- frame after frame
      await nextFrame();
    }
    const searchable = performance.now() - start;
    await settled(reader.read);
    return { painted, searchable };
  },
  async toggle(row, times) {
    const { reader } = ready();
    const act = (): void => reader.click(row);
    const states: string[] = [];
    for (let at = 0; at < 2; at += 1) {
      const before = reader.read();
      act();
      // oxlint-disable-next-line no-await-in-loop -- on, then off
      await timeToPaint(
        () => undefined,
        () => reader.read() !== before,
      );
      // oxlint-disable-next-line no-await-in-loop -- the same
      states.push(await settled(reader.read));
    }
    reader.expectToggled(states[0] ?? '', row);
    const spent: number[] = [];
    for (let at = 0; at < times && sum(spent) < enough; at += 1) {
      const expected = states[at % 2];
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      spent.push(await timeToPaint(act, () => reader.read() === expected));
    }
    return spent;
  },
  async type(queries) {
    const { reader } = ready();
    const keystrokes = queries.flatMap((query) =>
      Array.from(query, (_, at) => query.slice(0, at + 1)),
    );
    const expected: string[] = [];
    const spent: number[] = [];
    /* oxlint-disable no-await-in-loop -- key after key: first to learn what each shows, then timed */
    for (const isTimed of [false, true]) {
      for (const [at, text] of keystrokes.entries()) {
        if (text.length === 1) {
          reader.type('');
          await settled(reader.read);
        }
        if (isTimed && sum(spent) >= enough) break;
        if (isTimed) {
          const shown = expected[at];
          spent.push(
            await timeToPaint(
              () => reader.type(text),
              () => reader.read() === shown,
            ),
          );
          // A person does not type faster, and what is put off until then is not for free.
          await settled(reader.read);
        } else {
          reader.type(text);
          expected.push(await settled(reader.read));
        }
      }
    }
    /* oxlint-enable no-await-in-loop */
    reader.type('');
    await settled(reader.read);
    return spent;
  },
  async scroll(viewports) {
    const { reader } = ready();
    const spent: number[] = [];
    for (let at = 0; at < viewports; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- viewport after viewport
      spent.push(await timeToPaint(reader.scrollOn, reader.isFilled));
    }
    return spent;
  },
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

Object.assign(window, { bench });
