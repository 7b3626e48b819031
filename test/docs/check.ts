// Type-checks every example in the documents and doc comments against the workspace's sources, and
// reports a mistake at the line where it is written.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { markdownExamples, sourceExamples } from './examples.js';
import type { Example } from './examples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const examples = documents().flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const file = relative(root, path);
  return /\.mdx?$/.test(file) ? markdownExamples(file, text) : sourceExamples(file, text);
});
const mistakes = typeCheck(examples);
for (const mistake of mistakes) console.log(mistake);
console.log(`${examples.length} examples, ${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function documents(): readonly string[] {
  const excluded = ['**/node_modules', '**/dist', '**/*.test.*', '**/*.test-d.*'];
  const included = [
    '*.md',
    'docs/**/*.md',
    'packages/*/*.md',
    'packages/*/src/**/*',
    'stories/**/*',
  ];
  return ts.sys.readDirectory(root, ['.md', '.mdx', '.ts', '.tsx'], excluded, included);
}

function typeCheck(all: readonly Example[]): readonly string[] {
  // The modules exist in memory only, at the root, from where they import as a reader would.
  const modules = new Map(
    all.map((example, index) => [resolve(root, `~${index}.${example.language}`), example]),
  );
  const options = exampleOptions();
  const host = ts.createCompilerHost(options);
  const readModule = (path: string): string | undefined => modules.get(resolve(path))?.code;
  host.fileExists = (path) => readModule(path) !== undefined || ts.sys.fileExists(path);
  host.readFile = (path) => readModule(path) ?? ts.sys.readFile(path);

  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules].flatMap(([path, example]) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, code, messageText }) => {
      const line = example.line + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${example.file}:${line} TS${code}: ${message}`;
    });
  });
}

function exampleOptions(): ts.CompilerOptions {
  const path = resolve(root, 'tsconfig.json');
  const config: unknown = ts.readConfigFile(path, (file) => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, path);
  // An example may show a value without using it.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}
