import { loadCatalog } from '@scopewise/core';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EndpointPickerPanel } from './endpoint-picker-panel.js';
import { RolePickerPanel } from './role-picker-panel.js';

const loaded = loadCatalog(restcomm);
if (!loaded.ok) throw new Error('The Restcomm catalog does not load.');
const { catalog } = loaded;

test('a server renders roles, with what they add', () => {
  const page = renderToString(
    createElement(RolePickerPanel, { catalog, name: 'role', defaultValue: ['Developer'] }),
  );
  expect(page.match(/role="switch"/g)).toHaveLength(3);
  expect(page).toContain('102 scopes in effect');
  expect(page).toContain('Takes 2 scopes of the others away');
  expect(page).toContain('name="role" value="Developer"');
});

test('a server renders endpoints', () => {
  const page = renderToString(createElement(EndpointPickerPanel, { catalog, expanded: true }));
  expect(page).toContain('Retrieve a sub-account');
});
