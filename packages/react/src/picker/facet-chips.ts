import type { FacetChoice, FacetCounts, FacetName } from '@scopewise/core/search';

/** What a list of scopes can be filtered by, beside a query. */
export type PickerFacet = FacetName | 'selected';

/** A filter that can be chosen. */
export interface FacetChip {
  readonly facet: PickerFacet;
  readonly value: string;
  /** How many rows it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
  /** Whether it is offered at once, or there are too many of its kind for that. */
  readonly isUsual: boolean;
}

/** What the filters are read from. */
export interface FacetSource {
  readonly choice: FacetChoice;
  /** `undefined` until they are counted. */
  readonly counts: FacetCounts | undefined;
  readonly selected: { readonly isOn: boolean; readonly count: number };
}

/** How many values of a facet are offered at once, and how many at all: a query finds the others. */
const [atOnce, atMost] = [5, 60];

/**
 * Works out which filters to show, kind by kind. What would leave nothing is not offered, unless it
 * is chosen.
 */
export function chipsOf(
  facets: readonly PickerFacet[],
  source: FacetSource,
): readonly (readonly FacetChip[])[] {
  return facets.map((facet) =>
    valuesOf(facet, source)
      .map((chip, at) => ({ ...chip, isUsual: at < atOnce || chip.isChosen }))
      .filter(({ isChosen }, at) => at < atMost || isChosen),
  );
}

/** The same filters in the same places, as they are now: what leaves nothing any more says so. */
export function recount(
  before: readonly (readonly FacetChip[])[],
  now: readonly (readonly FacetChip[])[],
): readonly (readonly FacetChip[])[] {
  const known = now.flat();
  return before.map((kind) =>
    kind.map((chip) => {
      const isSame = ({ facet, value }: FacetChip): boolean =>
        facet === chip.facet && value === chip.value;
      const { count, isChosen } = known.find(isSame) ?? { count: 0, isChosen: false };
      return { ...chip, count, isChosen, isUsual: chip.isUsual || isChosen };
    }),
  );
}

function valuesOf(
  facet: PickerFacet,
  { choice, counts, selected }: FacetSource,
): readonly Omit<FacetChip, 'isUsual'>[] {
  if (facet === 'selected') {
    const { isOn, count } = selected;
    return isOn || count > 0 ? [{ facet, value: 'yes', count, isChosen: isOn }] : [];
  }
  const chosen = choice[facet] ?? [];
  const counted = (counts?.[facet] ?? []).filter(({ value }) => value !== '');
  const chips = counted.map(({ value, count }) => ({
    facet,
    value,
    count,
    isChosen: chosen.includes(value),
  }));
  for (const value of chosen) {
    if (!counted.some((other) => other.value === value))
      chips.push({ facet, value, count: 0, isChosen: true });
  }
  if (facet === 'deprecated')
    return chips.filter(({ value, isChosen }) => value === 'yes' || isChosen);
  // The only value there is narrows nothing.
  if (chips.length === 1 && chosen.length === 0) return [];
  // Levels, actions and severities have an order of their own.
  return facet === 'product' ? chips.toSorted((a, b) => b.count - a.count) : chips;
}
