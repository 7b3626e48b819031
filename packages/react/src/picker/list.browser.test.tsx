import axe from 'axe-core';
import { act, screen, waitFor } from '@testing-library/react';
import { zoom } from '@scopewise/catalogs/zoom';
import { loadCatalog } from '@scopewise/core';
import type { Catalog, CatalogDocument } from '@scopewise/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedCatalog } from '../../../../test/bench/generated-catalog.js';
import { renderList } from './fixtures/render-list.js';
import type { RenderListOptions } from './fixtures/render-list.js';

let large: Catalog;
let whole: Catalog;

// Rows are measured whenever the browser has laid them out, which no test can wrap.
beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

beforeAll(() => {
  large = loaded(generatedCatalog());
  whole = loaded(zoom);
});

function loaded(document: CatalogDocument): Catalog {
  const result = loadCatalog(document);
  if (!result.ok) throw new Error('The catalog is not valid.');
  return result.catalog;
}

function list(): HTMLElement {
  return screen.getByRole('treegrid');
}

function rows(): HTMLElement[] {
  return screen.getAllByRole('row');
}

/** The row that is seen at a place in the list, in CSS pixels from its top. */
function seenAt(offset: number): Element | null | undefined {
  const { left, top } = list().getBoundingClientRect();
  return document.elementFromPoint(left + 40, top + offset)?.closest('[role=row]');
}

function heightOf(row: Element | null | undefined): number {
  return row?.getBoundingClientRect().height ?? 0;
}

function titleOf(row: Element | null | undefined): string {
  return row?.querySelector('.sw-title')?.textContent ?? '';
}

/** The title of the heading that a row is below, by the levels of the rows before it. */
function headingOf(row: Element | null | undefined): string {
  const all = rows();
  const level = Number(row?.getAttribute('aria-level'));
  const above = all.slice(0, row instanceof HTMLElement ? all.indexOf(row) : 0);
  return titleOf(above.findLast((each) => Number(each.getAttribute('aria-level')) < level));
}

/** Scrolls as a wheel does, and waits until what is then seen is there. */
async function scrollTo(top: number): Promise<void> {
  await act(async () => {
    list().scrollTop = top;
    await new Promise((resolve) => {
      list().addEventListener('scrollend', resolve, { once: true });
    });
  });
}

/** How far each row that does not stick is below the end of the one before it, in CSS pixels. */
function gaps(): number[] {
  const slots = Array.from(list().querySelectorAll('.sw-list-slot:not([data-sticky])'));
  return slots.flatMap((slot, at) => {
    const before = slots[at - 1];
    const isNext =
      Number(before?.getAttribute('data-index')) + 1 === Number(slot.getAttribute('data-index'));
    if (!before || !isNext) return [];
    return [slot.getBoundingClientRect().top - before.getBoundingClientRect().bottom];
  });
}

function renderLarge(options: RenderListOptions = {}) {
  return renderList({ ...options, root: { catalog: large, ...options.root } });
}

async function renderFocused(options: RenderListOptions = {}) {
  const rendered = renderLarge(options);
  await rendered.user.click(screen.getByText('Before'));
  await rendered.user.tab();
  return rendered;
}

function isSeen(row: Element | null): boolean {
  const { top, bottom } = list().getBoundingClientRect();
  const seen = row?.getBoundingClientRect();
  return seen !== undefined && seen.top >= top - 1 && seen.bottom <= bottom + 1;
}

describe('50,020 scopes', () => {
  test('render as few rows as are seen', () => {
    renderLarge();
    expect(Number(list().getAttribute('aria-rowcount'))).toBeGreaterThan(20_000);
    expect(rows().length).toBeLessThan(30);
    expect(list().clientHeight).toBe(480);
  });

  test('the last is reached by End, seen, and has the focus', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{End}');
    const last = list().getAttribute('aria-rowcount');
    await waitFor(() => expect(isSeen(document.activeElement)).toBe(true));
    expect(document.activeElement).toHaveAttribute('aria-rowindex', last);
    await user.keyboard('{Home}');
    await waitFor(() => expect(list().scrollTop).toBe(0));
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '1');
  });

  test('keep the focus where it is while the list is scrolled', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const focused = document.activeElement;
    await scrollTo(400_000);
    expect(focused).toBe(document.activeElement);
    expect(isSeen(focused)).toBe(false);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(isSeen(document.activeElement)).toBe(true));
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '5');
  });

  test('keep the focus in the list while it is filtered', async () => {
    const { user, search } = await renderFocused({ root: { catalog: whole } });
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    const focused = document.activeElement;
    await search('webinar');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('tabindex', '0'));
    expect(focused?.isConnected).toBe(false);
    expect(document.activeElement?.closest('[role=treegrid]')).toBe(list());
    expect(isSeen(document.activeElement)).toBe(true);
  });
});

