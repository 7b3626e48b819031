import type { RowKey, SelectionChange } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import { endpointsText } from './details-text.js';
import { levelTitle } from './facet-title.js';
import { itemTitle } from './item-title.js';
import type { PickerNotice, PickerState } from './picker-state.js';
import { isSameView } from './picker-view.js';
import type { PickerStore } from './picker-store.js';
import { countsOf, selectedText, shownText } from './status-text.js';

/** Words what happened, as it stands when it is said. */
export type News = (store: PickerStore, texts: Texts) => string;

/** What has happened between two states that is worth saying; all, where there was none before. */
export function newsOf(before: PickerState | undefined, now: PickerState): News | undefined {
  const { notice } = now;
  if (notice && notice !== before?.notice)
    return (store, texts) => wordChange(store, texts, notice);
  const opened = before && firstIn(now.details, before.details);
  if (opened !== undefined) return (store, texts) => wordDetails(store, texts, opened);
  const closed = before && firstIn(before.details, now.details);
  if (closed !== undefined) return (store, texts) => wordClosed(store, texts, closed);
  const isSame = before !== undefined && isSameView(before, now);
  return isSame || now.isSearching ? undefined : wordResults;
}

/** The first row with its details open in one state, and not in the other. */
function firstIn(open: PickerState['details'], other: PickerState['details']): RowKey | undefined {
  return open === other ? undefined : [...open].find((key) => !other.has(key));
}

function wordDetails({ catalog, kind, selection }: PickerStore, texts: Texts, key: RowKey): string {
  const row = selection.row(key);
  if (row?.kind !== 'item') return '';
  const first = texts.text('row.details', { title: itemTitle(catalog, kind, row.id) });
  if (kind === 'endpoint') return first;
  const second = endpointsText(texts, catalog.endpointsOf(row.id).length);
  return texts.text('announce.sentences', { first, second });
}

function wordClosed(
  { catalog, kind, selection }: PickerStore,
  { text }: Texts,
  key: RowKey,
): string {
  const row = selection.row(key);
  return row?.kind === 'item'
    ? text('announce.closed', { title: itemTitle(catalog, kind, row.id) })
    : '';
}

function wordResults(store: PickerStore, texts: Texts): string {
  const state = store.get();
  const counts = countsOf(state);
  const first =
    counts.shown === 0 && state.query !== ''
      ? texts.text('empty.query', { query: state.query })
      : shownText(texts, store.kind, counts);
  return texts.text('announce.sentences', { first, second: selectedText(texts, counts) });
}

function wordChange(store: PickerStore, texts: Texts, notice: PickerNotice): string {
  const { change } = notice;
  const state = store.get();
  const second = texts.text('status.selected', { count: countsOf(state).selected });
  // The owner of the value may have made something else of it.
  if (state.selection.value !== change.value) return second;
  return texts.text('announce.sentences', { first: wordDeed(store, texts, notice), second });
}

function wordDeed(store: PickerStore, { text }: Texts, { change, key }: PickerNotice): string {
  if (change.reason === 'undo') return text('announce.undone');
  if (change.reason === 'redo') return text('announce.redone');
  const level = change.reason === 'level' ? change.added[0] : undefined;
  if (level !== undefined) return wordLevel(store, { text }, level);
  const row = key === undefined ? undefined : store.selection.row(key);
  const title = row?.kind === 'group' ? row.title : undefined;
  const [deed, count] = deedOf(change);
  if (store.kind === 'endpoint') return text(`endpoints.${deed}`, { count });
  return title === undefined
    ? text(`announce.${deed}`, { count })
    : text(`announce.${deed}In`, { count, title });
}

function deedOf({ added, removed }: SelectionChange): readonly ['added' | 'removed', number] {
  return added.length > 0 ? ['added', added.length] : ['removed', removed.length];
}

function wordLevel(
  { catalog, kind }: PickerStore,
  { text }: Pick<Texts, 'text'>,
  id: string,
): string {
  const level = levelTitle(catalog, catalog.scope(id)?.level ?? '');
  return text('announce.level', { title: itemTitle(catalog, kind, id), level });
}
