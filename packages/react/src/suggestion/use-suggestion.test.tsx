import { loadCatalog, suggest } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useSuggestion } from './use-suggestion.js';
import type { LiveSuggestion, SuggestionOptions } from './use-suggestion.js';

const catalog = load(zoom);
const twoNeeds = ['GET /users', 'DELETE /users/{userId}'];

describe('a suggestion', () => {
  test('is the one of the core, with its proof', () => {
    const { result } = renderSuggestion({ catalog, need: twoNeeds });
    expect(result.current.suggestion).toEqual(suggest(catalog, { need: twoNeeds }));
    expect(result.current.suggestion?.status).toBe('optimal');
    expect(result.current).toMatchObject({ issues: [], isPending: false, need: twoNeeds });
  });

  test('keeps to all limits', () => {
    const limits = {
      levels: ['admin'],
      locked: ['phone:read:call_log:admin'],
      forbidden: ['user:delete:user:admin'],
      granted: ['user:read:list_users:admin'],
      max: 3,
      budget: 50,
    };
    const { result } = renderSuggestion({ catalog, need: twoNeeds, ...limits });
    expect(result.current.suggestion).toEqual(suggest(catalog, { need: twoNeeds, ...limits }));
    expect(result.current.suggestion?.status).toBe('infeasible');
  });

  test('of nothing asks for nothing', () => {
    const { result } = renderSuggestion({ catalog, need: [] });
    expect(result.current.suggestion).toMatchObject({ status: 'optimal', scopes: [] });
  });

  test('waits for a catalog', () => {
    const { result, rerender } = renderSuggestion({ catalog: undefined, need: twoNeeds });
    expect(result.current).toMatchObject({ suggestion: undefined, issues: [] });
    rerender({ catalog, need: twoNeeds });
    expect(result.current.suggestion?.scopes).toHaveLength(2);
    rerender({ catalog: load(infobip), need: ['message:send'] });
    expect(result.current.suggestion?.scopes).toEqual(['message:send']);
  });

  test('is data where a need or a limit is not understood', () => {
    const { result, rerender } = renderSuggestion({
      catalog,
      need: ['GET /users', 'GET /nowhere'],
    });
    expect(result.current.suggestion).toBeUndefined();
    expect(result.current.issues).toMatchObject([{ code: 'call/unknown-call' }]);
    rerender({ catalog, need: twoNeeds, levels: ['galaxy'] });
    expect(result.current.issues).toMatchObject([{ code: 'suggest/unknown-level' }]);
    const hostile: SuggestionOptions['need'] = JSON.parse(
      '[null, {}, { "endpoint": { "id": 7 } }]',
    );
    rerender({ catalog, need: hostile });
    expect(result.current.issues[0]).toMatchObject({ code: 'need/unknown' });
  });
});

describe('what says the same', () => {
  test('is the same object, and is not worked out again', () => {
    const { result, rerender } = renderSuggestion({
      catalog,
      need: [...twoNeeds],
      levels: ['admin'],
    });
    const before = result.current;
    rerender({ catalog, need: [...twoNeeds], levels: ['admin'] });
    expect(result.current).toBe(before);
    rerender({ catalog, need: [...twoNeeds], levels: ['admin', 'user'] });
    expect(result.current).not.toBe(before);
  });

  test('may be matched calls', () => {
    const match = (): SuggestionOptions['need'] => {
      const found = catalog.match('GET', '/users');
      return found.ok ? found.matches.map((each) => ({ ...each })) : [];
    };
    const { result, rerender } = renderSuggestion({ catalog, need: match() });
    const before = result.current;
    expect(before.suggestion?.needs).toMatchObject([{ need: 'GET /users' }]);
    rerender({ catalog, need: match() });
    expect(result.current).toBe(before);
  });
});

test('picking goes before working out', () => {
  const { all, rerender } = renderSuggestion({ catalog, need: ['GET /users'] });
  const before = all.at(-1);
  const from = all.length;
  rerender({ catalog, need: twoNeeds });
  const [first, ...later] = all.slice(from);
  expect(first).toMatchObject({ isPending: true, need: ['GET /users'] });
  expect(first?.suggestion).toBe(before?.suggestion);
  expect(later.at(-1)).toMatchObject({ isPending: false, need: twoNeeds });
});

function renderSuggestion(options: SuggestionOptions) {
  const all: LiveSuggestion[] = [];
  const view = renderHook(
    (given: SuggestionOptions) => {
      const live = useSuggestion(given);
      all.push(live);
      return live;
    },
    { initialProps: options },
  );
  return { ...view, all };
}

function load(document: unknown): Catalog {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.catalog;
}
