import { loadCatalog } from '@scopewise/core';
import { describe, expect, test } from 'vitest';
import { products } from './data/products.js';
import { zoom } from './index.js';
import { productCatalog } from './packed/expand-catalog.js';

describe('loadCatalog', () => {
  test('loads the whole catalog and gives it back', () => {
    const result = loadCatalog(zoom);
    expect(result.ok && result.catalog.toJSON()).toEqual(zoom);
  });

  test.each(products.map((product) => [product.title, product] as const))(
    'loads %s alone',
    (_, product) => {
      expect(loadCatalog(productCatalog(product))).toMatchObject({ ok: true });
    },
  );
});
