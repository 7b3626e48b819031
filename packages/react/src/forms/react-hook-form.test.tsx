import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Controller, useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import { callCatalog } from '../picker/fixtures/call-catalog.js';

interface App {
  readonly scopes: readonly string[];
}

function AppForm({ save }: { readonly save: (app: App) => void }) {
  const { control, handleSubmit, reset } = useForm<App>({
    defaultValues: { scopes: ['user:read:user'] },
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <Controller
        name="scopes"
        control={control}
        rules={{ validate: (scopes) => scopes.length > 0 || 'Your app needs a scope' }}
        render={({ field, fieldState }) => (
          <ScopePicker.Root
            catalog={callCatalog}
            expanded
            value={field.value}
            onValueChange={field.onChange}
            onBlur={field.onBlur}
          >
            <ScopePicker.Label>Scopes</ScopePicker.Label>
            <ScopePicker.Search ref={field.ref} aria-invalid={fieldState.invalid} />
            <ScopePicker.Message>{fieldState.error?.message}</ScopePicker.Message>
            <ScopePicker.Status />
            <ScopePicker.Undo />
            <ScopePicker.List />
          </ScopePicker.Root>
        )}
      />
      <button>Save</button>
      <button type="button" onClick={() => reset()}>
        Start over
      </button>
    </form>
  );
}

test('a picker is a field of react-hook-form', async () => {
  const save = vi.fn<(app: App) => void>();
  const user = userEvent.setup();
  render(<AppForm save={(app) => save(app)} />);
  const box = screen.getByRole('checkbox', { name: /View users/ });
  expect(box).toBeChecked();

  await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('Your app needs a scope');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('searchbox')).toBeInvalid();

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).toHaveBeenLastCalledWith({ scopes: ['user:read:user'] });
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();

  await user.click(screen.getByRole('checkbox', { name: /Read recordings/ }));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('checkbox', { name: /Read recordings/ })).not.toBeChecked();
});
