import { indexSingles } from './problem.js';
import type { Clause, Problem } from './problem.js';

/** Needs that are met together. */
export interface Cluster {
  /** All the ways to meet them. */
  readonly options: readonly (readonly number[])[];
  /** Items that meet one of the needs alone. */
  readonly items: readonly number[];
}

/** The most options that a cluster of several needs may have. */
const MOST_OPTIONS = 120;

/** Abilities that more needs than this could buy say little about which belong together. */
const MOST_BUYERS = 12;

/**
 * Puts needs together that could buy the same abilities. What one of them buys is then free for
 * the others in its cluster, and the bound sees what needs on their own could not share.
 */
export function clusterNeeds(problem: Problem): readonly Cluster[] {
  const { needs } = problem;
  const shared = sharedAbilities(problem);
  const free = new Set(needs.keys());
  const clusters: Cluster[] = [];
  for (const first of needs.keys()) {
    if (!free.delete(first)) continue;
    let options = optionsOf(needs[first]);
    const items = new Set(needs[first]?.singles);
    const near = new Map(shared[first]);
    while (near.size > 0) {
      const [nearest] = [...near].reduce((best, one) => (one[1] > best[1] ? one : best));
      near.delete(nearest);
      const both = free.has(nearest) ? combine(options, optionsOf(needs[nearest])) : undefined;
      if (!both) continue;
      options = both;
      free.delete(nearest);
      for (const item of needs[nearest]?.singles ?? []) items.add(item);
      for (const [other, count] of shared[nearest] ?? []) {
        if (free.has(other)) near.set(other, (near.get(other) ?? 0) + count);
      }
    }
    clusters.push({ options, items: [...items] });
  }
  return clusters;
}

/** For each need, how many abilities each other one could buy as well. */
function sharedAbilities({ needs, abilities, size }: Problem): readonly Map<number, number>[] {
  const needsOf = indexSingles(needs, size);
  const shared = needs.map(() => new Map<number, number>());
  for (const { singles } of abilities) {
    const buyers = new Set(singles.flatMap((item) => needsOf[item] ?? []));
    if (buyers.size > MOST_BUYERS) continue;
    for (const buyer of buyers) {
      for (const other of buyers) {
        if (other !== buyer) shared[buyer]?.set(other, (shared[buyer].get(other) ?? 0) + 1);
      }
    }
  }
  return shared;
}

function optionsOf(need: Clause | undefined): readonly (readonly number[])[] {
  return need ? [...need.singles.map((item) => [item]), ...need.sets] : [];
}

/** Each way of the one with each way of the other, unless those are too many. */
function combine(
  some: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const combined = new Map<string, readonly number[]>();
  for (const one of some) {
    for (const other of others) {
      const both = [...new Set([...one, ...other])].toSorted((a, b) => a - b);
      combined.set(both.join(), both);
      if (combined.size > MOST_OPTIONS) return undefined;
    }
  }
  return [...combined.values()];
}
