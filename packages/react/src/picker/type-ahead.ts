/** Typed letters, put together to the beginning of a title. */
export interface TypeAhead {
  /**
   * Finds the row that typed letters lead to.
   *
   * @param letter - what was typed
   * @param at - when, in milliseconds of any clock
   * @param from - the row that has the focus
   * @param count - how many rows there are
   * @param titleOf - what a row is called
   * @returns the row's number; `undefined` where no title begins so
   */
  find(
    letter: string,
    at: number,
    from: number,
    count: number,
    titleOf: (row: number) => string,
  ): number | undefined;
}

/** Letters that come later than this, in milliseconds, begin anew. */
const pause = 700;

/** Makes the memory of what was typed last. */
export function createTypeAhead(): TypeAhead {
  let typed = '';
  let last = -Infinity;
  return {
    find: (letter, at, from, count, titleOf) => {
      const folded = letter.toLowerCase();
      typed = (at - last > pause ? '' : typed) + folded;
      last = at;
      // One letter again and again goes through all that begin with it.
      const isRepeated = typed.replaceAll(folded, '') === '';
      const wanted = isRepeated ? folded : typed;
      const first = isRepeated ? 1 : 0;
      for (let step = first; step < count + first; step += 1) {
        const row = (from + step) % count;
        if (titleOf(row).toLowerCase().startsWith(wanted)) return row;
      }
      return undefined;
    },
  };
}
