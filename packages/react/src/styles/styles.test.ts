import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
const sheets = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const index = sheets.get('index.css') ?? '';
const rules = [...sheets.values()].join('\n').replaceAll(/\/\*[^]*?\*\//g, '');

test('every sheet is imported, each into a layer', () => {
  const imported = found(index, /^@import '\.\/([^']+)' layer\(scopewise\.[a-z]+\);$/gm);
  expect([...imported, 'index.css'].toSorted()).toEqual([...sheets.keys()].toSorted());
});

test('every public property is documented, and every documented one is read', () => {
  const [documentation = ''] = index.split('*/');
  expect(unique(found(documentation, /(--sw-[a-z-]+)/g))).toEqual(
    unique(found(rules, /var\(\s*(--sw-[a-z-]+)/g)),
  );
});

test('public properties are read and never set, so that they can be set anywhere above', () => {
  expect(found(rules, /(?<![\w(-]|var\(\s*)(--sw-[a-z-]+)\s*:/g)).toEqual([]);
});

test('every private property that is read is set somewhere', () => {
  const set = new Set(found(rules, /(--_[a-z-]+)\s*:/g));
  expect(found(rules, /var\(\s*(--_[a-z-]+)/g).filter((name) => !set.has(name))).toEqual([]);
});

test('nothing is said of left and right, which right-to-left languages swap', () => {
  const physical = /^\s*((?:[a-z-]+-)?(?:left|right)(?:-[a-z-]+)?)\s*:/gm;
  expect(found(rules, physical)).toEqual([]);
  expect(found(rules, /:\s*(left|right)\s*;/g)).toEqual([]);
});

test('no file is loaded, and no address is called', () => {
  const addresses = found(rules, /url\(\s*["']?([^)]+)/g);
  expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

function found(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, name = '']) => name);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
