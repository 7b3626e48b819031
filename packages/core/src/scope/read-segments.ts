import type { Grammar } from './grammar.js';

/**
 * Takes a token apart, without a word on what may be wrong with it.
 *
 * @returns the text of each of the grammar's segments, in its order, `''` for an absent one but the
 * implicit level for an absent level; `undefined` where the token does not fit
 */
export function readSegments(text: string, grammar: Grammar): readonly string[] | undefined {
  const { delimiter, required, optional, repeats, segments, implicitLevel } = grammar;
  const pieces = piecesOf(text, grammar);
  let spare = pieces.length - required;
  if (spare < 0 || (spare > optional && !repeats) || pieces.includes('')) return undefined;
  const values: string[] = [];
  let next = 0;
  for (const segment of segments) {
    const extra = segment.repeated ? spare : segment.optional && spare > 0 ? 1 : 0;
    const end = next + (segment.optional ? 0 : 1) + extra;
    let value = end === next + 1 ? (pieces[next] ?? '') : pieces.slice(next, end).join(delimiter);
    if (segment.name === 'level' && implicitLevel !== undefined) {
      if (value === '') value = implicitLevel;
      // It is never written out.
      else if (value === implicitLevel) return undefined;
    }
    values.push(value);
    spare -= extra;
    next = end;
  }
  return values;
}

/** What stands between a grammar's delimiters; nothing of a text without its prefix. */
export function piecesOf(text: string, { prefix, delimiter }: Grammar): readonly string[] {
  if (!text.startsWith(prefix)) return [];
  const rest = prefix === '' ? text : text.slice(prefix.length);
  return delimiter === '' ? [rest] : rest.split(delimiter);
}
