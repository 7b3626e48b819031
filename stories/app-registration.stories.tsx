import type { Catalog } from '@scopewise/core';
import { AppRegistration } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';

const meta = {
  title: 'Screens/App registration',
  component: AppRegistration,
  args: { catalog: undefined, onRegister: fn(), storage: null },
  render: (args, { loaded, globals }) => (
    <AppRegistration
      {...args}
      catalog={loaded['catalog'] as Catalog}
      density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
    />
  ),
} satisfies Meta<typeof AppRegistration>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing is filled in yet. */
export const New: Story = {};
