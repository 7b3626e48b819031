/** How high rows of one kind usually are. */
export interface UsualSize {
  /** In CSS pixels; a guess until rows have been seen. */
  get(): number;
  /** Takes note of a row's height. */
  see(size: number): void;
}

/**
 * Learns how high rows are from the first that are seen, so that a row which comes on screen is
 * mostly as high as it was taken for: else all rows below it move, and are laid out twice. What was
 * learned stays: with another expectation, rows that are not on screen would move those that are.
 *
 * @param guess - to go by at first, in CSS pixels
 */
export function createUsualSize(guess: number): UsualSize {
  let usual = guess;
  let last = 0;
  let isKnown = false;
  return {
    get: () => usual,
    see: (size) => {
      // One row may be as high as no other, with its details open: two in a row are a habit. Rows
      // without a height are not laid out.
      if (isKnown || size === 0) return;
      if (size === last) {
        usual = size;
        isKnown = true;
      }
      last = size;
    },
  };
}
