// The ready-made panel with its styles, in a real browser.
import '@scopewise/react/styles.css';
import { zoom } from '@scopewise/catalogs/zoom';
import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { ScopePickerPanel } from '@scopewise/react';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectAccessible, looks, resetLook, setLook } from '../looks/look.js';

let catalog: Catalog;

beforeAll(() => {
  // Rows are measured whenever the browser has laid them out, which no test can wrap.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  const loaded = loadCatalog(zoom);
  if (!loaded.ok) throw new Error('The catalog is not valid.');
  ({ catalog } = loaded);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

const limits = {
  locked: { 'phone:read:call_log:admin': 'Every app of this account reads call logs' },
  forbidden: { 'phone:delete:call_log:admin': 'Your administrator keeps call history' },
};

async function found(query: string): Promise<void> {
  const search = screen.getByRole('searchbox');
  search.focus();
  await userEvent.keyboard(query);
  await waitFor(() => expect(document.querySelector('[data-searching]')).toBeNull(), {
    timeout: 20_000,
  });
}

test('twelve scopes are selected by keyboard alone', async () => {
  const onValueChange = vi.fn<(value: readonly string[]) => void>();
  render(<ScopePickerPanel catalog={catalog} defaultValue={[]} onValueChange={onValueChange} />);
  await userEvent.tab();
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await found('recording');
  await userEvent.keyboard('{ArrowDown}');
  for (let step = 0; step < 60 && onValueChange.mock.calls.length < 12; step += 1) {
    const isGroup = document.activeElement?.hasAttribute('aria-expanded') === true;
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await userEvent.keyboard(isGroup ? '{ArrowDown}' : ' {ArrowDown}');
  }
  expect(onValueChange.mock.lastCall?.[0]).toHaveLength(12);
  expect(screen.getByRole('treegrid').contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(onValueChange).toHaveBeenCalledTimes(12);
});

describe('is for everyone', () => {
  afterEach(resetLook);

  test.each(looks)('%s', async (_, look) => {
    await setLook(look);
    const value = ['phone:read:call_log:admin', 'meeting:read:meeting', 'phone:read:holographic'];
    render(
      <ScopePickerPanel catalog={catalog} expanded defaultValue={value} {...limits} max={2} />,
    );
    await found('call log');
    await expectAccessible();
  });
});
