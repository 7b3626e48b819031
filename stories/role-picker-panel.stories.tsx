import { RolePickerPanel } from '@scopewise/react';
import type { RolePickerPanelProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { toolbarCatalog } from './toolbar-catalog.js';

interface PanelArgs extends RolePickerPanelProps {
  /** Whether there is a catalog. */
  readonly isLoaded: boolean;
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const meta = {
  title: 'Panels/RolePickerPanel',
  component: RolePickerPanel,
  globals: { catalog: 'infobip' },
  args: {
    catalog: undefined,
    isLoaded: true,
    width: '52rem',
    description: 'What a member of your team may do.',
    defaultValue: ['content-manager'],
    onValueChange: fn(),
  },
  render: ({ isLoaded, width, ...args }, { loaded, globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <RolePickerPanel
        {...args}
        catalog={isLoaded ? toolbarCatalog(loaded) : undefined}
        density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
      />
    </main>
  ),
} satisfies Meta<PanelArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A role is on; every other says what it would add. */
export const OneRole: Story = {
  play: async ({ canvas, args }) => {
    const switches = canvas.getAllByRole('switch');
    await expect(switches.filter((each) => each.ariaChecked === 'true')).toHaveLength(1);
    const off = switches.find((each) => each.ariaChecked === 'false');
    if (off) await userEvent.click(off);
    await expect(args.onValueChange).toHaveBeenCalledOnce();
  },
};

/** No role is on. */
export const Nothing: Story = {
  args: { defaultValue: [] },
  play: async ({ canvas }) => {
    const switches = canvas.getAllByRole('switch');
    await expect(switches.every((each) => each.ariaChecked === 'false')).toBe(true);
  },
};

/** A role that the catalog no longer has: kept, flagged, and able to be switched off. */
export const UnknownRole: Story = {
  args: { defaultValue: ['content-manager', 'retired-role'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not in the catalog')).toBeVisible();
  },
};

/** A scope was taken out by hand: the roles can be had back as they are. */
export const Customised: Story = {
  args: { scopes: [], onScopesChange: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the roles' }));
    await expect(args.onScopesChange).toHaveBeenCalledOnce();
  },
};

/** The catalog is on its way. */
export const Loading: Story = {
  args: { isLoaded: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading…')).toBeVisible();
  },
};

/** Three roles that build on each other. */
export const Restcomm: Story = {
  globals: { catalog: 'restcomm' },
  args: { defaultValue: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('switch')).toHaveLength(3);
  },
};

/** Where there is little room. */
export const Narrow: Story = {
  args: { width: '18rem' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
