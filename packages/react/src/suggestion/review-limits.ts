import type { ReviewOptions, SelectionLimits } from '@scopewise/core';

/**
 * The limits of a picker as a review takes them: what is locked stays as it is, so a locked scope
 * that is selected stays, and one that is not cannot be added.
 */
export function reviewLimits(
  { levels, locked = {}, forbidden = {}, max }: SelectionLimits,
  selected: readonly string[],
): Pick<ReviewOptions, 'levels' | 'locked' | 'forbidden' | 'max'> {
  const isSelected = new Set(selected);
  const fixed = Object.keys(locked);
  const staying = fixed.filter((scope) => isSelected.has(scope));
  const out = fixed.filter((scope) => !isSelected.has(scope));
  return {
    ...(levels && { levels }),
    locked: staying,
    // A scope that is both is locked.
    forbidden: [...Object.keys(forbidden).filter((scope) => !staying.includes(scope)), ...out],
    ...(max !== undefined && { max }),
  };
}
