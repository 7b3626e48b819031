import { loadCatalog, review } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { zoom } from '@scopewise/catalogs/zoom';
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useReview } from './use-review.js';
import type { LiveReviewOptions } from './use-review.js';

const catalog = load(zoom);
const request = { requested: ['user:read:list_users:master'], used: ['GET /users'] };

test('a review is the one of the core, within all limits', () => {
  const limits = {
    levels: ['user', 'admin'],
    locked: ['user:read:user'],
    forbidden: ['user:delete:user'],
    max: 3,
    budget: 50,
    policy: { approval: [{ level: 'admin' }] },
  };
  const { result } = renderReview({ catalog, ...request, ...limits });
  expect(result.current.result).toEqual(review(catalog, { ...request, ...limits }));
  expect(result.current).toMatchObject({ requested: request.requested, isPending: false });
});

test('it is worked out again only where there is something else to review', () => {
  const { result, rerender } = renderReview({ catalog, ...request });
  const first = result.current;
  rerender({ catalog, requested: [...request.requested], used: [...request.used] });
  expect(result.current).toBe(first);
  const matched = catalog.match('GET', '/users');
  if (!matched.ok) throw new Error('Zoom has no GET /users.');
  rerender({ catalog, ...request, used: matched.matches });
  const second = result.current;
  expect(second).not.toBe(first);
  rerender({ catalog, ...request, used: [...matched.matches] });
  expect(result.current).toBe(second);
  rerender({ catalog, ...request, used: [] });
  expect(result.current.result).toMatchObject({ after: [] });
});

test('it waits for a catalog, and follows another', () => {
  const { result, rerender } = renderReview({ catalog: undefined, ...request });
  expect(result.current).toMatchObject({ result: undefined, isPending: false });
  rerender({ catalog, ...request });
  expect(result.current.result).toMatchObject({ after: ['user:read:list_users:admin'] });
  rerender({ catalog: load(infobip), ...request });
  expect(result.current.result).toMatchObject({ unresolved: [{ need: 'GET /users' }] });
});

test('what is wrong is data', () => {
  const { result, rerender } = renderReview({ catalog, ...request, levels: ['galaxy'] });
  expect(result.current.result).toMatchObject({ ok: false });
  const hostile: LiveReviewOptions['used'] = JSON.parse('[null, {}, 7]');
  rerender({ catalog, ...request, used: hostile });
  expect(result.current.result).toMatchObject({ ok: true, needs: [] });
  const noList: LiveReviewOptions['used'] = JSON.parse('null');
  rerender({ catalog, ...request, used: noList });
  expect(result.current.result).toMatchObject({ ok: true, needs: [] });
});

function renderReview(initialProps: LiveReviewOptions) {
  return renderHook(useReview, { initialProps });
}

function load(document: unknown): Catalog {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.catalog;
}
