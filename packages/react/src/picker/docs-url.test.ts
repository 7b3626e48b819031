import { expect, test } from 'vitest';
import { docsUrl } from './docs-url.js';

const sources = [
  { title: 'Docs', url: 'https://developers.example/docs/scopes/', date: '2026-01' },
];

test('leads to the site of the source where the link has none', () => {
  expect(docsUrl('/docs/api#get', sources)?.href).toBe('https://developers.example/docs/api#get');
  expect(docsUrl('https://other.example/x', sources)?.href).toBe('https://other.example/x');
  expect(docsUrl('http://other.example/x', [])?.href).toBe('http://other.example/x');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'https://',
  'file:/x',
])('leads nowhere for %s', (docs) => expect(docsUrl(docs, sources)).toBeUndefined());

test('leads nowhere without a site', () => {
  expect(docsUrl('/docs', [])).toBeUndefined();
  expect(docsUrl('/docs', [{ title: '', url: 'not a url', date: '' }])).toBeUndefined();
});
