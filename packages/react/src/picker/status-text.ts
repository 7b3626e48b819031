import type { SelectionKind } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import type { PickerState } from './picker-state.js';
import { selectedCount } from './selected-count.js';

/** What the status line counts. */
export interface StatusCounts {
  readonly shown: number;
  readonly groups: number;
  readonly selected: number;
  /** How many of these the query and the filters hide. */
  readonly hidden: number;
}

export function countsOf(state: PickerState): StatusCounts {
  const { counts, visibleGroups } = state.selection;
  return {
    shown: counts.visible,
    groups: visibleGroups,
    selected: selectedCount(state),
    hidden: counts.selected - counts.visibleSelected,
  };
}

/** “26 scopes in 5 groups” */
export function shownText(
  { text }: Texts,
  kind: SelectionKind,
  { shown, groups }: StatusCounts,
): string {
  const args = { count: shown, groups: text('status.groups', { count: groups }) };
  return text(kind === 'endpoint' ? 'endpoints.shown' : 'status.shown', args);
}

/** “6 selected, 2 of them hidden by the filter” */
export function selectedText({ text }: Texts, { selected, hidden }: StatusCounts): string {
  if (selected === 0) return text('status.none');
  const all = text('status.selected', { count: selected });
  return hidden === 0
    ? all
    : text('status.partly', { selected: all, hidden: text('status.hidden', { count: hidden }) });
}
