import { loadCatalog } from '@scopewise/core';
import type { Suggestion } from '@scopewise/core';
import { expect, test } from 'vitest';
import { harbour } from '../fixtures/harbour-catalog.js';
import { render } from './render.js';
import { suggestionPage } from './suggestion-page.js';

test('a request that is not proven says so, and what a better one could save', () => {
  const bounded: Suggestion = {
    ok: true,
    status: 'bounded',
    scopes: ['ship:read:ship'],
    scope: 'ship:read:ship',
    needs: [{ need: 'Get a ship', endpoint: 'ship.getShip', coveredBy: ['ship:read:ship'] }],
    unlocked: { needed: ['ship.getShip'], extra: [] },
    reasons: [
      {
        scope: 'ship:read:ship',
        locked: false,
        serves: ['Get a ship'],
        beat: [],
        alsoUnlocks: [],
      },
    ],
    gap: [
      { tier: { kind: 'abilities', level: 'admin', severity: 'write' }, found: 7, atLeast: 5 },
      { tier: { kind: 'scopes' }, found: 3, atLeast: 2 },
    ],
    blocked: [],
    warnings: [],
    nodes: 2000,
  };
  const loaded = loadCatalog(harbour);
  if (!loaded.ok) throw new Error('the test catalog does not load');
  const text = render(suggestionPage(loaded.catalog, bounded, [], false), {
    colour: false,
    width: 300,
  });
  expect(text).not.toContain('Proven:');
  expect(text).toContain(
    'Not proven: the search stopped after 2000 steps. This request covers the need, but one with ' +
      'fewer admin-level writes (7 here, at least 5 needed) and scopes (3 here, at least 2 needed) ' +
      'may exist; a larger --budget would tell.',
  );
});
