import '../styles/index.css';
import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ScopePicker } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

// Rows are measured whenever the browser has laid them out, which no test can wrap.
beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

function Picker({ width, hasCatalog = true }: { width: number; hasCatalog?: boolean }) {
  return (
    <div style={{ inlineSize: width }}>
      <ScopePicker.Root catalog={hasCatalog ? callCatalog : undefined} value={['user:read:user']}>
        <ScopePicker.Search />
        <ScopePicker.Facets />
        <ScopePicker.List />
      </ScopePicker.Root>
    </div>
  );
}

const toolbar = () => screen.getByRole('toolbar', { name: 'Filters' });
const chips = () => [...toolbar().querySelectorAll<HTMLElement>('.sw-chip')];

test.each([280, 600, 1400])('one row before and after they are counted, %i wide', async (width) => {
  const { rerender } = render(<Picker width={width} hasCatalog={false} />);
  const height = toolbar().offsetHeight;
  expect(height).toBeGreaterThan(20);
  rerender(<Picker width={width} />);
  await screen.findByRole('button', { name: /^User level/ });
  expect(toolbar().offsetHeight).toBe(height);
  await userEvent.click(chips()[0] ?? toolbar());
  expect(await screen.findByRole('button', { name: 'Clear filters' })).toBeVisible();
  expect(toolbar().offsetHeight).toBe(height);
});

test('what there is no room for is scrolled to, and what is chosen stays in sight', async () => {
  render(<Picker width={420} />);
  const first = await screen.findByRole('button', { name: /^User level/ });
  await userEvent.click(first);
  await userEvent.keyboard('{End}{ArrowLeft}');
  const last = screen.getByRole('button', { name: /^Deprecated/ });
  expect(last).toHaveFocus();
  const row = last.closest('.sw-facets-row')?.getBoundingClientRect();
  for (const chip of [first, last]) {
    const { left, right } = chip.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(row?.left ?? Infinity);
    expect(right).toBeLessThanOrEqual(row?.right ?? 0);
  }
});

test('what is pressed stays below the pointer', async () => {
  render(<Picker width={1400} />);
  const chip = await screen.findByRole('button', { name: /^Delete/ });
  const placeOf = () => chip.getBoundingClientRect().left - toolbar().getBoundingClientRect().left;
  const [place, { width }] = [placeOf(), chip.getBoundingClientRect()];
  await userEvent.click(chip);
  expect(await screen.findByRole('button', { name: 'Clear filters' })).toBeVisible();
  expect(placeOf()).toBeCloseTo(place);
  expect(chip.getBoundingClientRect().width).toBeCloseTo(width);
});
