import type { Outline } from './outline.js';
import type { LimitMasks } from './limits.js';
import type { SelectionCounts } from './selection-state.js';

/** The masks of one selection: bit n of a number stands for option n of the item. */
export interface Masks {
  readonly selected: Uint32Array;
  readonly visible: Uint32Array;
}

/** How much of each group, and of everything, is selected and visible. */
export interface Counters {
  /** Counts everything anew: after a query, after new limits. */
  recount(masks: Masks, limits: LimitMasks): void;
  /** One item is selected otherwise than before: adjusts the groups it is in. */
  reselect(item: number, before: number, masks: Masks, limits: LimitMasks): void;
  /** Of a group; of everything without one. */
  countsOf(group?: number): SelectionCounts;
  checked(group?: number): boolean | 'mixed';
  visibleGroups(): number;
}

// What is counted, item by item. `free` items can be changed, and only they decide what the
// checkbox of their group shows: a locked one would hold it mixed for ever.
const [selected, visible, visibleSelected, locked, free, freeSelected] = [0, 1, 2, 3, 4, 5];
const width = 6;

/** Counters for an outline; all zero until counted. */
export function createCounters({ groups, groupOf }: Outline): Counters {
  const everything = groups.length;
  const counts = new Int32Array((groups.length + 1) * width);
  let visibleGroups = 0;

  const add = (at: number, amount: number): void => {
    counts[at] = (counts[at] ?? 0) + amount;
  };
  const get = (group: number, field: number): number => counts[group * width + field] ?? 0;
  /** Counts an item, with some of its options selected, in one group. */
  const tally = (
    group: number,
    by: 1 | -1,
    mask: number,
    isVisible: boolean,
    isFixed: boolean,
  ): void => {
    const base = group * width;
    if (mask !== 0) add(base + selected, by);
    if (isFixed) add(base + locked, by);
    if (!isVisible) return;
    add(base + visible, by);
    if (mask !== 0) add(base + visibleSelected, by);
    if (isFixed) return;
    add(base + free, by);
    if (mask !== 0) add(base + freeSelected, by);
  };

  return {
    recount(masks, limits) {
      counts.fill(0);
      visibleGroups = 0;
      let last = -1;
      for (let item = 0; item < groupOf.length; item += 1) {
        const group = groupOf[item] ?? 0;
        const mask = masks.selected[item] ?? 0;
        const isVisible = masks.visible[item] !== 0;
        tally(group, 1, mask, isVisible, isFixed(limits, item, mask));
        if (!isVisible || group === last) continue;
        visibleGroups += 1;
        last = group;
      }
      // Inner groups come behind those they are in.
      for (let group = groups.length - 1; group >= 0; group -= 1) {
        const outer = groups[group]?.parent ?? -1;
        for (let field = 0; field < width; field += 1) {
          add((outer === -1 ? everything : outer) * width + field, get(group, field));
        }
      }
    },
    reselect(item, before, masks, limits) {
      const after = masks.selected[item] ?? 0;
      const isVisible = masks.visible[item] !== 0;
      const [wasFixed, nowFixed] = [isFixed(limits, item, before), isFixed(limits, item, after)];
      let group = groupOf[item] ?? everything;
      for (;;) {
        tally(group, -1, before, isVisible, wasFixed);
        tally(group, 1, after, isVisible, nowFixed);
        if (group === everything) return;
        const outer = groups[group]?.parent ?? -1;
        group = outer === -1 ? everything : outer;
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
      const count = get(group, some);
      return count === 0 ? false : count === get(group, most) ? true : 'mixed';
    },
    visibleGroups: () => visibleGroups,
  };
}

/** Whether a toggle cannot change an item. */
export function isFixed({ locked: keep, open }: LimitMasks, item: number, mask: number): boolean {
  return mask === 0 ? open[item] === 0 : (mask & ~(keep[item] ?? 0)) === 0;
}
