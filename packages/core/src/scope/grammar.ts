import type { Failure, Issue } from '../errors/issue.js';
import { failure } from '../errors/issue.js';
import { ScopewiseError } from '../errors/scopewise-error.js';

/**
 * The segments of a provider's scopes, as data.
 *
 * The template names segments in braces, between them one delimiter character that is the same
 * throughout; text before the first segment is a fixed prefix. A part in brackets is optional, and
 * `…` after one segment lets it take several pieces:
 *
 * - Zoom: `{product}:{action}:{resource}[:{level}]`
 * - Infobip: `{product}[:{resource}…]:{action}`
 * - Microsoft Graph: `{resource}.{action}[.{level}]`
 * - Google: `https://www.googleapis.com/auth/{product}[.{action}]`
 */
export interface GrammarSpec<Template extends string = string> {
  readonly template: Template;
  /** The level of a scope whose level segment is absent. It is never written out. */
  readonly implicitLevel?: string;
}

/** A compiled grammar: frozen data that {@link parseScope} and {@link formatScope} walk. */
export interface Grammar<Template extends string = string> extends GrammarSpec<Template> {
  readonly prefix: string;
  readonly delimiter: string;
  readonly segments: readonly Segment[];
  /** How many segments are always there, and how many may be. */
  readonly required: number;
  readonly optional: number;
  /** Whether a segment may take several pieces. */
  readonly repeats: boolean;
  /** The levels a scope may name; any when absent. */
  readonly levels?: readonly string[];
  /** The actions a scope may name; any when absent. */
  readonly actions?: readonly string[];
}

interface Segment {
  readonly name: string;
  readonly optional: boolean;
  readonly repeated: boolean;
}

/** The segment names of a template, such as `'product' | 'action'`. */
export type SegmentName<Template extends string> = string extends Template
  ? string
  : Template extends `${string}{${infer Name}}${infer Rest}`
    ? Name | SegmentName<Rest>
    : never;

/** What a grammar accepts beyond its template: `undefined` accepts any name. */
export interface GrammarNames {
  readonly levels?: readonly string[];
  readonly actions?: readonly string[];
}

/**
 * Compiles a grammar written in a program.
 *
 * @param spec - the template, and the level meant by an absent level segment
 * @param names - the levels and actions a scope may name; any where not given
 * @returns the grammar, frozen
 * @throws ScopewiseError `grammar/bad-template` for a template that is none
 * @example
 * ```ts
 * import { defineGrammar, parseScope } from '@scopewise/core';
 *
 * const graph = defineGrammar({ template: '{resource}.{action}[.{level}]' });
 * const parsed = parseScope('User.Read.All', graph);
 * if (parsed.ok) console.log(parsed.scope.resource); // 'User'
 * ```
 */
export function defineGrammar<const Template extends string>(
  spec: GrammarSpec<Template>,
  names: GrammarNames = {},
): Grammar<Template> {
  const compiled = compileGrammar(spec, names);
  if (compiled.ok) return compiled.grammar;
  const [issue] = compiled.issues;
  throw new ScopewiseError('grammar/bad-template', issue ? `${issue.message} ${issue.fix}` : '');
}

/** As {@link defineGrammar}, for a grammar that is data: failures come back as issues. */
export function compileGrammar<Template extends string>(
  spec: GrammarSpec<Template>,
  names: GrammarNames,
): { readonly ok: true; readonly grammar: Grammar<Template> } | Failure {
  const { template } = spec;
  const start = template.search(/[[{]/);
  const prefix = start < 0 ? template : template.slice(0, start);
  const segments: Segment[] = [];
  let delimiter = '';
  let at = prefix.length;

  while (at < template.length) {
    const optional = template[at] === '[';
    if (optional) at += 1;
    if (segments.length > 0) {
      const character = template[at] ?? '';
      delimiter ||= character;
      if (character !== delimiter || /[\w{}[\]…]/.test(character)) {
        return badTemplate(
          template,
          at,
          'Put one delimiter, the same throughout, between segments.',
        );
      }
      at += 1;
    }
    const end = template.indexOf('}', at);
    const name = template.slice(at + 1, end);
    if (template[at] !== '{' || end < 0 || !/^[a-z]+$/.test(name)) {
      return badTemplate(template, at, 'Write a segment as {name}, in lower-case letters.');
    }
    if (name === 'text' || segments.some((segment) => segment.name === name)) {
      return badTemplate(template, at, 'Give each segment a name of its own; `text` is taken.');
    }
    at = end + 1;
    const repeated = template[at] === '…';
    if (repeated && segments.some((segment) => segment.repeated)) {
      return badTemplate(template, at, 'Let only one segment take several pieces.');
    }
    if (repeated) at += 1;
    if (optional && template[at] !== ']') {
      return badTemplate(template, at, 'Close the optional part with ].');
    }
    if (optional) at += 1;
    segments.push(Object.freeze({ name, optional, repeated }));
  }

  const required = segments.filter((segment) => !segment.optional).length;
  if (required === 0)
    return badTemplate(template, 0, 'Name at least one segment that is always there.');
  return {
    ok: true,
    grammar: Object.freeze({
      ...spec,
      ...(names.levels && { levels: Object.freeze([...names.levels]) }),
      ...(names.actions && { actions: Object.freeze([...names.actions]) }),
      prefix,
      delimiter,
      segments: Object.freeze(segments),
      required,
      optional: segments.length - required,
      repeats: segments.some((segment) => segment.repeated),
    }),
  };
}

function badTemplate(template: string, position: number, fix: string): Failure {
  const issue: Issue = {
    code: 'catalog/bad-grammar',
    message: `The grammar “${template}” cannot be read at position ${position}.`,
    fix,
    position,
  };
  return failure(issue);
}

/**
 * The grammar of granular scopes, `{product}:{action}:{resource}[:{level}]`, with Zoom's levels:
 * `user` where the level is absent, `admin` and `master`.
 */
export const granular: Grammar<'{product}:{action}:{resource}[:{level}]'> =
  /* #__PURE__ */ defineGrammar(
    { template: '{product}:{action}:{resource}[:{level}]', implicitLevel: 'user' },
    { levels: ['user', 'admin', 'master'] },
  );
