import { createSearch } from '@scopewise/core/search';
import type { Catalog } from '@scopewise/core';
import Fuse from 'fuse.js';
import { editDistance } from '../../packages/core/src/errors/nearest-names.js';
import { seeded } from './instances.js';
import { table, timed } from './measure.js';
import { scopeTexts } from './search-engines.js';

/**
 * How misspelt words are put right: by our bounded distance to the beginnings of the vocabulary, and
 * by Fuse over the same words, its first ten ordered by edit distance.
 */
export function compareCorrections(catalogs: Readonly<Record<string, Catalog>>): string {
  const rows = Object.entries(catalogs).flatMap(([size, catalog]) => {
    const words = vocabulary(catalog);
    const slips = misspelt(words, 200);
    const search = createSearch(catalog, { in: ['scope'] });
    const fuse = new Fuse(words, { threshold: 0.4, ignoreLocation: true, includeScore: true });
    const byFuse = (word: string): string | undefined =>
      fuse
        .search(word, { limit: 10 })
        .map(({ item }) => ({ item, distance: editDistance(word, item, 3) }))
        .toSorted((a, b) => a.distance - b.distance)[0]?.item;
    return [
      row(`ours, ${size}`, words.length, slips, (word) => search.suggestCorrection(word)),
      row(`Fuse, ${size}`, words.length, slips, byFuse),
    ];
  });
  return table(['correction', 'words', 'p50 / p95 ms', 'right'], rows);
}

interface Slip {
  readonly meant: string;
  readonly typed: string;
}

function row(
  name: string,
  words: number,
  slips: readonly Slip[],
  correct: (word: string) => string | undefined,
): readonly string[] {
  const answers = slips.map(({ meant, typed }) => {
    const { value, ms } = timed(() => correct(typed));
    return { ms, isRight: value === meant };
  });
  const spent = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number): string => (spent[Math.floor(spent.length * share)] ?? 0).toFixed(3);
  const right = answers.filter(({ isRight }) => isRight).length / answers.length;
  return [name, String(words), `${at(0.5)} / ${at(0.95)}`, `${(right * 100).toFixed(1)} %`];
}

function vocabulary(catalog: Catalog): readonly string[] {
  const words = scopeTexts(catalog).flatMap((text) =>
    Object.values(text)
      .join(' ')
      .toLowerCase()
      .split(/[^a-z0-9]+/),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

/** Words of five letters and more with one slip, two in long ones, that are no beginning of another. */
function misspelt(words: readonly string[], count: number): readonly Slip[] {
  const random = seeded(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const slips = new Map<string, Slip>();
  while (slips.size < count) {
    const meant = words[below(words.length)] ?? '';
    if (meant.length < 5) continue;
    let typed = meant;
    for (let slip = 0; slip < (meant.length > 7 ? 1 + below(2) : 1); slip += 1) {
      const at = 1 + below(typed.length - 2);
      const swapped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '');
      typed =
        below(2) === 0 ? swapped + typed.slice(at + 2) : typed.slice(0, at) + typed.slice(at + 1);
    }
    if (typed !== meant && !words.some((word) => word.startsWith(typed))) {
      slips.set(typed, { meant, typed });
    }
  }
  return [...slips.values()];
}
