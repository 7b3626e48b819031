import { expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { createTexts } from '../texts/create-texts.js';
import { facetTitle } from './facet-title.js';
import { callDocument, loaded } from './fixtures/call-catalog.js';

test('a product is called as in the list, where that is for its scopes', () => {
  const catalog = loaded({
    ...callDocument,
    scopes: ['zva:read:bot', 'tsp:read:user', 'pac:read:user', 'unused:read:it'].map((scope) => ({
      scope,
    })),
    endpoints: [
      endpoint('bot', 'Virtual Agent', 'zva:read:bot'),
      endpoint('tsp', 'Meetings', 'tsp:read:user'),
      endpoint('pac', 'Meetings', 'pac:read:user'),
    ],
  });
  const titles = ['zva', 'tsp', 'pac', 'unused'].map((value) =>
    facetTitle(catalog, createTexts(en), 'product', value),
  );
  expect(titles).toEqual(['Virtual Agent', 'Tsp', 'Pac', 'Unused']);
});

function endpoint(id: string, product: string, scope: string) {
  return { id, title: id, product, group: '', requires: [[scope]], calls: [] };
}
