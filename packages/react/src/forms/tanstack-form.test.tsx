import { useForm } from '@tanstack/react-form';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import { callCatalog } from '../picker/fixtures/call-catalog.js';

interface App {
  readonly scopes: readonly string[];
}

function AppForm({ save }: { readonly save: (app: App) => void }) {
  const defaultValues: App = { scopes: ['user:read:user'] };
  const form = useForm({ defaultValues, onSubmit: ({ value }) => save(value) });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field
        name="scopes"
        validators={{
          onChange: ({ value }) => (value.length > 0 ? undefined : 'Your app needs a scope'),
        }}
      >
        {(field) => (
          <ScopePicker.Root
            catalog={callCatalog}
            expanded
            value={field.state.value}
            onValueChange={(value) => field.handleChange(value)}
            onBlur={field.handleBlur}
          >
            <ScopePicker.Label>Scopes</ScopePicker.Label>
            <ScopePicker.Search aria-invalid={!field.state.meta.isValid} />
            <ScopePicker.Message>{field.state.meta.errors[0]}</ScopePicker.Message>
            <ScopePicker.Status />
            <ScopePicker.Undo />
            <ScopePicker.List />
          </ScopePicker.Root>
        )}
      </form.Field>
      <button>Save</button>
      <button type="button" onClick={() => form.reset()}>
        Start over
      </button>
    </form>
  );
}

test('a picker is a field of TanStack Form', async () => {
  const save = vi.fn<(app: App) => void>();
  const user = userEvent.setup();
  render(<AppForm save={(app) => save(app)} />);
  const box = screen.getByRole('checkbox', { name: /View users/ });
  expect(box).toBeChecked();

  await user.click(box);
  expect(screen.getByRole('alert')).toHaveTextContent('Your app needs a scope');
  expect(screen.getByRole('searchbox')).toBeInvalid();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).not.toHaveBeenCalled();

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).toHaveBeenLastCalledWith({ scopes: ['user:read:user'] });

  await user.click(screen.getByRole('checkbox', { name: /Read recordings/ }));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('checkbox', { name: /Read recordings/ })).not.toBeChecked();
});
