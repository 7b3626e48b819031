import { describe, expect, test } from 'vitest';
import { products } from '../data/products.js';
import { productCatalog } from './expand-catalog.js';
import { packProduct } from './pack-product.js';

describe('packProduct', () => {
  test.each(products.map((product) => [product.title, product] as const))(
    'gives back what %s was expanded from',
    (_, product) => {
      expect(packProduct(productCatalog(product))).toEqual(product);
    },
  );
});
