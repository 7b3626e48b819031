import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { manyScopes } from './fixtures/many-scopes.js';
import { renderList } from './fixtures/render-list.js';

test('renders what is on screen', () => {
  renderList({ root: { catalog: manyScopes(1000) } });
  expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '1001');
  expect(screen.getAllByRole('row').length).toBeLessThan(30);
});

test('renders no more where nothing is laid out, as in a page that is not shown', () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(0);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(0);
  renderList({ root: { catalog: manyScopes(1000) } });
  const rows = screen.getAllByRole('row');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThan(30);
});
