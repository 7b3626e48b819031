import type { CatalogDocument, EndpointEntry } from '@scopewise/core';

/** Reads the text in `operations.ts` into scopes and endpoints. */
export function parseOperations(text: string): Pick<CatalogDocument, 'scopes' | 'endpoints'> {
  const endpoints: EndpointEntry[] = [];
  let product = '';
  let title = '';
  let group = '';
  for (const line of text.split('\n')) {
    const heading = line.slice(line.indexOf(' ') + 1);
    if (line.startsWith('## ')) group = heading;
    else if (line.startsWith('# ')) {
      product = heading.slice(0, heading.indexOf(' '));
      title = heading.slice(product.length + 1);
    } else if (line !== '') {
      const [needs = '', name = ''] = line.split(': ');
      endpoints.push({
        id: `${product}.${camelCase(name)}`,
        title: name,
        product: title,
        group,
        requires: [needs.split(' + ').map((need) => `${product}:${need.replace(' ', ':')}`)],
        calls: [],
      });
    }
  }
  const scopes = new Set(endpoints.flatMap(({ requires = [] }) => requires.flat()));
  return { endpoints, scopes: Array.from(scopes, (scope) => ({ scope })) };
}

function camelCase(title: string): string {
  const words = title.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
