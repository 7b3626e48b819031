import type { Outline } from './outline.js';

/** What is selected. It is replaced, never changed, so that it can be kept to be undone to. */
export interface Selected {
  /** Of each item, the options that are selected: bit n stands for option n. */
  readonly masks: Uint32Array;
  /** What the catalog does not have, in the order in which it came. */
  readonly unknown: readonly string[];
  /** How many ids these are. */
  readonly size: number;
}

/** Takes a value over as it is, whatever limits say: it is what its owner has. */
export function readSelected(outline: Outline, ids: readonly string[]): Selected {
  const masks = new Uint32Array(outline.groupOf.length);
  const unknown = new Set<string>();
  for (const id of ids) {
    const option = outline.optionOf(id);
    if (option === undefined) unknown.add(id);
    else {
      const { item, bit } = placeOf(outline, option);
      masks[item] = (masks[item] ?? 0) | bit;
    }
  }
  let size = unknown.size;
  for (const mask of masks) size += bitCount(mask);
  return { masks, unknown: [...unknown], size };
}

/** The ids in the order of the list, and unknown ones behind. */
export function valueOf(outline: Outline, { masks, unknown }: Selected): readonly string[] {
  const ids = knownIds(outline, masks);
  for (const id of unknown) ids.push(id);
  // Given away, and compared with what comes back.
  return Object.freeze(ids);
}

/** The ids of options in the order of the list, but for those of other masks. */
export function knownIds(
  { ids, optionStart }: Outline,
  masks: Uint32Array,
  without?: Uint32Array,
): string[] {
  const found: string[] = [];
  for (let item = 0; item < masks.length; item += 1) {
    let rest = (masks[item] ?? 0) & ~(without?.[item] ?? 0);
    for (; rest !== 0; rest &= rest - 1) {
      found.push(ids[(optionStart[item] ?? 0) + lowestOption(rest)] ?? '');
    }
  }
  return found;
}

/** Whether the same ids are selected, in whatever order the unknown ones came. */
export function isSameSelected(a: Selected, b: Selected): boolean {
  if (a.size !== b.size || a.unknown.length !== b.unknown.length) return false;
  const unknown = new Set(a.unknown);
  return (
    b.unknown.every((id) => unknown.has(id)) && a.masks.every((mask, at) => mask === b.masks[at])
  );
}

/** Where an option is: its item, and the bit that stands for it in a mask. */
export function placeOf(
  { itemOf, optionStart }: Outline,
  option: number,
): { readonly item: number; readonly bit: number } {
  const item = itemOf[option] ?? 0;
  return { item, bit: 1 << (option - (optionStart[item] ?? 0)) };
}

/** How many options a mask has. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The narrowest option of a mask that has one. */
export function lowestOption(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}
