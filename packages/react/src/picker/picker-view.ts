import { facetNames } from '@scopewise/core/search';
import type { FacetChoice } from '@scopewise/core/search';
import type { PickerState } from './picker-state.js';

/** What a list is narrowed to: what can be shared, or come back to. */
export interface PickerView {
  /** As typed. */
  readonly query: string;
  readonly facets: FacetChoice;
  /** Whether only what is selected is shown. */
  readonly selectedOnly: boolean;
}

/** What the list of a picker is narrowed to. */
export function viewOf({ query, facets, selection: { selectedOnly } }: PickerState): PickerView {
  return { query, facets, selectedOnly };
}

/** Whether two states narrow a list to the same. */
export function isSameView(a: PickerState, b: PickerState): boolean {
  return (
    a.query === b.query &&
    a.facets === b.facets &&
    a.selection.selectedOnly === b.selection.selectedOnly
  );
}

/**
 * A view as parameters of an address: `q=call+log&level=admin&selected=yes`.
 *
 * @param view - as `onViewChange` is told
 * @returns parameters for what is narrowed, and none for what is not
 * @example
 * ```ts
 * import { viewToParams } from '@scopewise/react';
 *
 * viewToParams({ query: 'call log', facets: { level: ['admin'] }, selectedOnly: false }).toString();
 * // q=call+log&level=admin
 * ```
 */
export function viewToParams({ query, facets, selectedOnly }: PickerView): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of facetNames) {
    for (const value of facets[name] ?? []) params.append(name, value);
  }
  if (selectedOnly) params.set('selected', 'yes');
  return params;
}

/**
 * The view that parameters of an address name, whatever else is among them. Values that the catalog
 * does not have find nothing, and can be taken out in the picker.
 *
 * @param params - such as `new URLSearchParams(location.search)`
 * @returns a view for `defaultView`; of an address without parameters, that of everything
 * @example
 * ```ts
 * import { viewFromParams } from '@scopewise/react';
 *
 * viewFromParams(new URLSearchParams('q=call+log&level=admin')).facets; // { level: ['admin'] }
 * ```
 */
export function viewFromParams(params: URLSearchParams): PickerView {
  const facets = facetNames.flatMap((name) => {
    const values = params.getAll(name);
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    query: params.get('q') ?? '',
    facets: Object.fromEntries(facets),
    selectedOnly: params.get('selected') === 'yes',
  };
}
