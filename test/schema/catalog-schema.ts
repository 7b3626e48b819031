// Makes the JSON Schema of catalog documents out of what the loader itself reads by: the structure
// from `document-shape.ts`, the descriptions from the doc comments in `document.ts`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { httpMethods } from '../../packages/core/src/catalog/call-path.js';
import { documentShape, endpointShape } from '../../packages/core/src/catalog/document-shape.js';
import type { Leaf, ObjectShape, Shape } from '../../packages/core/src/catalog/document-shape.js';

/** A JSON Schema, as far as it is built here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const segment = '(?!\\.\\.?(?:/|$))(?:\\{ONE+\\}|ONE+)'.replaceAll(
  'ONE',
  '(?:[^\\u0000-\\u0020/?#{}%;\\\\\\u007f-\\u009f]|%(?!2[EFef]|5[Cc]|[01]|7[Ff])[0-9A-Fa-f]{2})',
);
const path = `(?:/|(?:/${segment})+/?)`;
const name = { type: 'string', minLength: 1 };

const leaves: { readonly [Name in Leaf]?: JsonSchema } = {
  version: { const: 1 },
  text: { type: 'string' },
  flag: { type: 'boolean' },
  true: { const: true },
  method: { enum: httpMethods },
  path: { type: 'string', pattern: `^${path}$` },
  server: { type: 'string', pattern: `^https?://[^/?#@\\\\{}\\s]+${path}?$` },
};

/** The schema that is published as `docs/catalog.schema.json`. */
export function catalogSchema(): JsonSchema {
  const comments = new Map([
    ...commentsIn('packages/core/src/catalog/document.ts'),
    ...commentsIn('packages/core/src/scope/grammar.ts'),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scopewise catalog',
    $comment:
      'Beyond this schema, names of one kind are distinct, also without regard to case, and every name that is referred to is declared.',
    ...objectSchema(documentShape, 'CatalogDocument', comments),
  };
}

interface Comments {
  readonly own: string;
  /** Of each property: what its comment says, and the interface it has or lists, if any. */
  readonly properties: ReadonlyMap<string, { readonly comment: string; readonly of: string }>;
}

type AllComments = ReadonlyMap<string, Comments>;

function schemaOf(shape: Shape, of: string, comments: AllComments): JsonSchema {
  if (typeof shape === 'string') return leaves[shape] ?? name;
  if (!isList(shape)) return objectSchema(shape, of, comments);
  const [item, filled] = shape;
  const items = schemaOf(item, of, comments);
  return { type: 'array', items, ...(filled && { minItems: 1 }) };
}

function objectSchema(shape: ObjectShape, of: string, comments: AllComments): JsonSchema {
  const known = comments.get(of);
  const properties = Object.entries(shape).map(([key, value]) => {
    const property = key.replace('?', '');
    const { comment = '', of: inner = '' } = known?.properties.get(property) ?? {};
    const schema = schemaOf(value, inner, comments);
    return [property, { ...(comment && { description: comment }), ...schema }] as const;
  });
  return {
    ...(known?.own && { description: known.own }),
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(shape).filter((key) => !key.endsWith('?')),
    additionalProperties: false,
    ...(shape === endpointShape && {
      oneOf: [{ required: ['requires'] }, { required: ['public'] }],
    }),
  };
}

function isList(shape: Exclude<Shape, string>): shape is Extract<Shape, readonly unknown[]> {
  return Array.isArray(shape);
}

/** The doc comments of a source file's interfaces and their properties. */
function commentsIn(file: string): AllComments {
  const url = new URL(`../../${file}`, import.meta.url);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const interfaces = source.statements.filter((statement) => ts.isInterfaceDeclaration(statement));
  return new Map(
    interfaces.map((declaration) => {
      const members = declaration.members.filter((member) => ts.isPropertySignature(member));
      const properties = members.map((member) => {
        const type = member.type?.getText(source) ?? '';
        const of = /\b[A-Z]\w+/.exec(type)?.[0] ?? '';
        return [member.name.getText(source), { comment: commentOf(member), of }] as const;
      });
      return [
        declaration.name.text,
        { own: commentOf(declaration), properties: new Map(properties) },
      ] as const;
    }),
  );
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : '';
  return (text ?? '')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}
