const widest = 64;
let beforeLast = new Uint8Array(widest);
let last = new Uint8Array(widest);
let current = new Uint8Array(widest);

/** The longest word that is compared; beyond it lies no slip of the pen. */
export const longestMisspelt = 40;

/**
 * How many slips lie between what was typed and the nearest beginning of a word: letters left out,
 * added, exchanged, or two neighbours swapped. `limit + 1` stands for anything beyond the limit.
 *
 * Bounded: of each row only the cells within the limit of the diagonal are filled.
 */
export function prefixDistance(typed: string, word: string, limit: number): number {
  const rows = typed.length;
  const columns = Math.min(word.length, rows + limit);
  const far = limit + 1;
  if (columns < rows - limit || rows > longestMisspelt) return far;
  last.fill(far, 0, columns + 1);
  for (let column = 0; column <= Math.min(columns, limit); column += 1) last[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(columns, row + limit);
    current.fill(far, 0, columns + 1);
    if (row <= limit) current[0] = row;
    let least = current[0] ?? far;
    const letter = typed.charCodeAt(row - 1);
    for (let column = from; column <= to; column += 1) {
      const other = word.charCodeAt(column - 1);
      let distance = (last[column - 1] ?? far) + (letter === other ? 0 : 1);
      distance = Math.min(distance, (last[column] ?? far) + 1, (current[column - 1] ?? far) + 1);
      if (
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other
      ) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? far) + 1);
      }
      current[column] = Math.min(distance, far);
      if (distance < least) least = distance;
    }
    if (least > limit) return far;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let nearest = far;
  for (let column = 0; column <= columns; column += 1) {
    nearest = Math.min(nearest, last[column] ?? far);
  }
  return nearest;
}

/** The letters of a word as bits, to tell words apart that share too few of them. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set: each step clears the lowest. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
