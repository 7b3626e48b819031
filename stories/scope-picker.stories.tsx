import type { Catalog } from '@scopewise/core';
import { ScopePicker, useScopePicker, useScopePickerState } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { toolbarCatalog } from './toolbar-catalog.js';

/** A picker put together otherwise: parts of ours, and elements of one's own. */
function OwnPicker({ catalog }: { readonly catalog: Catalog }) {
  return (
    <ScopePicker.Root catalog={catalog} defaultValue={[]} style={{ padding: '1rem' }}>
      <ScopePicker.Label>Permissions</ScopePicker.Label>
      <ScopePicker.Search placeholder="What should the app do?" />
      <ScopePicker.Status render={<h2 style={{ fontSize: '1rem' }} />} />
      <ScopePicker.List style={{ blockSize: '20rem' }}>
        {(row) => (row.kind === 'group' ? <ScopePicker.Group /> : <ScopePicker.Row />)}
      </ScopePicker.List>
      <ScopePicker.Toolbar>
        <ScopePicker.Undo />
        <ScopePicker.Clear />
      </ScopePicker.Toolbar>
    </ScopePicker.Root>
  );
}

/** No part at all: the hooks, and a list of one's own. */
function Headless({ catalog }: { readonly catalog: Catalog }) {
  const picker = useScopePicker({ catalog, defaultValue: ['user:read:user'] });
  return (
    <ScopePicker.Provider picker={picker}>
      <Chosen />
      <button type="button" onClick={() => picker.store.change({ type: 'clear' })}>
        Clear
      </button>
    </ScopePicker.Provider>
  );
}

function Chosen() {
  const value = useScopePickerState((state) => state.selection.value);
  return <output>{value.join(' ') || 'nothing'}</output>;
}

const meta = {
  title: 'Parts/ScopePicker',
  component: ScopePicker.Root,
  args: { catalog: undefined },
} satisfies Meta<typeof ScopePicker.Root>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Parts in another order, with elements of one's own. */
export const Parts: Story = {
  render: (_, { loaded }) => <OwnPicker catalog={toolbarCatalog(loaded)} />,
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole('treegrid'));
    const [group] = list.getAllByRole('checkbox');
    if (group) await userEvent.click(group);
    await expect(canvas.getByRole('heading', { name: /selected/ })).toBeVisible();
  },
};

/** A catalog of 50,020 scopes: its last row is there by one key. */
export const FiftyThousand: Story = {
  globals: { catalog: 'generated' },
  render: (_, { loaded }) => <OwnPicker catalog={toolbarCatalog(loaded)} />,
  play: async ({ canvas }) => {
    const list = canvas.getByRole('treegrid');
    const [first] = within(list).getAllByRole('row');
    first?.focus();
    await userEvent.keyboard('{End}');
    const count = list.getAttribute('aria-rowcount');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-rowindex')).toBe(count));
  },
};

/** The store and its state, without any element of ours. */
export const HooksOnly: Story = {
  render: (_, { loaded }) => <Headless catalog={toolbarCatalog(loaded)} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('user:read:user');
    await userEvent.click(canvas.getByRole('button', { name: 'Clear' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('nothing');
  },
};
