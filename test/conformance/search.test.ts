import { readFileSync } from 'node:fs';
import { createSearch } from '@scopewise/core/search';
import { describe, expect, test } from 'vitest';
import { judgedCatalogs } from './judged-catalogs.js';
import { figuresOf, placeOf } from './judged-query.js';
import type { JudgedQuery } from './judged-query.js';

// Written by write-search.ts.
const sets: Readonly<Record<string, readonly JudgedQuery[]>> = JSON.parse(
  readFileSync(new URL('search.json', import.meta.url), 'utf8'),
);
const catalogs = judgedCatalogs();
const searches = {
  zoom: createSearch(catalogs.zoom),
  infobip: createSearch(catalogs.infobip),
  generated: createSearch(catalogs.generated),
};

describe.each(['tuned', 'held-out'])('of the %s queries', (name) => {
  const places = (sets[name] ?? []).map((judged) => {
    const { hits } = searches[judged.catalog].search(judged.query, {
      limit: 10,
      ...(judged.in && { in: judged.in }),
    });
    const found = hits.map(({ id }) => id);
    return { ...judged, place: placeOf(judged, found) };
  });

  test('there are enough to judge by', () => {
    expect(places.length).toBeGreaterThanOrEqual(300);
  });

  test('what is meant comes first, or nearly so', () => {
    const figures = figuresOf(places.map(({ place }) => place));
    expect(figures.at1).toBeGreaterThanOrEqual(0.96);
    expect(figures.at5).toBeGreaterThanOrEqual(0.99);
    expect(figures.mrr).toBeGreaterThanOrEqual(0.97);
  });

  test.each([...new Set(places.map(({ category }) => category))])(
    'no kind of query is neglected: %s',
    (category) => {
      const own = places.filter((each) => each.category === category);
      const { at1 } = figuresOf(own.map(({ place }) => place));
      expect(at1).toBeGreaterThanOrEqual(0.85);
    },
  );

  test('junk finds nothing', () => {
    const junk = places.filter(({ category }) => category === 'junk');
    expect(junk.filter(({ place }) => place === 0).map(({ query }) => query)).toEqual([]);
  });
});
