import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { FullPicker } from './fixtures/full-picker.js';

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** As on a server, but that libraries have seen a document: React 18 warns of their layout effects. */
function renderOnServer(): string {
  const warn = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const name of ['window', 'document', 'navigator']) vi.stubGlobal(name, undefined);
  const html = renderToString(<FullPicker />);
  vi.unstubAllGlobals();
  for (const [message] of warn.mock.calls) expect(message).toMatch(/useLayoutEffect does nothing/);
  warn.mockRestore();
  return html;
}

test('a browser takes it over without a word, and it works', async () => {
  const page = document.createElement('div');
  page.innerHTML = renderOnServer();
  document.body.append(page);
  const complain = vi.fn<(error: unknown) => void>();
  await act(async () => {
    root = hydrateRoot(page, <FullPicker />, { onRecoverableError: complain });
  });
  await screen.findByRole('button', { name: /^Admin level/ });
  expect(complain).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: /^Select these/ }));
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was added');
  await userEvent.click(screen.getByRole('checkbox', { name: /Read recordings/ }));
  expect(page.querySelector('.sw-limit')).toHaveTextContent('3 of at most 5');
});
