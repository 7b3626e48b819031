import type { Ability, Clause, Problem } from './problem.js';

/** A part of a problem, with items of its own: item `n` of it is `items[n]` of the whole. */
export interface Part extends Problem {
  readonly items: readonly number[];
}

/** Splits a problem into parts that share neither a need nor an ability: their costs add up. */
export function split(problem: Problem): readonly Part[] {
  const parent = Int32Array.from({ length: problem.size }, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) {
      // Halving the path keeps later walks short.
      parent[root] = parent[up] ?? up;
      root = up;
    }
    return root;
  };
  const partOf = ({ singles, sets }: Clause): number => rootOf(singles[0] ?? sets[0]?.[0] ?? 0);

  for (const clause of [...problem.needs, ...problem.abilities]) {
    const part = partOf(clause);
    for (const item of clause.singles) parent[rootOf(item)] = part;
    for (const set of clause.sets) for (const item of set) parent[rootOf(item)] = part;
  }

  const parts = new Map<number, { needs: Clause[]; abilities: Ability[] }>();
  for (const need of problem.needs) {
    const part = parts.get(partOf(need)) ?? { needs: [], abilities: [] };
    part.needs.push(need);
    parts.set(partOf(need), part);
  }
  for (const ability of problem.abilities) parts.get(partOf(ability))?.abilities.push(ability);
  return Array.from(parts.values(), (part) => compact({ ...problem, ...part }));
}

/** Renumbers the items that occur, in their order. */
export function compact({ needs, abilities, tiers }: Problem): Part {
  const occurring = new Set(needs.flatMap(({ singles, sets }) => [...singles, ...sets.flat()]));
  const items = [...occurring].toSorted((a, b) => a - b);
  const positions = new Map(items.map((item, position) => [item, position]));
  const renumber = (list: readonly number[]): number[] =>
    list.map((item) => positions.get(item) ?? -1);
  const renumbered = ({ singles, sets }: Clause): Clause => ({
    singles: renumber(singles),
    sets: sets.map(renumber),
  });
  return {
    size: items.length,
    tiers,
    needs: needs.map(renumbered),
    abilities: abilities.map((ability) => ({ ...renumbered(ability), cost: ability.cost })),
    items,
  };
}
