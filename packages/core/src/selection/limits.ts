import type { Catalog } from '../catalog/catalog.js';
import type { Outline } from './outline.js';
import type { Limit, SelectionLimits } from './selection-state.js';

/** What limits allow, option by option: bit n of a number stands for option n of the item. */
export interface LimitMasks {
  /** Options that stay as they are. */
  readonly locked: Uint32Array;
  /** Options that may be added. */
  readonly open: Uint32Array;
  readonly max: number;
  limitOf(option: number): Limit | undefined;
}

/** Reads limits for a catalog. Ids that it does not have limit nothing. */
export function readLimits(
  catalog: Catalog,
  outline: Outline,
  { levels, locked = {}, forbidden = {}, max = Infinity }: SelectionLimits,
): LimitMasks {
  const { groupOf, optionStart, itemOf, ids } = outline;
  const lockedMasks = new Uint32Array(groupOf.length);
  const open = new Uint32Array(groupOf.length);
  for (let item = 0; item < open.length; item += 1) {
    open[item] = maskOfFirst((optionStart[item + 1] ?? 0) - (optionStart[item] ?? 0));
  }
  const close = (option: number, masks?: Uint32Array): void => {
    const item = itemOf[option] ?? 0;
    const bit = 1 << (option - (optionStart[item] ?? 0));
    open[item] = (open[item] ?? 0) & ~bit;
    if (masks) masks[item] = (masks[item] ?? 0) | bit;
  };
  const reasons = new Map<number, Limit>();
  const note = (table: Readonly<Record<string, string>>, kind: 'locked' | 'forbidden'): void => {
    for (const [id, reason] of Object.entries(table)) {
      const option = outline.optionOf(id);
      if (option === undefined) continue;
      close(option, kind === 'locked' ? lockedMasks : undefined);
      reasons.set(option, { kind, reason: reason === '' ? undefined : reason });
    }
  };
  const isLevelOpen = (option: number): boolean => {
    const level = levels && catalog.scope(ids[option] ?? '')?.level;
    return level === undefined || levels?.includes(level) === true;
  };
  if (levels && outline.kind === 'scope') {
    for (let option = 0; option < ids.length; option += 1) if (!isLevelOpen(option)) close(option);
  }
  note(forbidden, 'forbidden');
  // Last, for what is both is shown as locked.
  note(locked, 'locked');
  const isLevelClosed = (option: number): boolean =>
    outline.kind === 'scope' && !isLevelOpen(option);
  return {
    locked: lockedMasks,
    open,
    // What is no number of scopes allows none.
    max: Math.max(0, Math.floor(max)) || 0,
    limitOf: (option) =>
      reasons.get(option) ??
      (isLevelClosed(option) ? { kind: 'level', reason: undefined } : undefined),
  };
}

/** The lowest `count` bits. */
export function maskOfFirst(count: number): number {
  return 2 ** count - 1;
}

/**
 * The options of an item that a toggle selects: what was taken out last, or else the narrowest level
 * that is open; of those that match, where any of them is, for who filters by a level wants it.
 */
export function maskToAdd(
  {
    limits,
    visible,
    remembered,
  }: {
    readonly limits: LimitMasks;
    readonly visible: Uint32Array;
    readonly remembered: Uint32Array;
  },
  item: number,
): number {
  const open = limits.open[item] ?? 0;
  const matching = open & (visible[item] ?? 0) || open;
  return (remembered[item] ?? 0) & open || matching & -matching;
}
