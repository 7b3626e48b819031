import { describe, expect, test } from 'vitest';
import { infobip } from '@scopewise/catalogs/infobip';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { zoom } from '@scopewise/catalogs/zoom';
import { createSelection, loadCatalog } from '@scopewise/core';
import type { Catalog, RowKey, Selection } from '@scopewise/core';
import { createSearch } from '@scopewise/core/search';

function loaded(document: unknown): Catalog {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.catalog;
}

const catalog = loaded(zoom);
const search = createSearch(catalog);

function find(selection: Selection, query: string): void {
  selection.dispatch({ type: 'filter', query, positions: search.filter(query).rows });
}

/** The row of a group, or of the item that has a scope, listed or not. */
function keyOf(selection: Selection, name: string): RowKey {
  for (const step of [1, -1]) {
    for (let key = step === 1 ? 0 : -1; ; key += step) {
      const row = selection.row(key);
      if (!row) break;
      const isIt =
        row.kind === 'group' ? row.title === name : row.options.some(({ id }) => id === name);
      if (isIt) return key;
    }
  }
  throw new Error(`There is no row of ${name}.`);
}

describe('picking scopes of Zoom', () => {
  test('shows its 2,501 scopes on 1,351 rows below 25 products', () => {
    const selection = createSelection(catalog);
    expect(selection.get().counts).toMatchObject({ total: 1351, visible: 1351, selected: 0 });
    expect(selection.get().rows).toHaveLength(25);
    selection.dispatch({ type: 'expand-all', expanded: true });
    expect(selection.get()).toMatchObject({ visibleGroups: 216, active: -1 });
  });

  test('has the three levels of a scope on one row, and the narrowest is what a click selects', () => {
    const selection = createSelection(catalog);
    const key = keyOf(selection, 'phone:read:user:admin');
    const row = selection.row(key);
    expect(row?.kind === 'item' && row.options.map(({ id }) => id)).toEqual([
      'phone:read:user',
      'phone:read:user:admin',
      'phone:read:user:master',
    ]);
    expect(selection.dispatch({ type: 'toggle', key }).value).toEqual(['phone:read:user']);
  });

  test('for an app of administrators selects what they may ask for', () => {
    const selection = createSelection(catalog, { levels: ['admin'] });
    const { added } = selection.dispatch({ type: 'select-visible' });
    expect(new Set(added.map((id) => catalog.scope(id)?.level))).toEqual(new Set(['admin']));
    expect(selection.get().counts.addable).toBe(0);
  });

  test('searched for, touches what was found, and keeps what was selected before', () => {
    const selection = createSelection(catalog, { value: ['user:read:user', 'zoom:new:scope'] });
    find(selection, 'call log');
    const { visible } = selection.get().counts;
    expect(selection.dispatch({ type: 'select-visible' }).added).toHaveLength(visible);
    find(selection, '🦄');
    expect(selection.get()).toMatchObject({ active: undefined, counts: { visible: 0 } });
    find(selection, 'call log');
    expect(selection.dispatch({ type: 'deselect-visible' }).value).toEqual([
      'user:read:user',
      'zoom:new:scope',
    ]);
  });

  test('keeps to the fifty that an app may have', () => {
    const selection = createSelection(catalog, { max: 50 });
    const { issues, value } = selection.dispatch({
      type: 'toggle',
      key: keyOf(selection, 'Zoom Phone'),
    });
    expect(value).toEqual([]);
    expect(issues).toMatchObject([{ code: 'selection/over-limit' }]);
  });

  test('selects all, takes it back, and does it again', () => {
    const selection = createSelection(catalog);
    const { value } = selection.dispatch({ type: 'select-visible' });
    expect(value).toHaveLength(1351);
    expect(selection.get().checked).toBe(true);
    expect(selection.dispatch({ type: 'undo' }).value).toEqual([]);
    expect(selection.dispatch({ type: 'redo' }).value).toEqual(value);
    expect(selection.row(keyOf(selection, 'Zoom Phone'))).toMatchObject({ checked: true });
  });
});

describe.each([
  ['zoom', catalog],
  ['infobip', loaded(infobip)],
  ['restcomm', loaded(restcomm)],
])('the catalog %s', (_, of) => {
  test.each(['scope', 'endpoint'] as const)('has each %s on one row', (kind) => {
    const ids =
      kind === 'scope' ? of.scopes.map(({ scope }) => scope) : of.endpoints.map(({ id }) => id);
    const selection = createSelection(of, { kind, value: ids });
    expect(selection.get()).toMatchObject({ unknown: [], checked: ids.length > 0 });
    expect(selection.get().value.toSorted()).toEqual(ids.toSorted());
  });
});
