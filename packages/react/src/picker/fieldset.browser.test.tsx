import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ScopePicker } from '../index.js';
import { callCatalog } from './fixtures/call-catalog.js';

// What a browser tells of in a field set that is disabled, and to whom, is its own doing.

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

const change = vi.fn<(value: readonly string[]) => void>();

function Form({ mode, disabled }: { readonly mode: 'grid' | 'plain'; readonly disabled: boolean }) {
  return (
    <form>
      <fieldset disabled={disabled}>
        <ScopePicker.Root
          catalog={callCatalog}
          expanded
          defaultValue={['old:scope']}
          onValueChange={(value) => change(value)}
        >
          <ScopePicker.Clear />
          <ScopePicker.List mode={mode} />
          <ScopePicker.HiddenInputs />
        </ScopePicker.Root>
      </fieldset>
      <button type="reset">Start over</button>
    </form>
  );
}

/** Everything that would change the value elsewhere. */
async function tryAll(): Promise<void> {
  const title = await screen.findByText('Change a call log');
  const box = screen.getByRole('checkbox', { name: /Change a call log/ });
  for (const element of [title, box, screen.getByRole('button', { name: /^Clear/ })])
    await userEvent.click(element, { force: true });
  for (const keys of [' ', '{Shift>}{ArrowUp}{/Shift}']) {
    (title.closest<HTMLElement>('[role=row]') ?? box).focus();
    await userEvent.keyboard(keys);
  }
}

test.each(['grid', 'plain'] as const)(
  'a %s list in a field set that is disabled changes nothing until that is enabled',
  async (mode) => {
    change.mockClear();
    const { rerender } = render(<Form mode={mode} disabled />);
    await tryAll();
    expect(change).not.toHaveBeenCalled();
    rerender(<Form mode={mode} disabled={false} />);
    await userEvent.click(screen.getByText('Change a call log'));
    expect(change).toHaveBeenLastCalledWith(['phone:update:call_log:admin', 'old:scope']);
    // What a form resets need not be enabled.
    rerender(<Form mode={mode} disabled />);
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(change).toHaveBeenLastCalledWith(['old:scope']);
  },
);
