import type { Engine } from './engine.js';
import type { QueryFilters, Test } from './filters.js';
import { findPhrase, resolvePhrase } from './find-phrase.js';
import type { ParsedQuery } from './parse-query.js';
import { resolveAlike } from './resolve-word.js';
import { searchKinds } from './search-document.js';
import type { SearchKind } from './search-document.js';

/** Whether a document is of a kind that is looked for and passes all that is no word. */
export function acceptance(
  engine: Engine,
  { phrases, without }: ParsedQuery,
  filters: QueryFilters,
  kinds: readonly SearchKind[],
): Test {
  const { index } = engine;
  const isWanted = searchKinds.map((kind) => kinds.includes(kind));
  const wanted = phrases.map((words) => findPhrase(engine, resolvePhrase(index, words)));
  const banned = without.map((words) =>
    findPhrase(
      engine,
      words.map((word) => resolveAlike(index, word)),
    ),
  );
  return (document) => {
    if (isWanted[index.kinds[document] ?? 0] !== true) return false;
    for (const test of filters.tests) if (!test(document)) return false;
    for (const has of wanted) if (has[document] !== 1) return false;
    for (const has of banned) if (has[document] === 1) return false;
    return true;
  };
}
