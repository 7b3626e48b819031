import type { RowKey } from '@scopewise/core';
import { createSearch } from '@scopewise/core/search';
import { describe, expect, test, vi } from 'vitest';
import { callCatalog } from './fixtures/call-catalog.js';
import { itemTitle } from './item-title.js';
import { createPickerStore } from './picker-store.js';
import type { PickerResults } from './picker-state.js';
import type { PickerView } from './picker-view.js';
import type { PickerOwner, PickerStore } from './picker-store.js';

const free: PickerOwner = {
  value: undefined,
  onValueChange: undefined,
  readOnly: false,
  confirmAbove: 3,
  policy: {},
};

function storeOf(owner: Partial<PickerOwner> = {}, max?: number) {
  return createPickerStore({
    catalog: callCatalog,
    kind: 'scope',
    value: owner.value ?? [],
    limits: max === undefined ? {} : { max },
    expanded: false,
    owner: { ...free, ...owner },
  });
}

function titleOf({ selection }: PickerStore, key: RowKey): string | undefined {
  const row = selection.row(key);
  return row?.kind === 'item' ? itemTitle(callCatalog, 'scope', row.id) : row?.title;
}

describe('a change', () => {
  test('is answered with what was done', () => {
    const store = storeOf();
    expect(store.change({ type: 'choose', id: 'user:read:user' })).toMatchObject({
      reason: 'level',
      added: ['user:read:user'],
    });
    expect(store.get().notice).toMatchObject({ number: 1, change: { reason: 'level' } });
  });

  test('that the owner refuses is answered with nothing, and not spoken of', () => {
    const store = storeOf({ onValueChange: (_, { cancel }) => cancel() });
    expect(store.change({ type: 'choose', id: 'user:read:user' })).toBeUndefined();
    expect(store.get()).toMatchObject({ notice: undefined, selection: { value: [] } });
  });

  test('waits for the owner who keeps the value', () => {
    const store = storeOf({ value: [] });
    store.change({ type: 'choose', id: 'user:read:user' });
    expect(store.get().selection.value).toEqual([]);
    store.own({ ...free, value: ['user:read:user'] }, {});
    expect(store.get().selection).toMatchObject({ value: ['user:read:user'], canUndo: true });
  });

  test('does not happen to what is read only', () => {
    const store = storeOf({ readOnly: true });
    expect(store.change({ type: 'select-visible' })).toBeUndefined();
    expect(store.get().selection.value).toEqual([]);
  });
});

describe('what the list is narrowed to', () => {
  const view = { query: 'call', facets: { level: ['admin'] }, selectedOnly: true };

  test('is so from the start, as soon as it can be searched', () => {
    const store = createPickerStore({
      catalog: callCatalog,
      kind: 'scope',
      value: ['phone:read:call_log', 'user:read:user:admin', 'phone:delete:call_log:admin'],
      limits: {},
      expanded: true,
      owner: free,
      view,
    });
    expect(store.get()).toMatchObject({ query: 'call', isSearching: true });
    store.setSearch(createSearch(callCatalog));
    expect(store.get().isSearching).toBe(false);
    const titles = Array.from(store.get().selection.rows, (key) => titleOf(store, key));
    expect(titles).toEqual(['Phone', 'Call logs', 'List call logs', 'Delete a call log']);
  });

  test('is told whenever it changes, and only then', () => {
    const views = vi.fn<(seen: PickerView) => void>();
    const store = storeOf({ onViewChange: views });
    store.setQuery('call');
    store.setFacets({ level: ['admin'] });
    store.change({ type: 'choose', id: 'user:read:user' });
    store.view({ type: 'selected-only', on: true });
    expect(views.mock.calls).toEqual([
      [{ query: 'call', facets: {}, selectedOnly: false }],
      [{ ...view, selectedOnly: false }],
      [view],
    ]);
  });

  test('outlives the catalog', () => {
    const before = storeOf({ value: ['user:read:user'] });
    before.setQuery('user');
    before.view({ type: 'selected-only', on: true });
    const { query, selection } = createPickerStore({
      catalog: callCatalog,
      kind: 'scope',
      value: ['user:read:user'],
      limits: {},
      expanded: false,
      owner: free,
      before,
    }).get();
    expect([query, selection.selectedOnly]).toEqual(['user', true]);
  });
});

