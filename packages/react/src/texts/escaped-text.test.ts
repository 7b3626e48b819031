import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { en } from '../messages/en.js';

/** Attributes, and props handed on as an object, whose value people read or hear. */
const readAttributes = new Set([
  'alt',
  'aria-braillelabel',
  'aria-brailleroledescription',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'children',
  'label',
  'placeholder',
  'title',
]);

/** Text that belongs to no language, or that nobody sees: `file: text`, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  'picker/undo.tsx: Control+Z Meta+Z':
    'Names of keys as WAI-ARIA has them, for `aria-keyshortcuts`.',
  'picker/undo.tsx: Control+Shift+Z Meta+Shift+Z': 'The same.',
  'picker/use-scope-picker.ts: Empty':
    'The title of the catalog that stands in until there is one. No part shows it.',
};

const folder = new URL('../', import.meta.url);

test('every text that people read comes from the messages', () => {
  const escaped = sources().flatMap((file) =>
    escapedTexts(file, readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(escaped.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

test('the sources are those of the components', () => {
  expect(sources()).toContain('picker/search.tsx');
  expect(sources().filter((file) => /\.test\.|^(messages|testing)\//.test(file))).toEqual([]);
});

test('text that escapes is found', () => {
  const source = `
    const hint = 'Far away';
    export function Bad({ open, query }) {
      const props = { 'aria-label': 'Props', title: open ? text('list.label') : \`In \${query}\` };
      return (
        <section aria-label="String" title={'Braces'} {...props}>
          Element
          <input placeholder={query ?? 'Fallback'} alt={'Sum ' + query} />
          <p>{open ? 'Branch' : text('dialog.close')}</p>
          <p>{open && <b>{query} deeper</b>}</p>
          <p>{(query || 'Parentheses') as string}</p>
          <p>Größe</p>
          <Row label={query.map(() => <i>Call</i>)} />
        </section>
      );
    }`;
  expect(escapedTexts('bad.tsx', source)).toEqual([
    'bad.tsx: Far away',
    'bad.tsx: Props',
    'bad.tsx: In …',
    'bad.tsx: String',
    'bad.tsx: Braces',
    'bad.tsx: Element',
    'bad.tsx: Fallback',
    'bad.tsx: Sum',
    'bad.tsx: Branch',
    'bad.tsx: deeper',
    'bad.tsx: Parentheses',
    'bad.tsx: Größe',
    'bad.tsx: Call',
  ]);
});

test('what is no text of a language is let be', () => {
  const source = `
    'use client';
    if (!globalThis.document) throw new ScopewiseError('react/no-document', 'There is no document.');
    export function Good({ open, title, kind }) {
      const news = { title: 'announce.added', id: 'news' };
      return (
        <section className="sw-news" className={open ? 'open' : 'closed'} aria-label={title}>
          <b aria-hidden>✓</b> × {' '} {number(12)} · <img alt="" src="logo.png" />
          <p title={text(kind === 'scope' ? 'list.label' : 'endpoints.label')}>{text(news.title)}</p>
          {kind === 'scope' && <Count by="scope" />}
        </section>
      );
    }`;
  expect(escapedTexts('good.tsx', source)).toEqual([]);
});

/** What is published, without the words themselves and without what only tests load. */
function sources(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-d)\.tsx?$/.test(file))
    .filter((file) => !/(^|\/)(messages|fixtures|testing)\//.test(file));
}

/**
 * The texts of a source that no message words, as `file: text`, in their order: those in an element,
 * those given to what is read, and those of several words wherever they stand. `…` stands for what
 * a template fills in.
 */
function escapedTexts(file: string, code: string): readonly string[] {
  const found = new Map<number, string>();
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return [...found].toSorted(([a], [b]) => a - b).map(([, text]) => `${file}: ${text}`);

  function visit(node: ts.Node): void {
    if (isForDevelopers(node)) return;
    if (ts.isJsxText(node) || (isText(node) && severalWords.test(textOf(node)))) note(node);
    else if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) {
      if (node.initializer && readAttributes.has(nameOf(node.name))) read(node.initializer);
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) read(node);
    ts.forEachChild(node, visit);
  }

  /** Follows what an expression can become, and not what it is made from. */
  function read(node: ts.Node | undefined): void {
    if (node === undefined) return;
    if (isText(node)) {
      note(node);
      if (ts.isTemplateExpression(node))
        node.templateSpans.forEach((span) => read(span.expression));
    } else if (ts.isConditionalExpression(node)) {
      read(node.whenTrue);
      read(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind)) {
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) read(node.left);
      read(node.right);
    } else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || isCast(node)) {
      read(node.expression);
    }
  }

  function note(node: Text): void {
    const text = textOf(node);
    // The key of a message is on its way to become one.
    if (/\p{L}/u.test(text) && !Object.hasOwn(en.messages, text)) found.set(node.getStart(), text);
  }
}

type Text = ts.JsxText | ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Exclude<Text, ts.JsxText> {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function textOf(node: Text): string {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
    : node.text;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Selectors and lists of ids have something else between their words. */
const severalWords = /\p{L} \p{L}/u;

/** Errors, warnings and directives such as “use client”, which stay in English. */
function isForDevelopers(node: ts.Node): boolean {
  return (
    ts.isThrowStatement(node) ||
    (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
    (ts.isCallExpression(node) && node.expression.getText().startsWith('console.')) ||
    (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression))
  );
}

/** Operators whose result is one of their sides, or both. */
const joins: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function isCast(node: ts.Node): node is ts.AsExpression | ts.SatisfiesExpression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
}

function nameOf(name: ts.JsxAttributeName | ts.PropertyName): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}
