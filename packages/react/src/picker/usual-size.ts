/** How high rows of one kind usually are. */
export interface UsualSize {
  /** In CSS pixels; a guess until rows have been seen. */
  get(): number;
  /** Takes note of a row's height. */
  see(size: number): void;
}

/** Of how many rows to learn: what a screen shows. */
const enough = 24;

/**
 * Learns how high rows are from the first that are seen, so that a row which comes on screen is
 * mostly as high as it was taken for: else all rows below it move, and are laid out twice. What was
 * learned stays: with another expectation, rows that are not on screen would move those that are.
 *
 * @param guess - to go by at first, in CSS pixels
 */
export function createUsualSize(guess: number): UsualSize {
  const counts = new Map<number, number>();
  let usual = guess;
  let seen = 0;
  return {
    get: () => usual,
    see: (size) => {
      // Rows without a height are not laid out.
      if (seen === enough || size === 0) return;
      seen += 1;
      const count = (counts.get(size) ?? 0) + 1;
      counts.set(size, count);
      if (count > (counts.get(usual) ?? 0)) usual = size;
    },
  };
}
