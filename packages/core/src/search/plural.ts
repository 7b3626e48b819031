/**
 * The other numbers an English word may stand in: `log` for `logs`, `query` for `queries`, and the
 * reverse. Some of what comes out is no word; it is only ever looked up.
 */
export function numberForms(word: string): readonly string[] {
  if (word.length < 3 || word.charCodeAt(word.length - 1) > 122) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('ss')) return [`${word}es`];
  if (word.endsWith('s')) return [word.slice(0, -1), `${word}es`];
  if (word.endsWith('y')) return [`${word.slice(0, -1)}ies`, `${word}s`];
  return [`${word}s`, `${word}es`];
}

/** One form for the singular and plural of a word, to compare phrases by. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
