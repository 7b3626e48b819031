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
}

/** The filters of a picker as they are shown. */
export interface FacetChips {
  readonly chosen: readonly FacetChip[];
  readonly offered: readonly FacetChip[];
  /** Those that there is no room for at once. */
  readonly more: readonly FacetChip[];
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

/** Works out which filters to show. What would leave nothing is not offered, unless it is chosen. */
export function chipsOf(facets: readonly PickerFacet[], source: FacetSource): FacetChips {
  const all = facets.map((facet) => valuesOf(facet, source));
  const offered = all.map((chips) => chips.filter(({ isChosen }) => !isChosen));
  return {
    chosen: all.flat().filter(({ isChosen }) => isChosen),
    offered: offered.flatMap((chips) => chips.slice(0, atOnce)),
    more: offered.flatMap((chips) => chips.slice(atOnce, atMost)),
  };
}

function valuesOf(facet: PickerFacet, { choice, counts, selected }: FacetSource): FacetChip[] {
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
