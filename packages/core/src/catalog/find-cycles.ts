import { shown } from '../scope/scope-token.js';

/**
 * The cycles that following names leads into, each from where it was entered. Cycles with a name in
 * common are found once at least. In depth first, without recursion: a chain may be long.
 *
 * @param starts - where to begin
 * @param next - the names that a name leads to
 */
export function findCycles(
  starts: Iterable<string>,
  next: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of starts) {
    const way: { readonly name: string; at: number }[] = [];
    const depths = new Map<string, number>();
    const enter = (name: string): void => {
      depths.set(name, way.length);
      way.push({ name, at: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const following = next(last.name)[last.at];
      last.at += 1;
      const depth = depths.get(following ?? '');
      if (following === undefined) {
        done.add(last.name);
        depths.delete(last.name);
        way.pop();
      } else if (depth !== undefined) cycles.push(way.slice(depth).map(({ name }) => name));
      else if (!done.has(following)) enter(following);
    }
  }
  return cycles;
}

/** A cycle as an issue shows it. */
export function shownCycle(cycle: readonly string[]): string {
  const names = [...cycle, ...cycle.slice(0, 1)].map(shown);
  const way = names.length > 8 ? [...names.slice(0, 4), '…', ...names.slice(-3)] : names;
  return way.join(' → ');
}
