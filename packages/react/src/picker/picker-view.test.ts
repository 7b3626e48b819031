import { facetNames } from '@scopewise/core/search';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewFromParams, viewToParams } from './picker-view.js';

const values = fc.array(fc.string(), { minLength: 1, maxLength: 3 });

const views = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  facets: fc.record(Object.fromEntries(facetNames.map((name) => [name, values])), {
    requiredKeys: [],
    noNullPrototype: true,
  }),
  selectedOnly: fc.boolean(),
});

test('a view comes back from its address as it was', () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = new URL(`https://example.com/?${viewToParams(view).toString()}`);
      expect(viewFromParams(address.searchParams)).toEqual(view);
    }),
    { seed: 20261129 },
  );
});

test('what is not narrowed has no parameter, and other parameters are not read', () => {
  const everything = { query: '', facets: {}, selectedOnly: false };
  expect(viewToParams({ ...everything, facets: { level: [] } }).toString()).toBe('');
  expect(viewFromParams(new URLSearchParams('page=2&__proto__=x&selected=maybe'))).toEqual(
    everything,
  );
});
