import { readFileSync, writeFileSync } from 'node:fs';

/** What a bench module exports: a heading, and a run that answers with Markdown. */
interface Bench {
  readonly title: string;
  readonly run: () => Promise<string>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  basics: () => import('./basics.js'),
  suggest: () => import('./suggest.js'),
  roles: () => import('./roles.js'),
  search: () => import('./search.js'),
  ui: () => import('./ui/index.js'),
};

const report = new URL('../../docs/benchmarks.md', import.meta.url);
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = await benches[name]?.();
  if (!bench) throw new Error(`No bench “${name}”. Known: ${Object.keys(benches).join(', ')}.`);
  const section = `## ${bench.title}\n\n\`pnpm bench ${name}\`\n\n${await bench.run()}`;
  console.log(`${section}\n`);
  writeFileSync(report, replaceSection(readFileSync(report, 'utf8'), name, section));
}

/** Puts a section between its markers, at the end when it is new. */
function replaceSection(page: string, name: string, section: string): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const block = `${begin}\n\n${section}\n\n${end}`;
  const start = page.indexOf(begin);
  if (start < 0) return `${page.trimEnd()}\n\n${block}\n`;
  return page.slice(0, start) + block + page.slice(page.indexOf(end) + end.length);
}
