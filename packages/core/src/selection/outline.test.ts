import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  endpointOf,
  exampleDocument,
  loaded,
} from '../catalog/fixtures/example-document.js';
import type { Catalog } from '../catalog/catalog.js';
import { createSelection } from './create-selection.js';
import { outlineOf } from './outline.js';

/** Groups and rows as text, one line each, with what is in a group further in. */
function drawn(catalog: Catalog, kind: 'scope' | 'endpoint' = 'scope'): readonly string[] {
  const selection = createSelection(catalog, { kind, expanded: true });
  return Array.from(selection.get().rows, (key) => {
    const row = selection.row(key);
    const text = row?.kind === 'group' ? row.title : row?.options.map(({ id }) => id).join(' ');
    return `${'  '.repeat((row?.depth ?? 1) - 1)}${text}`;
  });
}

function scopes(...names: readonly string[]): Catalog {
  return catalogOf({ scopes: names.map((scope) => ({ scope })) });
}

describe('the outline of a catalog', () => {
  test('is products, groups, and scopes with their levels', () => {
    expect(drawn(loaded(exampleDocument))).toEqual([
      'User',
      '  Users',
      '    user:read:user user:read:user:admin user:read:user:master',
      '    user:delete:user:admin',
      'Phone',
      '  Queues',
      '    phone:write:queue disposition:admin',
      '  Calls',
      '    phone:read:call',
      '    phone:write:call',
      'Scim2',
      '  scim2:admin',
    ]);
  });

  test('is made once for each catalog', () => {
    const catalog = loaded(exampleDocument);
    expect(outlineOf(catalog, 'scope')).toBe(outlineOf(catalog, 'scope'));
    expect(outlineOf(catalog, 'scope')).not.toBe(outlineOf(catalog, 'endpoint'));
  });

  test('of endpoints has a row for each, public ones included', () => {
    expect(drawn(loaded(exampleDocument), 'endpoint').slice(-3)).toEqual([
      'Status',
      '  Status',
      '    status',
    ]);
  });

  test('of a catalog without endpoints has products alone, titled by their names', () => {
    expect(drawn(scopes('contact_center:read:x', 'sms:read:y'))).toEqual([
      'Contact center',
      '  contact_center:read:x',
      'Sms',
      '  sms:read:y',
    ]);
  });

  test('of an empty catalog is empty', () => {
    const selection = createSelection(scopes(), { value: ['z:old'], expanded: true });
    expect(drawn(scopes())).toEqual([]);
    expect(selection.get()).toMatchObject({
      value: ['z:old'],
      unknown: ['z:old'],
      active: undefined,
      checked: false,
    });
    expect(selection.dispatch({ type: 'select-visible' }).added).toEqual([]);
    expect(selection.dispatch({ type: 'clear' }).value).toEqual([]);
  });

  test('has what is in no group of its product before the groups', () => {
    const catalog = catalogOf({
      scopes: [{ scope: 'p:read:a' }, { scope: 'p:read:b' }],
      endpoints: [endpointOf('e', [['p:read:a']])],
    });
    expect(drawn(catalog)).toEqual(['P', '  p:read:b', '  G', '    p:read:a']);
  });
});

describe('levels share a row', () => {
  test('in their order, whatever the order in the catalog', () => {
    expect(drawn(scopes('p:read:x:master', 'p:read:x', 'p:read:x:admin'))).toEqual([
      'P',
      '  p:read:x p:read:x:admin p:read:x:master',
    ]);
  });

  test('where nothing else differs, also beside a resource named like a level', () => {
    expect(drawn(scopes('p:read:user', 'p:read:user:admin', 'p:read:admin', 'p:read'))).toEqual([
      'P',
      '  p:read:user p:read:user:admin',
      '  p:read:admin',
      '',
      '  p:read',
    ]);
  });

  test('wherever a grammar has them', () => {
    const grammar = { template: '{level}:{product}:{region}:{action}' };
    const names = ['user:p:eu:read', 'admin:p:eu:read', 'admin:p:us:read'];
    const catalog = catalogOf({ grammar, scopes: names.map((scope) => ({ scope })) });
    expect(drawn(catalog)).toEqual(['P', '  user:p:eu:read admin:p:eu:read', '  admin:p:us:read']);
    const inside = { template: '{product}:{level}:{action}' };
    const others = ['p:user:read', 'p:admin:read'].map((scope) => ({ scope }));
    expect(drawn(catalogOf({ grammar: inside, scopes: others }))).toEqual([
      'P',
      '  p:user:read p:admin:read',
    ]);
  });

  test('up to 31 of them, and each of the others has a row of its own', () => {
    const levels = Array.from({ length: 34 }, (_, at) => ({ id: `l${at}`, title: `L${at}` }));
    const grammar = { template: '{product}:{action}:{level}' };
    const names = levels.map(({ id }) => ({ scope: `p:read:${id}` }));
    const catalog = catalogOf({ levels, grammar, scopes: names });
    const selection = createSelection(catalog, { expanded: true });
    const counts = Array.from({ length: 4 }, (_, key) => {
      const row = selection.row(key);
      return row?.kind === 'item' ? row.options.length : 0;
    });
    expect(counts).toEqual([31, 1, 1, 1]);
    const ids = names.map(({ scope }) => scope);
    expect(selection.dispatch({ type: 'add', ids, reason: 'paste' }).value).toEqual(ids);
    selection.dispatch({ type: 'toggle', key: 0 });
    expect(selection.dispatch({ type: 'toggle', key: 0 }).value).toEqual(ids);
    expect(selection.dispatch({ type: 'choose', id: 'p:read:l30' }).value).toHaveLength(4);
  });

  test('and nothing else does, whatever the names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'a b c', 'p:read:constructor'];
    const selection = createSelection(scopes(...names), { value: names });
    expect(selection.get()).toMatchObject({
      unknown: [],
      counts: { total: 5, selected: 5 },
      checked: true,
    });
  });
});
