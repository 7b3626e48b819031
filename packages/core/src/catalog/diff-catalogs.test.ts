import { describe, expect, test } from 'vitest';
import { diffCatalogs } from './diff-catalogs.js';
import { catalogOf, endpointOf, exampleDocument, loaded } from './fixtures/example-document.js';
import type { ScopeEntry } from './document.js';

const scopes: readonly ScopeEntry[] = ['a', 'b', 'c'].map((scope) => ({ scope }));

/** How the access to an endpoint changes with its requirement; none for a public one. */
function access(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  scopesAfter = scopes,
): string | undefined {
  const [old, now] = [before, after].map((requires, index) => {
    const { requires: _, ...open } = endpointOf('e', []);
    const endpoint =
      requires.length > 0 ? endpointOf('e', requires) : { ...open, public: true as const };
    return catalogOf({ scopes: index === 0 ? scopes : scopesAfter, endpoints: [endpoint] });
  });
  return old && now && diffCatalogs(old, now).endpoints.changed[0]?.access;
}

describe('diffCatalogs', () => {
  test('finds nothing between a catalog and itself, in whatever order it is written', () => {
    const nothing = { added: [], removed: [], changed: [] };
    const backwards = {
      ...exampleDocument,
      scopes: exampleDocument.scopes.toReversed(),
      endpoints: exampleDocument.endpoints.toReversed().map((endpoint) => ({
        ...endpoint,
        calls: endpoint.calls.map((call) => Object.fromEntries(Object.entries(call).toReversed())),
      })),
    };
    expect(diffCatalogs(loaded(exampleDocument), loaded(backwards))).toEqual({
      scopes: nothing,
      endpoints: nothing,
    });
  });

  test('names what came, what went and what changed, sorted', () => {
    const before = catalogOf({
      scopes: [{ scope: 'z' }, { scope: 'a' }, { scope: 'kept' }],
      endpoints: [endpointOf('y', [['a']]), endpointOf('x', [['z']])],
    });
    const after = catalogOf({
      scopes: [{ scope: 'n' }, { scope: 'm' }, { scope: 'kept', title: 'Kept', deprecated: true }],
      endpoints: [{ ...endpointOf('y', [['n']]), title: 'Y' }, endpointOf('w', [['m']])],
    });
    expect(diffCatalogs(before, after)).toEqual({
      scopes: {
        added: ['m', 'n'],
        removed: ['a', 'z'],
        changed: [{ name: 'kept', properties: ['deprecated', 'title'] }],
      },
      endpoints: {
        added: ['w'],
        removed: ['x'],
        changed: [{ name: 'y', properties: ['requires', 'title'], access: 'other' }],
      },
    });
  });

  test.each([
    ['another alternative', [['a']], [['a'], ['b']], 'wider'],
    ['one alternative less', [['a'], ['b']], [['a']], 'narrower'],
    ['one scope more', [['a']], [['a', 'b']], 'narrower'],
    ['one scope less', [['a', 'b']], [['a']], 'wider'],
    ['another scope', [['a']], [['b']], 'other'],
    ['an alternative that another one contains', [['a']], [['a'], ['a', 'b']], 'same'],
    ['becoming public', [['a']], [], 'wider'],
    ['being public no longer', [], [['a']], 'narrower'],
  ])('says what %s means for access', (_, before, after, expected) => {
    expect(access(before, after)).toBe(expected);
  });

  test('counts what scopes imply, also where the endpoint is as before', () => {
    const implying = [{ scope: 'a' }, { scope: 'b', implies: ['a'] }, { scope: 'c' }];
    expect(access([['b']], [['a']], implying)).toBe('wider');
    expect(access([['a']], [['a']], implying)).toBeUndefined();
  });
});
