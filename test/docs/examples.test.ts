import { expect, test } from 'vitest';
import { markdownExamples, sourceExamples } from './examples.js';

test('a Markdown example starts at the line after its fence', () => {
  const text = '# Title\n\n```ts\nconst a = 1;\nconst b = 2;\n```\n';
  expect(markdownExamples('a.md', text)).toEqual([
    { file: 'a.md', line: 4, language: 'ts', code: 'const a = 1;\nconst b = 2;' },
  ]);
});

test('only fences tagged ts or tsx are examples, also beside and around others', () => {
  const text = '```sh\nls\n```\n````md\n```ts\nno\n```\n````\n- item\n  ```tsx\n  <b />;\n  ```\n';
  expect(markdownExamples('a.md', text)).toEqual([
    { file: 'a.md', line: 11, language: 'tsx', code: '<b />;' },
  ]);
});

test('a fence that is never closed is no example', () => {
  expect(markdownExamples('a.md', '```ts\nconst a = 1;\n')).toEqual([]);
});

test('a doc comment counts only below @example', () => {
  const text = [
    '/**',
    ' * Adds.',
    ' * ```ts',
    ' * prose',
    ' * ```',
    ' * @example',
    ' * ```ts',
    ' * add(1,',
    ' *   2);',
    ' * ```',
    ' * @returns A number.',
    ' */',
    'export const text = `',
    '```ts',
    'no',
    '```',
    '`;',
  ].join('\n');
  expect(sourceExamples('a.ts', text)).toEqual([
    { file: 'a.ts', line: 8, language: 'ts', code: 'add(1,\n  2);' },
  ]);
});
