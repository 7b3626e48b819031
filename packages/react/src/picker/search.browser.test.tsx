import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ScopePicker } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

// An input method composes outside the page, and browsers differ in what they tell of it.

test('a composed word is searched for once it is done', async () => {
  render(
    <ScopePicker.Root catalog={callCatalog}>
      <ScopePicker.Search />
      <ScopePicker.Facets />
      <ScopePicker.Status />
    </ScopePicker.Root>,
  );
  await screen.findByRole('button', { name: /^Admin level/ });
  const search = screen.getByRole('searchbox');
  await userEvent.click(search);
  await compose('rec');
  await compose('recording');
  expect(search).toHaveValue('recording');
  expect(screen.getByText('7 scopes in 4 groups')).toBeVisible();
  await act(() => cdp().send('Input.insertText', { text: 'recordings' }));
  expect(await screen.findByText('1 scope in 1 group')).toBeVisible();
  expect(search).toHaveValue('recordings');
});

function compose(text: string): Promise<unknown> {
  const end = { selectionStart: text.length, selectionEnd: text.length };
  return act(() => cdp().send('Input.imeSetComposition', { text, ...end }));
}
