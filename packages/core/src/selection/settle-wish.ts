import type { Issue } from '../errors/issue.js';
import type { Limits } from './limits.js';
import { overLimit } from './refusal.js';
import { bitCount } from './selected.js';
import type { Selected } from './selected.js';

/** What is to be selected, if the limits let it. The masks are given away with it. */
export type Wish = Omit<Selected, 'size'>;

/** What is selected then. */
export interface Settled {
  /** What is selected now, the same object, where nothing changes. */
  readonly after: Selected;
  /** Items that are selected otherwise, ascending. */
  readonly changed: readonly number[];
  readonly issues: readonly Issue[];
}

/** What may be selected whatever the limits say of adding it, and how many ids at most. */
export type Granted = Selected;

/** What either grants. */
export function grantBoth(a: Selected, b: Selected): Granted {
  return {
    masks: a.masks.map((mask, item) => mask | (b.masks[item] ?? 0)),
    unknown: [...a.unknown, ...b.unknown],
    size: Math.max(a.size, b.size),
  };
}

/**
 * Keeps a wish within the limits: what is locked stays, what is not open is not added, and where it
 * would grow beyond the maximum, nothing changes.
 *
 * @param granted - what may be selected as well, whatever the limits say of adding it
 */
export function settle(
  { limits, selected }: { readonly limits: Limits; readonly selected: Selected },
  wish: Wish,
  granted: Granted = selected,
): Settled {
  const { masks } = wish;
  const changed: number[] = [];
  let { size } = selected;
  for (let item = 0; item < masks.length; item += 1) {
    const wanted = masks[item] ?? 0;
    const before = selected.masks[item] ?? 0;
    if (wanted === before) continue;
    const locked = limits.locked[item] ?? 0;
    const open = (limits.open[item] ?? 0) | (granted.masks[item] ?? 0);
    const after = (wanted & (before | (open & ~locked))) | (before & locked);
    masks[item] = after;
    if (after === before) continue;
    changed.push(item);
    size += bitCount(after) - bitCount(before);
  }
  const unknown = settleUnknown(limits, selected.unknown, wish.unknown, granted.unknown);
  size += unknown.length - selected.unknown.length;
  if (size > Math.max(limits.max, selected.size, granted.size)) {
    return { after: selected, changed: [], issues: [overLimit(size, limits.max)] };
  }
  const isSame = changed.length === 0 && unknown === selected.unknown;
  return { after: isSame ? selected : { masks, unknown, size }, changed, issues: [] };
}

/** The same for what the catalog does not have: the limits may name it all the same. */
function settleUnknown(
  { limitOf }: Limits,
  before: readonly string[],
  wanted: readonly string[],
  granted: readonly string[],
): readonly string[] {
  if (wanted === before) return before;
  const [now, wish, back] = [new Set(before), new Set(wanted), new Set(granted)];
  const after = [
    ...wanted.filter((id) => {
      const kind = limitOf(id)?.kind;
      return !kind || now.has(id) || (kind !== 'locked' && back.has(id));
    }),
    ...before.filter((id) => !wish.has(id) && limitOf(id)?.kind === 'locked'),
  ];
  return after.length === before.length && after.every((id) => now.has(id)) ? before : after;
}
