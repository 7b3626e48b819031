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
const chips = () => [...toolbar().querySelectorAll<HTMLElement>('[data-part=chip]:not([hidden])')];

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

test('of each kind some, and the others behind a button, which shows all', async () => {
  render(<Picker width={600} />);
  await screen.findByRole('button', { name: /^User level/ });
  const kinds = () => new Set(chips().map(({ dataset }) => dataset['facet']));
  expect(kinds()).toContain('level');
  expect(kinds()).toContain('action');
  const end = toolbar().getBoundingClientRect().right;
  for (const chip of chips()) expect(chip.getBoundingClientRect().right).toBeLessThan(end);
  const shown = chips().length;
  const more = screen.getByRole('button', { name: `${11 - shown} more` });
  await userEvent.click(more);
  expect(chips()).toHaveLength(11);
  await userEvent.click(screen.getByRole('button', { name: /^Deprecated/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Fewer' }));
  expect(screen.getByRole('button', { name: /^Deprecated/ })).toBeVisible();
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
