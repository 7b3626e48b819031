import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import {
  chromiumAdvice,
  chromiumArguments,
  findChromium,
} from '../../../scripts/find-chromium.mjs';
import { median, table } from '../measure.js';
import { measures, runContender } from './run-contender.js';
import type { Measure, Samples } from './run-contender.js';
import { servePage } from './serve-page.js';

export const title = 'Pickers';

const ours = '@scopewise/react';
const bare = `${ours}, bare`;
const names = [
  ours,
  bare,
  'react-aria-components',
  'react-arborist',
  '@rc-component/tree',
  '@mui/x-tree-view',
  '@headless-tree/core',
];

/** How many times the catalog of Zoom: 2,501 and 50,020 scopes. */
const sizes = [1, 20];
const rounds = 3;

type Results = ReadonlyMap<string, Samples>;

/** Measures ours beside its peers in Chromium, in turn, on the same data. */
export async function run(): Promise<string> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  const page = await servePage();
  const browser = await chromium.launch({
    executablePath,
    // Frames as fast as they are done: what takes 3 ms is not rounded up to 16.
    args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const bySize: Results[] = [];
    for (const times of sizes) {
      const results: Results = new Map(names.map((name) => [name, new Map()]));
      bySize.push(results);
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, samples] of results) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, on a machine to itself
          await runContender({ browser, url: page.url, name, times }, samples);
        }
      }
    }
    return reportOf(bySize, browser.version());
  } finally {
    await browser.close();
    await page.close();
  }
}

function reportOf(bySize: readonly Results[], version: string): string {
  const [small, large] = bySize;
  const ms = (results: Results | undefined, measure: Measure): readonly number[] =>
    results?.get(ours)?.get(measure) ?? [];
  const group = ms(large, 'toggle a group');
  const product = ms(large, 'toggle a product');
  const mounts = (['mount', 'mount, laid out anew', 'mount, expanded'] as const).map((measure) => [
    `${measure}: 50,020 beside 2,501 scopes`,
    `${(median(ms(large, measure)) / median(ms(small, measure))).toFixed(2)}×`,
    '2×',
  ]);
  const searchable = bySize
    .map((results) => shown(median(results.get(ours)?.get('searchable') ?? [])))
    .join(' and ');
  return [
    `Chromium ${version.split('.')[0]}, React ${versionOf('react')} built for production, ${rounds} rounds, in each of which every list is mounted in`,
    'a new page and used by events dispatched in it. Milliseconds from there until what was asked for is',
    'painted: median / p95, and how many times the median of ours. Frames come as fast as they are done,',
    'and none is rounded up to a sixtieth of a second. “–”: not within twenty seconds, or out of memory.',
    '',
    'Each shows the same scopes in 25 products and their groups, in a list 640 px high with a checkbox,',
    'title and scope in rows of 32 px. Ours is shown as it comes, with its style sheet, badges, counts',
    'and details in rows of 35 px and more; and bare, with rows like those of the peers.',
    'Mounts are the first of their page, of groups that are closed unless stated; the data of the',
    'peers is nested and worded beforehand, and ours laid out beforehand unless stated. All else is',
    'measured with everything expanded: the largest product has 639 and 12,780 scopes, its first group 8.',
    'A keystroke of a peer filters what the list gets by `includes`, as its documentation has the',
    'application do (react-arborist by its own search); ours searches words, synonyms and endpoints,',
    `with an index made in the background, which is there ${searchable} ms after the first render.`,
    'Scrolling is by a viewport, fifty times. A checked group is cascaded by rc-tree, MUI and',
    'headless-tree themselves; for React Aria and react-arborist the application computes it. MUI’s list',
    'is not virtual; headless-tree’s is that of TanStack Virtual, as ours.',
    '',
    ...bySize.flatMap((results, at) => [
      `**${['2,501', '50,020'][at]} scopes**`,
      '',
      tableOf(results),
      '',
    ]),
    table(
      ['target', 'measured', 'wanted'],
      [
        [
          'first at every line, as it comes',
          bySize.map((all) => linesLost(all, ours)).join('; '),
          'all',
        ],
        ['first at every line, bare', bySize.map((all) => linesLost(all, bare)).join('; '), 'all'],
        ...mounts,
        ['toggle a group at 50,020', shownPair(group), '16.7'],
        ['toggle a product at 50,020', shownPair(product), '16.7'],
      ],
    ),
  ].join('\n');
}

function tableOf(results: Results): string {
  const head = ['', ...results.keys()];
  const rows = measures.map((measure) => {
    const base = median(results.get(ours)?.get(measure) ?? []);
    const cells = Array.from(results.values(), (samples) => {
      const spent = samples.get(measure) ?? [];
      if (spent.length === 0) return '–';
      const times = median(spent) / base;
      return `${shownPair(spent)}${times === 1 ? '' : ` (${times.toFixed(1)}×)`}`;
    });
    return [measure, ...cells];
  });
  const versions = ['version', ...Array.from(results.keys(), versionOf)];
  return table(head, [...rows, versions]);
}

/** Where a peer is faster than one of ours. */
function linesLost(results: Results, own: string): string {
  const lost = measures.flatMap((measure) => {
    const base = median(results.get(own)?.get(measure) ?? []);
    const faster = names.filter(
      (name) => !name.startsWith(ours) && median(results.get(name)?.get(measure) ?? []) < base,
    );
    return faster.length > 0 ? [`${measure} (${faster.join(', ')})`] : [];
  });
  return lost.length === 0 ? 'all' : `all but ${lost.join(', ')}`;
}

/** The median and the 95th percentile; of few samples the worst. */
function shownPair(spent: readonly number[]): string {
  const sorted = spent.toSorted((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
  return `${shown(median(spent))} / ${shown(p95)}`;
}

function shown(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms.toFixed(1);
}

function versionOf(name: string): string {
  if (name.startsWith(ours)) return '–';
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
}
