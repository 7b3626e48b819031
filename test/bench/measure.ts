/** The middle of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long a task takes, in milliseconds. */
export function timed<Value>(task: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
}

/**
 * How many times longer `task` takes than `peer`: the median over rounds in which both run in turn,
 * so that what else the machine does hits both.
 */
export function ratio(task: () => void, peer: () => void, rounds = 41): number {
  task();
  peer();
  return median(
    Array.from({ length: rounds }, () => {
      const before = timed(peer).ms;
      const own = timed(task).ms;
      const after = timed(peer).ms;
      return own / ((before + after) / 2);
    }),
  );
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(tableLine).join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
