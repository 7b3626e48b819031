import type { Engine } from './engine.js';
import { parseQuery } from './parse-query.js';
import { singular } from './plural.js';

/** The query with each misspelt word replaced by the nearest of the index. */
export function correct({ index, resolve }: Engine, query: string): string | undefined {
  const { text, words } = parseQuery(query);
  let corrected = '';
  let end = 0;
  for (const written of words) {
    // Each alone, for in company a word may be taken for two.
    const { required } = resolve([written], false);
    const [term] = required;
    if (!term || required.length > 1 || term.known) continue;
    // A word that begins a synonym is no slip.
    if (index.synonyms.has(singular(term.word))) continue;
    let best: string | undefined;
    let most = 0;
    for (const [id, { quality, reason }] of term.matches) {
      // Of two that are as near, the more frequent is the more likely.
      const nearness = quality - (index.rarity[id] ?? 1) / 100;
      if (reason !== 'typo' || nearness < most) continue;
      best = index.words[id];
      most = nearness;
    }
    if (best === undefined) continue;
    corrected += text.slice(end, written.start) + best;
    end = written.end;
  }
  return end === 0 ? undefined : corrected + text.slice(end);
}
