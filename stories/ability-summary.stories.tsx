import { AbilitySummary } from '@scopewise/react';
import type { AbilitySummaryProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { least, tooMuch, zoomCatalog } from './least-privilege.js';

interface SummaryArgs extends AbilitySummaryProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const meta = {
  title: 'Panels/AbilitySummary',
  component: AbilitySummary,
  args: { catalog: zoomCatalog, scopes: tooMuch, width: '24rem' },
  argTypes: { catalog: { control: false }, render: { control: false } },
  render: ({ width, ...args }, { globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <AbilitySummary {...args} data-density={String(globals['density'])} />
    </main>
  ),
} satisfies Meta<SummaryArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** By whose data and product, the worst first in each. */
export const Able: Story = {
  play: async ({ canvas }) => {
    const titles = canvas.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(titles).toContain("Delete a user's call log Delete");
    await expect(canvas.queryByText(/^It cannot/)).toBeNull();
  },
};

/** What only reads says so. */
export const ReadOnly: Story = {
  args: { scopes: least },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('It cannot change or delete anything.')).toBeVisible();
  },
};

/** What changes things, but deletes none. */
export const NoDelete: Story = {
  args: { scopes: [...least, 'user:update:settings:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('It cannot delete anything.')).toBeVisible();
  },
};

/** Before anything is chosen. */
export const Empty: Story = {
  args: { scopes: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing yet.')).toBeVisible();
  },
};

/** Of what is not known, nothing is promised. */
export const UnknownScopes: Story = {
  args: { scopes: [...least, 'foo:bar', 'phone:read:hologram:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('And 2 things that this preview does not know:')).toBeVisible();
    await expect(canvas.queryByText(/^It cannot/)).toBeNull();
  },
};

/** Long titles on a small phone. */
export const Narrow: Story = {
  args: {
    width: '20rem',
    scopes: [
      ...tooMuch,
      'contact_center:read:dataset_outbound_dialer_performance:admin',
      `unheard-of:${'very-long-'.repeat(12)}name`,
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: async ({ canvas, canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await expect(canvas.getAllByRole('listitem')).not.toHaveLength(0);
  },
};
