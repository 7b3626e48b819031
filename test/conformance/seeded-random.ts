/** Numbers that look random and are the same on every run. */
export interface SeededRandom {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** From 0 to `limit`, excluded. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A generator of its own for each seed (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    shuffle: (items) => {
      const rest = [...items];
      for (let at = rest.length - 1; at > 0; at -= 1) {
        const [moved] = rest.splice(below(at + 1), 1);
        if (moved !== undefined) rest.push(moved);
      }
      return rest;
    },
  };
}
