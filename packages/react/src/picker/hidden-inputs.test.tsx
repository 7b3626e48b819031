import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ScopePicker } from '../index.js';
import type { HiddenInputsProps, ScopePickerOptions } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

interface FormProps extends HiddenInputsProps, Partial<ScopePickerOptions> {
  readonly search?: boolean;
}

function Form({
  name = 'scope',
  form,
  required,
  format,
  disabled,
  search = true,
  ...options
}: FormProps) {
  const picker = (
    <ScopePicker.Root catalog={callCatalog} expanded {...options}>
      {search && <ScopePicker.Search />}
      <ScopePicker.Message />
      <ScopePicker.Status />
      <ScopePicker.Undo />
      <ScopePicker.List />
      <ScopePicker.HiddenInputs {...{ name, form, required, format, disabled }} />
    </ScopePicker.Root>
  );
  return (
    <>
      <form id="app" aria-label="App" onSubmit={(event) => event.preventDefault()}>
        {form === undefined && picker}
        <button>Save</button>
        <button type="reset">Start over</button>
      </form>
      {form !== undefined && picker}
    </>
  );
}

async function open(props: FormProps = {}) {
  render(<Form {...props} />);
  await screen.findByText(/scopes in/);
  return userEvent.setup();
}

const form = () => screen.getByRole<HTMLFormElement>('form');
const submitted = () => new FormData(form()).getAll('scope');
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const search = () => screen.getByRole<HTMLInputElement>('searchbox');
const unknown = 'new:scope';

function isValid(): boolean {
  let valid = false;
  act(() => {
    valid = form().checkValidity();
  });
  return valid;
}

describe('what is submitted', () => {
  test('every selected scope, shown, hidden or unknown', async () => {
    const user = await open({ defaultValue: ['user:read:user', unknown] });
    await user.type(search(), 'recording');
    await screen.findByText('1 scope in 1 group');
    await user.click(box(/Read recordings/));
    expect(submitted()).toEqual(['phone:read:recording', 'user:read:user', unknown]);
    expect(Array.from(new FormData(form()).keys())).toEqual(['scope', 'scope', 'scope']);
  });

  test('or all of it as one scope string', async () => {
    await open({ defaultValue: ['user:read:user', unknown], format: 'list' });
    expect(submitted()).toEqual([`user:read:user ${unknown}`]);
  });

  test('by a form elsewhere', async () => {
    await open({ form: 'app', defaultValue: ['user:read:user'] });
    expect(submitted()).toEqual(['user:read:user']);
  });

  test('nothing while disabled', async () => {
    await open({ disabled: true, required: true });
    expect(submitted()).toEqual([]);
    expect(isValid()).toBe(true);
  });

  test('all of 2,500, however few rows are on the page', async () => {
    const scopes = Array.from({ length: 2500 }, (_, at) => ({ scope: `phone:read:thing_${at}` }));
    await open({
      catalog: loaded({ ...callDocument, scopes, endpoints: [] }),
      defaultValue: scopes.map(({ scope }) => scope),
    });
    expect(submitted()).toHaveLength(2500);
    expect(screen.getAllByRole('row').length).toBeLessThan(50);
  });
});

describe('what is refused', () => {
  test('nothing, where something is required: the search says so', async () => {
    const user = await open({ required: true });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(isValid()).toBe(false);
    expect(search().validationMessage).toBe('Select at least one scope.');
    expect(search()).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
    expect(search()).toHaveAccessibleDescription('Select at least one scope.');
    await user.click(box(/View users/));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(search()).toBeValid();
    expect(isValid()).toBe(true);
  });

  test('more than the limit allows', async () => {
    const user = await open({ max: 1, defaultValue: ['user:read:user', unknown] });
    expect(isValid()).toBe(false);
    expect(screen.getByRole('alert')).toHaveTextContent('1 over the provider’s limit of 1');
    await user.click(box(/View users/));
    expect(isValid()).toBe(true);
  });

  test('without a search too', async () => {
    await open({ required: true, search: false });
    expect(isValid()).toBe(false);
    expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
  });

  test('by the form that it belongs to, wherever the search is', async () => {
    await open({ required: true, form: 'app' });
    expect(isValid()).toBe(false);
    expect(screen.getByRole('alert')).toHaveTextContent('Select at least one scope.');
    expect(search().validationMessage).toBe('');
  });
});

describe('a reset', () => {
  test('brings back what was selected at first, and can be undone', async () => {
    const changes = vi.fn<(value: readonly string[], reason: string) => void>();
    const user = await open({
      required: true,
      defaultValue: ['user:read:user'],
      onValueChange: (value, { reason }) => changes(value, reason),
    });
    await user.click(box(/View users/));
    isValid();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(changes).toHaveBeenLastCalledWith(['user:read:user'], 'reset');
    expect(submitted()).toEqual(['user:read:user']);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(submitted()).toEqual([]);
  });

  test.each([
    ['beyond the limit', { max: 1 }],
    ['forbidden', { forbidden: { 'phone:read:recording': '' } }],
  ])('brings back what is %s', async (_, limits) => {
    const first = ['phone:read:recording', 'user:read:user', unknown];
    const user = await open({ defaultValue: first, ...limits });
    await user.click(box(/Read recordings/));
    await user.click(box(/View users/));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(submitted()).toEqual(first);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('that someone prevents changes nothing', async () => {
    const user = await open();
    form().addEventListener('reset', (event) => event.preventDefault(), { capture: true });
    await user.click(box(/View users/));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(submitted()).toEqual(['user:read:user']);
  });
});
