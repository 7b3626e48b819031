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
  let visibleGroups = 0;

  const get = (group: number, field: number): number => counts[group * width + field] ?? 0;
  const add = (group: number, field: number, amount: number): void => {
    counts[group * width + field] = get(group, field) + amount;
  };
  const outerOf = (group: number): number => {
    const parent = groups[group]?.parent ?? -1;
    return parent === -1 ? everything : parent;
  };

  /** Counts items in or out of one group; answers how many of them are visible. */
  const tally = (group: number, by: 1 | -1, start: number, end: number, of: Counted): number => {
    const { limits, masks } = of;
    let [all, seen, both, fixed, loose, looseBoth] = [0, 0, 0, 0, 0, 0];
    for (let item = start; item < end; item += 1) {
      const mask = masks[item] ?? 0;
      const isStuck = isFixed(limits, item, mask);
      if (mask !== 0) all += by;
      if (isStuck) fixed += by;
      if (of.visible[item] === 0) continue;
      seen += by;
      if (!isStuck) loose += by;
      if (mask === 0) continue;
      both += by;
      if (!isStuck) looseBoth += by;
    }
    add(group, selected, all);
    add(group, visible, seen);
    add(group, visibleSelected, both);
    add(group, locked, fixed);
    add(group, free, loose);
    add(group, freeSelected, looseBoth);
    return seen;
  };

  const recount = (now: Counted): void => {
    counts.fill(0);
    visibleGroups = 0;
    for (let group = 0; group < everything; group += 1) {
      const known = groups[group];
      if (known && tally(group, 1, known.start, known.ownEnd, now) > 0) visibleGroups += 1;
    }
    // Inner groups come behind those they are in.
    for (let group = everything - 1; group >= 0; group -= 1) {
      const outer = outerOf(group);
      for (let field = 0; field < width; field += 1) add(outer, field, get(group, field));
    }
  };

  const reselectItem = (item: number, before: Counted, now: Counted): void => {
    let group = groupOf[item] ?? everything;
    for (;;) {
      tally(group, -1, item, item + 1, before);
      tally(group, 1, item, item + 1, now);
      if (group === everything) return;
      group = outerOf(group);
    }
  };

  return {
    recount,
    reselect(items, before, now) {
      // To count all once is less than to count many twice in every group that they are in.
      if (items.length * 4 > groupOf.length) recount(now);
      else for (const item of items) reselectItem(item, before, now);
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