describe('headings', () => {
  test('stick while something below them is seen, the group under its product', async () => {
    const { store } = renderLarge();
    // Well inside a group, at the heights that rows are taken to have until they are seen.
    const { rows: keys } = store.get().selection;
    const inside = keys.findIndex(
      (_, at) => at > 500 && keys.slice(at - 10, at + 5).every((key) => key >= 0),
    );
    await scrollTo(keys.slice(0, inside).reduce((sum, key) => sum + (key < 0 ? 44 : 56), 0));
    const product = seenAt(4);
    const group = seenAt(4 + heightOf(product));
    const row = seenAt(4 + heightOf(product) + heightOf(group));
    expect([product, group, row].map((each) => each?.getAttribute('aria-level'))).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(titleOf(product)).toBe(headingOf(group));
    expect(titleOf(group)).toBe(headingOf(row));
  });

  test('are there once, in the order of the list', async () => {
    renderLarge();
    await scrollTo(300_000);
    const places = rows().map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  test('are pushed out by the next, and never cover it', async () => {
    const { store } = renderLarge();
    const { rows: keys } = store.get().selection;
    const second = keys.findIndex((key, at) => at > 1 && key < 0);
    expect(store.selection.row(keys[second] ?? 0)?.depth).toBe(2);
    await scrollTo(second * 56 - 200);
    const next = rows().find((row) => row.getAttribute('aria-rowindex') === `${second + 1}`);
    const product = seenAt(4);
    const edge = list().getBoundingClientRect().top + heightOf(product);
    await scrollTo(list().scrollTop + (next?.getBoundingClientRect().top ?? 0) - edge - 10);
    const group = seenAt(heightOf(product) + 4);
    expect(group?.getAttribute('aria-level')).toBe('2');
    expect(group).not.toBe(next);
    // Ten pixels are left of it, and it is pushed under its product.
    expect(group?.getBoundingClientRect().bottom).toBeCloseTo(edge + 10, 0);
  });

  test('stick alone where the list is narrow', async () => {
    renderLarge({ list: { style: { inlineSize: 320 } } });
    await scrollTo(5000);
    const group = seenAt(4);
    expect(group?.getAttribute('aria-level')).toBe('2');
    expect(seenAt(4 + heightOf(group))?.getAttribute('aria-level')).toBe('3');
  });

  test.each([320, 390])('do not cover the row that the focus moves to, %i wide', async (width) => {
    const { user } = await renderFocused({ list: { style: { inlineSize: width } } });
    await user.keyboard('{End}{PageUp}{PageUp}');
    await user.keyboard('{ArrowUp}'.repeat(12));
    await waitFor(() => {
      const focused = document.activeElement;
      const { top = 0, left = 0 } = focused?.getBoundingClientRect() ?? {};
      expect(document.elementFromPoint(left + 40, top + 4)?.closest('[role=row]')).toBe(focused);
    });
  });

  test('that stick come back into place when they are collapsed', async () => {
    const { user } = renderLarge();
    await scrollTo(5000);
    const product = seenAt(4);
    expect(product?.getAttribute('aria-level')).toBe('1');
    if (product) await user.click(product);
    await waitFor(() => expect(isSeen(document.activeElement)).toBe(true));
    expect(document.activeElement).toBe(product);
    expect(product).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('sizes', () => {
  test('are those of the rows, however narrow the list is', async () => {
    renderLarge({ list: { style: { inlineSize: 320 } } });
    await waitFor(() => expect(Math.max(...gaps().map(Math.abs))).toBeLessThan(1));
    await scrollTo(20_000);
    await waitFor(() => expect(Math.max(...gaps().map(Math.abs))).toBeLessThan(1));
    expect(gaps().length).toBeGreaterThan(3);
  });

  test('follow details that open', async () => {
    const { user } = await renderFocused();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const height = document.activeElement?.getBoundingClientRect().height ?? 0;
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getBoundingClientRect().height).toBeGreaterThan(height + 20);
    await waitFor(() => expect(Math.max(...gaps().map(Math.abs))).toBeLessThan(1));
  });
});

test('arrows follow the direction of the page', async () => {
  document.documentElement.dir = 'rtl';
  const { user } = await renderFocused();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowDown}{ArrowLeft}');
  expect(document.activeElement).toHaveAttribute('role', 'checkbox');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('role', 'row');
  document.documentElement.removeAttribute('dir');
});

test.each(['grid', 'plain'] as const)('axe finds nothing wrong with a %s', async (mode) => {
  const { search, store } = renderList({
    list: { mode },
    root: {
      defaultValue: ['phone:read:call_logs'],
      locked: { 'phone:read:call_logs': 'Needed.' },
      'aria-label': 'Picker',
    },
  });
  act(() => store.setDetails(0, true));
  await search('call');
  const { violations } = await axe.run(screen.getByRole('group', { name: 'Picker' }));
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
