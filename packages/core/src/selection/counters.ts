import { isFixed } from './limits.js';
import type { Limits } from './limits.js';
import type { Outline } from './outline.js';
import type { SelectionCounts } from './selection-state.js';

/** What is counted: bit n of a mask stands for option n of an item. */
export interface Counted {
  readonly limits: Limits;
  /** Of each item, the options that are selected. */
  readonly masks: Uint32Array;
  /** Of each item, the options that a list shows. */
  readonly visible: Uint32Array;
}

/** How much of each group, and of everything, is selected and visible. */
export interface Counters {
  /** Counts everything anew: after a query, after new limits. */
  recount(now: Counted): void;
  /** Some items are selected otherwise than before: adjusts the groups they are in. */
  reselect(items: readonly number[], before: Counted, now: Counted): void;
  /** Of a group; of everything without one. */
  countsOf(group?: number): SelectionCounts;
  checked(group?: number): boolean | 'mixed';
  readonly hasVisible: (group: number) => boolean;
  visibleGroups(): number;
}

// What is counted of a group. Only `free` items decide what its checkbox shows: one that a toggle
// cannot change would hold it mixed for ever.
const [selected, visible, visibleSelected, locked, free, freeSelected] = [0, 1, 2, 3, 4, 5];
const width = 6;

/** Counters for an outline; all zero until counted. */
export function createCounters({ groups, groupOf }: Outline): Counters {
  const everything = groups.length;
  const counts = new Int32Array((everything + 1) * width);
  const sums = new Int32Array(width);
  let visibleGroups = 0;

  const get = (group: number, field: number): number => counts[group * width + field] ?? 0;

  /** Counts items of a group, in or out, there and in the groups it is in. */
  const count = (group: number, by: 1 | -1, start: number, end: number, of: Counted): void => {
    const { limits, masks } = of;
    let [all, seen, both, fixed, fixedSeen, fixedBoth] = [0, 0, 0, 0, 0, 0];
    for (let item = start; item < end; item += 1) {
      const mask = masks[item] ?? 0;
      const isIn = mask === 0 ? 0 : by;
      const isSeen = of.visible[item] === 0 ? 0 : 1;
      all += isIn;
      seen += by * isSeen;
      both += isIn * isSeen;
      if (!isFixed(limits, item, mask)) continue;
      fixed += by;
      fixedSeen += by * isSeen;
      fixedBoth += isIn * isSeen;
    }
    sums.set([all, seen, both, fixed, seen - fixedSeen, both - fixedBoth]);
    for (let at = group; at !== -1; at = at === everything ? -1 : outerOf(at)) {
      for (let field = 0; field < width; field += 1) {
        counts[at * width + field] = get(at, field) + (sums[field] ?? 0);
      }
    }
  };
  const outerOf = (group: number): number => {
    const parent = groups[group]?.parent ?? -1;
    return parent === -1 ? everything : parent;
  };

  const recount = (now: Counted): void => {
    counts.fill(0);
    visibleGroups = 0;
    for (const [group, { start, ownEnd }] of groups.entries()) {
      count(group, 1, start, ownEnd, now);
      if ((sums[visible] ?? 0) > 0) visibleGroups += 1;
    }
  };

  return {
    recount,
    reselect(items, before, now) {
      // Each is counted twice, so that for many it is less to count all once.
      if (items.length * 2 > groupOf.length) return recount(now);
      for (const item of items) {
        const group = groupOf[item] ?? everything;
        count(group, -1, item, item + 1, before);
        count(group, 1, item, item + 1, now);
      }
    },
    countsOf(group = everything) {
      const { start, end } = groups[group] ?? { start: 0, end: groupOf.length };
      return {
        total: end - start,
        selected: get(group, selected),
        visible: get(group, visible),
        visibleSelected: get(group, visibleSelected),
        locked: get(group, locked),
        addable: get(group, free) - get(group, freeSelected),
      };
    },
    checked(group = everything) {
      const [most, some] = get(group, free) > 0 ? [free, freeSelected] : [visible, visibleSelected];
      const amount = get(group, some);
      return amount === 0 ? false : amount === get(group, most) ? true : 'mixed';
    },
    hasVisible: (group) => get(group, visible) > 0,
    visibleGroups: () => visibleGroups,
  };
}
