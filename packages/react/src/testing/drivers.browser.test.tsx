import { loadCatalog } from '@scopewise/core';
import { zoom } from '@scopewise/catalogs/zoom';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ScopePickerPanel } from '../index.js';
import '../styles/index.css';
import { scopePickerDriver } from './index.js';

const loaded = loadCatalog(zoom);
if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
const { catalog } = loaded;

test.each([
  ['by events of its own', undefined],
  ['by the pointer and the keyboard of a browser', userEvent],
])('a catalog of 2,501 scopes is used %s', async (_, user) => {
  const { container } = render(<ScopePickerPanel catalog={catalog} defaultValue={[]} />);
  const picker = scopePickerDriver(container, { user });
  await picker.search('call log');
  const title = 'Get call details from call log';
  await picker.toggle(title);
  await picker.search('');
  await picker.expand('Zoom Phone');
  const groups = (await picker.allRows()).filter(({ path }) => path[0] === 'Zoom Phone');
  expect(groups.length).toBeGreaterThan(30);
  // Not one that goes by the name of a product: a browser's user could not tell them apart.
  const last = groups.findLast(({ title }) => !title.startsWith('Zoom'))?.title ?? '';
  await picker.expand(last);
  await picker.toggle(({ path }) => path[1] === last);
  expect(await picker.selected()).toHaveLength(2);
});
