import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ScopePicker } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

// Which keys close a dialog, and who may keep them from it, is the browser's own doing.

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

async function open(): Promise<HTMLDialogElement> {
  render(
    <dialog aria-label="App">
      <ScopePicker.Root catalog={callCatalog} defaultValue={['user:read:user']} confirmAbove={1}>
        <ScopePicker.Question />
        <ScopePicker.Search />
        <ScopePicker.SelectVisible />
        <ScopePicker.Paste />
        <ScopePicker.Copy />
      </ScopePicker.Root>
    </dialog>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
  dialog.showModal();
  // A browser lets a page keep a dialog open only for someone who has done something in it.
  await userEvent.click(screen.getByRole('searchbox'));
  return dialog;
}

test.each([/^Select these/, /^Paste/, /^Copy/])(
  'Escape closes what %s has opened, and only then the dialog',
  async (name) => {
    const dialog = await open();
    await userEvent.click(screen.getByRole('button', { name }));
    const opened = () => dialog.querySelector('.sw-question, [data-popup]');
    await expect.poll(opened).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(opened()).toBeNull();
    expect(dialog).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(dialog).not.toHaveAttribute('open');
  },
);