describe('a question', () => {
  test('is asked for many, and no leaves all as it was', () => {
    const store = storeOf();
    expect(store.change({ type: 'select-visible' })).toBeUndefined();
    expect(store.get().question?.added).toHaveLength(7);
    store.answer(false);
    expect(store.get()).toMatchObject({ question: undefined, selection: { value: [] } });
    store.answer(true);
    expect(store.get().selection.value).toEqual([]);
  });

  test('is not asked where many are taken out, or put back', () => {
    const store = storeOf();
    store.change({ type: 'select-visible' });
    store.answer(true);
    store.change({ type: 'clear' });
    store.change({ type: 'undo' });
    expect(store.get()).toMatchObject({
      question: undefined,
      selection: { counts: { selected: 7 } },
    });
  });

  test('is answered for what it asked about, whatever is shown by then', () => {
    const store = storeOf({ confirmAbove: 1 });
    store.show(found('call'), { rows: Uint32Array.of(0, 1, 2, 3), best: new Uint32Array() });
    store.change({ type: 'select-visible' });
    const asked = store.get().question?.added ?? [];
    store.show(found(''));
    store.answer(true);
    expect(asked).toHaveLength(2);
    expect(store.get().selection.value.toSorted()).toEqual(asked.toSorted());
    expect(store.get().notice?.change.reason).toBe('select-visible');
  });

  test('about a group makes it the row that ranges start from', () => {
    const store = storeOf({ confirmAbove: 1 });
    store.view({ type: 'expand-all', expanded: true });
    const rowOf = (title: string): RowKey =>
      store.get().selection.rows.find((key) => titleOf(store, key) === title) ?? Number.NaN;
    store.change({ type: 'toggle', key: rowOf('Call logs') });
    store.answer(true);
    store.view({ type: 'focus', key: rowOf('Users') });
    store.change({ type: 'range', key: rowOf('Read recordings') });
    const titles = store.get().selection.value.map((id) => itemTitle(callCatalog, 'scope', id));
    expect(titles.toSorted()).toEqual([
      'Change a call log',
      'Delete a call log',
      'List call logs',
      'Read recordings',
    ]);
  });

  test('is answered for the value as it is by then', () => {
    const changes = vi.fn<(value: readonly string[]) => void>();
    const onValueChange = (value: readonly string[]): void => changes(value);
    const store = storeOf({ onValueChange });
    store.change({ type: 'select-visible' });
    store.own({ ...free, onValueChange }, { max: 2 });
    store.answer(true);
    expect(changes).not.toHaveBeenCalled();
    expect(store.get()).toMatchObject({
      question: undefined,
      issues: [{ code: 'selection/over-limit' }],
      refusals: [{ kind: 'full' }],
    });
  });
});

const found = (query: string, results: Partial<PickerResults> = {}): PickerResults => ({
  ...storeOf().get().results,
  query,
  ...results,
});

describe('a search', () => {
  test('is behind until what was typed last is shown', () => {
    const store = storeOf();
    store.setQuery('a');
    expect(store.get().isSearching).toBe(true);
    store.setQuery('ab');
    store.show(found('a'), { rows: new Uint32Array([0]), best: new Uint32Array() });
    expect(store.get()).toMatchObject({ isSearching: true, query: 'ab', results: { query: 'a' } });
    store.show(found('ab'), { rows: new Uint32Array(), best: new Uint32Array() });
    expect(store.get()).toMatchObject({
      isSearching: false,
      selection: { counts: { visible: 0 } },
    });
  });

  test('is not behind where the typing came back to where it was', () => {
    const store = storeOf();
    store.setQuery('a');
    store.setQuery('');
    expect(store.get().isSearching).toBe(false);
  });

  test('follows the facets too', () => {
    const store = storeOf();
    const facets = { level: ['admin'] };
    store.setFacets(facets);
    expect(store.get().isSearching).toBe(true);
    store.show(found('', { facets }), { rows: new Uint32Array([1]), best: new Uint32Array() });
    expect(store.get().isSearching).toBe(false);
  });
});

test('listeners are told of every change, until they have heard enough', () => {
  const store = storeOf();
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.setQuery('a');
  store.setDetails(0, true);
  expect(listener).toHaveBeenCalledTimes(2);
  store.setFault(undefined);
  store.own(free, store.get().limits);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  store.setDetails(0, false);
  expect(listener).toHaveBeenCalledTimes(2);
});
